import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Glyphs are drawn as outlines and nothing is evaluated: the window's policy allows neither fonts nor code from data. */
export function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  // The worker takes the bytes away from us, so it gets its own.
  return getDocument({ data: pdf.slice(), disableFontFace: true, useSystemFonts: false, useWasm: false }).promise;
}
