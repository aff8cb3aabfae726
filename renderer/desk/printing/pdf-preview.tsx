import { useEffect, useRef, useState } from 'react';
import { PRINTING_TEXT } from '../text/printing.ts';
import type { PaperPdf } from './paper-pdf.ts';
import styles from './printing.module.css';

/** Twice the screen's own dots: a hairline of a character is thinner than one of them. */
const SHARPNESS = 2;

type Preview = { readonly sheet: PaperPdf | null };
type Standing = 'drawing' | 'drawn' | 'failed';

const SAID = { drawing: 'preparing', failed: 'notDrawn' } as const;

/** The very PDF that goes to the printer, page under page. */
export function PdfPreview({ sheet }: Preview) {
  const place = useRef<HTMLDivElement>(null);
  const [standing, setStanding] = useState<Standing>('drawing');
  useEffect(() => {
    const stop = new AbortController();
    setStanding('drawing');
    if (sheet?.ok && place.current) {
      const settle = (outcome: Standing) => {
        if (!stop.signal.aborted) setStanding(outcome);
      };
      draw(sheet.pdf, place.current, stop.signal).then(
        () => settle('drawn'),
        () => settle('failed'),
      );
    }
    return () => stop.abort();
  }, [sheet]);
  if (sheet && !sheet.ok) return <p className={styles.problem}>{`${sheet.text}（${sheet.code}）`}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the arrow keys must reach it
    <div className={styles.preview} tabIndex={0} data-preview={standing}>
      {standing === 'drawn' ? null : <p className={styles.preparing}>{PRINTING_TEXT[SAID[standing]]}</p>}
      <div ref={place} className={styles.pages} />
    </div>
  );
}

/** Draws off screen and shows the whole at once. */
async function draw(pdf: Uint8Array, place: HTMLElement, stop: AbortSignal): Promise<void> {
  const { openPdf } = await import('./open-pdf.ts');
  const document = await openPdf(pdf);
  const sheets: HTMLElement[] = [];
  for (let number = 1; number <= document.numPages && !stop.aborted; number += 1) {
    const page = await document.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: ((place.clientWidth || width) / width) * SHARPNESS });
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', PRINTING_TEXT.pageOf(number, document.numPages));
    // As for a printer: otherwise each part waits for a frame, and a covered or minimised window gets none.
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    sheets.push(canvas);
  }
  await document.loadingTask.destroy();
  if (!stop.aborted) place.replaceChildren(...sheets);
}
