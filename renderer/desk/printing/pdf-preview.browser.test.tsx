import { PDFDocument } from '@cantoo/pdf-lib';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { PaperPdf } from './paper-pdf.ts';
import { PdfPreview } from './pdf-preview.tsx';

let root: Root | null = null;
const frames = window.requestAnimationFrame;
/** A busy PC takes its time over the first page. Milliseconds. */
const PATIENCE = { timeout: 40_000 };

// Loading the reader is no part of what is tried, and takes longest.
beforeAll(() => import('./open-pdf.ts'), 60_000);

afterEach(() => {
  window.requestAnimationFrame = frames;
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

function show(sheet: PaperPdf | null): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(<PdfPreview sheet={sheet} />);
}

async function twoPages(): Promise<PaperPdf> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 2; page += 1)
    pdf.addPage([595, 842]).drawRectangle({ x: 50, y: 50, width: 200, height: 100 });
  return { ok: true, pdf: Uint8Array.from(await pdf.save()), pages: 2 };
}

const standing = () => document.querySelector('[data-preview]')?.getAttribute('data-preview');

test('P71 a paper is drawn also where the window gets no frames: covered, minimised, or on a screen that lags', async () => {
  const sheet = await twoPages();
  window.requestAnimationFrame = () => 0;
  show(sheet);
  await expect.poll(standing, PATIENCE).toBe('drawn');
  expect(document.querySelectorAll('canvas')).toHaveLength(2);
}, 60_000);

test('P71 a paper that cannot be drawn says so instead of being laid out for ever, and the next one is drawn', async () => {
  show({ ok: true, pdf: new TextEncoder().encode('no paper'), pages: 1 });
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('预览');
  expect(standing()).not.toBe('drawing');
  show(await twoPages());
  await expect.poll(standing, PATIENCE).toBe('drawn');
}, 90_000);
