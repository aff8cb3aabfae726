import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Draws a page (from 1) so that it fits into the box, in the screen's dots. */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  box: { readonly width: number; readonly height: number },
): Promise<HTMLCanvasElement> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(box.width / width, box.height / height) });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
