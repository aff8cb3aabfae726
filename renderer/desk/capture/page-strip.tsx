import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import type { TrayMind } from '../files/use-tray.ts';
import { CAPTURE_TEXT } from '../text/capture.ts';
import styles from './capture.module.css';
import { PagePicture } from './page-picture.tsx';

/** Dots of a page's width, sharp enough to see whether it can be read. */
const DOTS = 480;

type PageStripProps = { readonly tray: TrayMind; readonly making: boolean; readonly remove: Act };

/** The pages of this material so far, the newest first and large. */
export function PageStrip({ tray, making, remove }: PageStripProps) {
  const { pages } = tray;
  return (
    <section className={styles.strip} aria-label={CAPTURE_TEXT.pages} data-pages={pages.length}>
      <p role="status">{stripWords(tray, making)}</p>
      <ol>
        {pages
          .map((page, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may be there twice, and pages come and go at the end alone
            <li key={`${at} ${page.name}`}>
              <PagePicture
                label={CAPTURE_TEXT.page(at + 1)}
                dots={DOTS}
                read={async () => {
                  const read = await tray.read(page);
                  return read.ok ? read.bytes : null;
                }}
              />
              <span>{CAPTURE_TEXT.page(at + 1)}</span>
            </li>
          ))
          .reverse()}
      </ol>
      {pages.length === 0 ? null : <ActButton act={remove} quiet />}
    </section>
  );
}

function stripWords({ ready, pages, left }: TrayMind, making: boolean): string {
  if (making) return CAPTURE_TEXT.making(pages.length + 1);
  if (!ready) return '';
  if (pages.length === 0) return CAPTURE_TEXT.noPages;
  return pages.length === left ? CAPTURE_TEXT.left(left) : '';
}
