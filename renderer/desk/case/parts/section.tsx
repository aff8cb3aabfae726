import type { ReactNode } from 'react';
import styles from '../case.module.css';

type SectionProps = {
  readonly id: string;
  readonly title: string;
  /** Small, beside the title. */
  readonly hint?: string;
  readonly level?: 'plain' | 'warning';
  readonly children: ReactNode;
};

/** A part of the page that a key can jump to. */
export function Section({ id, title, hint, level = 'plain', children }: SectionProps) {
  return (
    <section id={id} className={styles.section} data-level={level}>
      <h2>
        {title}
        {hint ? <small>{hint}</small> : null}
      </h2>
      {children}
    </section>
  );
}
