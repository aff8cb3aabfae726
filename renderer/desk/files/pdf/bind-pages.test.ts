import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { exifOf, jpegOf, pngOf } from '../../../../tests/support/pictures.ts';
import { bindPages, type PageSource } from './bind-pages.ts';
import { plainJpeg } from './plain-jpeg.ts';

const picture = (bytes: Uint8Array, turn: 0 | 90 = 0): PageSource => ({ media: 'image/jpeg', bytes, turn });

async function bound(sources: readonly PageSource[]) {
  const result = await bindPages(sources);
  if (!result.ok) throw new Error(result.code);
  const document = await PDFDocument.load(result.pdf);
  const pages = document.getPages().map((page) => ({
    size: [Math.round(page.getWidth()), Math.round(page.getHeight())],
    turn: page.getRotation().angle,
  }));
  return { ...result, shown: pages };
}

test('A6 pictures stand on A4, upright or lying as they are, in their order; pages of a PDF are taken over', async () => {
  const first = await bound([picture(jpegOf(30, 40)), { media: 'image/png', bytes: pngOf(40, 30), turn: 0 }]);
  expect(first.shown).toEqual([
    { size: [595, 842], turn: 0 },
    { size: [842, 595], turn: 0 },
  ]);
  const both = await bound([{ media: 'application/pdf', bytes: first.pdf, pages: 'all' }, picture(jpegOf(10, 10))]);
  expect(both.pages).toBe(3);
  expect(both.shown.map(({ size }) => size[0])).toEqual([595, 842, 595]);
});

test('A6 pages are sorted, turned and left out', async () => {
  const { pdf } = await bound([picture(jpegOf(30, 40)), picture(jpegOf(40, 30)), picture(jpegOf(30, 40), 90)]);
  const pages = [
    { index: 2, turn: 270 as const },
    { index: 1, turn: 90 as const },
  ];
  const changed = await bound([{ media: 'application/pdf', bytes: pdf, pages }]);
  expect(changed.shown).toEqual([
    { size: [595, 842], turn: 0 },
    { size: [842, 595], turn: 90 },
  ]);
});

test('A10 the same pages give the same bytes', async () => {
  const sources = [picture(jpegOf(30, 40)), picture(jpegOf(40, 30))];
  expect((await bound(sources)).pdf).toEqual((await bound(sources)).pdf);
});

test('A6 a PDF with a password, a damaged one and a picture that is none are refused and named', async () => {
  const secret = await PDFDocument.create();
  secret.addPage();
  secret.encrypt({ userPassword: 'made up', ownerPassword: 'made up too' });
  const encrypted = await secret.save();
  const good = picture(jpegOf(10, 10));
  const pdf = (bytes: Uint8Array): PageSource => ({ media: 'application/pdf', bytes, pages: 'all' });
  expect(await bindPages([good, pdf(encrypted)])).toEqual({ ok: false, code: 'encrypted', source: 1 });
  const torn = pdf(new TextEncoder().encode('%PDF-1.7\nnothing'));
  expect(await bindPages([torn])).toEqual({ ok: false, code: 'damaged', source: 0 });
  expect(await bindPages([picture(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))])).toMatchObject({ code: 'damaged' });
  const png = pngOf(4, 4).slice(0, 30);
  expect(await bindPages([{ media: 'image/png', bytes: png, turn: 0 }])).toMatchObject({ code: 'damaged' });
});

test('A6 a PDF that opens for everybody and only forbids changes is taken in, and its page can be read', async () => {
  const guarded = await PDFDocument.create();
  guarded.addPage([200, 300]).drawText('A-1');
  guarded.encrypt({ ownerPassword: 'made up', permissions: { modifying: false, copying: false } });
  const { pdf, shown } = await bound([{ media: 'application/pdf', bytes: await guarded.save(), pages: 'all' }]);
  expect(shown).toEqual([{ size: [200, 300], turn: 0 }]);
  const read = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const text = await (await read.getPage(1)).getTextContent();
  expect(text.items).toMatchObject([{ str: 'A-1' }]);
  await read.loadingTask.destroy();
});

test('A8 what a telephone writes beside a photograph is left out; how it was held is kept', async () => {
  const plain = jpegOf(30, 40);
  const taken = Uint8Array.from([...plain.subarray(0, 2), ...exifOf(6, '110.123 28.987'), ...plain.subarray(2)]);
  expect(plainJpeg(taken)).toEqual({ bytes: plain, turn: 90 });
  expect(plainJpeg(plain)).toEqual({ bytes: plain, turn: 0 });
  const { pdf, shown } = await bound([picture(taken)]);
  expect(shown).toEqual([{ size: [595, 842], turn: 90 }]);
  expect(Buffer.from(pdf).includes('110.123')).toBe(false);
});

test('A8 a photograph that is not well-formed is passed on as it is', () => {
  const odd = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2);
  expect(plainJpeg(odd)).toEqual({ bytes: odd, turn: 0 });
});
