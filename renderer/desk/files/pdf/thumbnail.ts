import { drawPage } from './draw-page.ts';

/** Wide enough to tell a household book from an identity card. Dots. */
const BOX = { width: 180, height: 180 };
const QUALITY = 0.7;

/** A small JPEG of the first page. Rejects when the PDF cannot be shown. */
export async function thumbnailOf(pdf: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { openPdf } = await import('../../printing/open-pdf.ts');
  const document = await openPdf(pdf);
  try {
    const canvas = await drawPage(document, 1, BOX);
    const { promise, resolve } = Promise.withResolvers<Blob | null>();
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    const blob = await promise;
    if (blob === null) throw new Error('no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    await document.loadingTask.destroy();
  }
}
