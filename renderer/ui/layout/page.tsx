import type { ReactNode } from 'react';
import styles from './page.module.css';
import { useRestingFocus } from './use-resting-focus.ts';

type PageProps = {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Stands at the right and scrolls by itself. */
  readonly aside?: ReactNode;
  /** The acts of the page; always in sight. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/**
 * One page fills the window and never scrolls as a whole: title above, acts below, the middle scrolls inside. The keys
 * always reach something: a focus that went lost comes to rest in its list or its middle.
 */
export function Page({ title, subtitle, aside, footer, children }: PageProps) {
  const page = useRestingFocus<HTMLElement>();
  return (
    <section ref={page} className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {subtitle ? <div className={styles.subtitle}>{subtitle}</div> : null}
      </header>
      <div className={styles.middle}>
        <div className={styles.body} tabIndex={-1} data-fields="" data-page-body="">
          {children}
        </div>
        {aside ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the arrow keys must reach it
          <aside className={styles.aside} tabIndex={0}>
            {aside}
          </aside>
        ) : null}
      </div>
      {footer ? <footer className={styles.foot}>{footer}</footer> : null}
    </section>
  );
}
