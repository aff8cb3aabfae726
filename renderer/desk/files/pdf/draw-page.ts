import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Turn } from './plain-jpeg.ts';

/** In dots of the picture. A height of Infinity fits the width alone. */
export type Box = { readonly width: number; readonly height: number };

/** Draws a page (from 1), turned clockwise from how it lies, so that it fits into the box. */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  box: Box,
  turn: Turn = 0,
): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number);
  const rotation = (page.rotate + turn) % 360;
  const { width, height } = page.getViewport({ scale: 1, rotation });
  const viewport = page.getViewport({ scale: Math.min(box.width / width, box.height / height), rotation });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
