import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { FILES_TEXT } from '../../text/files.ts';
import type { PageOf } from '../pdf/bind-pages.ts';
import { drawPage } from '../pdf/draw-page.ts';
import type { Fit } from './use-fit.ts';
import styles from './viewer.module.css';

/** Twice the screen's own dots: a hairline of a character is thinner than one of them. */
const SHARPNESS = 2;
/** Around the page in its place. */
const MARGIN = 24;

type PagePictureProps = {
  readonly document: PDFDocumentProxy;
  readonly page: PageOf;
  /** Said of the picture to who cannot see it. */
  readonly label: string;
  readonly fit: Fit;
};

/** One page, as wide as its place or whole. The one before stays until the next is drawn, so that nothing flickers. */
export function PagePicture({ document, page, label, fit }: PagePictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const { index, turn } = page;
  // Once, when the document is there: the arrow keys scroll the page at once.
  useEffect(() => place.current?.focus(), []);
  useEffect(() => {
    const stop = new AbortController();
    const around = place.current;
    setDrawn(false);
    const draw = async () => {
      if (around === null) return;
      const room = { width: around.clientWidth - 2 * MARGIN, height: around.clientHeight - 2 * MARGIN };
      const height = fit === 'width' ? Number.POSITIVE_INFINITY : room.height * SHARPNESS;
      const canvas = await drawPage(document, index + 1, { width: room.width * SHARPNESS, height }, turn);
      canvas.style.width = `${canvas.width / SHARPNESS}px`;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label);
      if (stop.signal.aborted) return;
      around.replaceChildren(canvas);
      around.scrollTop = 0;
      setDrawn(true);
    };
    void draw();
    return () => stop.abort();
  }, [document, index, turn, label, fit]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the arrow keys must reach it
    <div ref={place} className={styles.picture} tabIndex={0} data-page-picture={drawn ? label : ''}>
      <p className={styles.soft}>{FILES_TEXT.viewer.loading}</p>
    </div>
  );
}
