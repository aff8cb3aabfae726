import { degrees, PageSizes, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import type { PageMedia } from '../../../../domain/attachments/file-kind.ts';
import { plainJpeg, type Turn } from './plain-jpeg.ts';

/** A page of a PDF by its place there, from 0. */
export type PageOf = { readonly index: number; readonly turn: Turn };

/** What pages are made from: a picture is one page, a PDF gives those named, or all. */
export type PageSource =
  | { readonly media: Exclude<PageMedia, 'application/pdf'>; readonly bytes: Uint8Array; readonly turn: Turn }
  | { readonly media: 'application/pdf'; readonly bytes: Uint8Array; readonly pages: readonly PageOf[] | 'all' };

/** `source`: which of them cannot be used. */
export type Bound =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number }
  | { readonly ok: false; readonly code: 'encrypted' | 'damaged'; readonly source: number };

/**
 * One PDF of all pages, in order. Pictures stand on A4, upright or lying as they are; pages of PDFs are taken over as
 * they are. The same pages give the same bytes: no date is written into it.
 */
export async function bindPages(sources: readonly PageSource[]): Promise<Bound> {
  const bound = await PDFDocument.create({ updateMetadata: false });
  for (const [source, given] of sources.entries()) {
    try {
      if (given.media === 'application/pdf') await takePages(bound, given.bytes, given.pages);
      else await addPicture(bound, given);
    } catch (problem) {
      return { ok: false, code: needsPassword(problem) ? 'encrypted' : 'damaged', source };
    }
  }
  const pdf = (await bound.save()) as Uint8Array<ArrayBuffer>;
  return { ok: true, pdf, pages: bound.getPageCount() };
}

/** A PDF that only forbids changing or printing (认证机构 and banks send such) opens everywhere with the empty password. */
const OPENS_FOR_ALL = '';

/** The library says it in words alone. */
const needsPassword = (problem: unknown): boolean => problem instanceof Error && problem.message === 'NEEDS PASSWORD';

type Picture = Exclude<PageSource, { readonly media: 'application/pdf' }>;

async function addPicture(bound: PDFDocument, { media, bytes, turn }: Picture): Promise<void> {
  const plain = media === 'image/jpeg' ? plainJpeg(bytes) : { bytes, turn: 0 as const };
  const picture = media === 'image/jpeg' ? await bound.embedJpg(plain.bytes) : await bound.embedPng(bytes);
  const page = bound.addPage(sheetFor(picture));
  const scale = Math.min(page.getWidth() / picture.width, page.getHeight() / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  page.drawImage(picture, { x: (page.getWidth() - width) / 2, y: (page.getHeight() - height) / 2, width, height });
  page.setRotation(degrees((plain.turn + turn) % 360));
}

/** A4, lying for a picture that is wider than high. */
function sheetFor({ width, height }: PDFImage): [number, number] {
  const [short, long] = PageSizes.A4;
  return width > height ? [long, short] : [short, long];
}

async function takePages(bound: PDFDocument, bytes: Uint8Array, wanted: readonly PageOf[] | 'all'): Promise<void> {
  const from = await PDFDocument.load(bytes, { updateMetadata: false, password: OPENS_FOR_ALL });
  const pages = wanted === 'all' ? from.getPageIndices().map((index) => ({ index, turn: 0 as const })) : wanted;
  if (pages.length === 0) throw new Error('a PDF without pages');
  const copies = await bound.copyPages(
    from,
    pages.map(({ index }) => index),
  );
  for (const [at, copy] of copies.entries()) {
    const turn = pages[at]?.turn ?? 0;
    if (turn !== 0) copy.setRotation(degrees((copy.getRotation().angle + turn) % 360));
    bound.addPage(copy);
  }
}
