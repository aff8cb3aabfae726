import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/** The PDF's own fonts are loaded from its bytes; nothing is fetched and nothing is evaluated. */
export function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  // The worker takes the bytes away from us, so it gets its own.
  return getDocument({ data: pdf.slice(), useSystemFonts: false, useWasm: false }).promise;
}
