import { expect, test } from 'vitest';
import { countPages } from './count-pages.ts';
import { paperPage, pdfOptions } from './paper-page.ts';
import { paperShelf } from './paper-shelf.ts';

const layout = { html: '<p>x</p>', styles: 'p{}', number: '<1>"', landscape: false };

test('the number at the foot is text and never markup', () => {
  expect(pdfOptions(layout).footerTemplate).toContain('&#60;1&#62;&#34;');
});

test('a style sheet cannot close its element', () => {
  expect(paperPage({ ...layout, styles: '</STYLE ><script>' }).match(/<\/style/gi)).toHaveLength(1);
});

test('a page stands on the shelf for one reading only', async () => {
  const shelf = paperShelf();
  const address = shelf.put('<p>x</p>');
  const first = shelf.serve(new Request(address));
  expect([first.status, await first.text()]).toEqual([200, '<p>x</p>']);
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(shelf.serve(new Request(address)).status).toBe(404);
  expect(shelf.serve(new Request('app://yichuang/index.html')).status).toBe(404);
});

test('pages are counted, the tree of pages is not', () => {
  const pdf = '%PDF-1.4 <</Type /Pages /Count 2>> <</Type /Page\n/Parent 1 0 R>> <</Type/Page>> <</Type /PageLabel>>';
  expect(countPages(Buffer.from(pdf))).toBe(2);
  expect(countPages(new Uint8Array())).toBe(0);
});
