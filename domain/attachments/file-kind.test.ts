import { expect, test } from 'vitest';
import { ATTACHMENT_REFUSALS } from '../text/attachments.ts';
import { fileKind } from './file-kind.ts';
import { LARGEST_FILE, sizeInWords } from './limits.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => [...text].map((character) => `${character}\0`).join('');
const zip = (member: string) =>
  bytesOf(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml${'x'.repeat(70_000)}${member}`);

test('A5 pages are known by their first bytes, a PDF also behind a few bytes of something else', () => {
  expect(fileKind(bytesOf('\xff\xd8\xff\xe0..JFIF'))).toEqual({ page: true, media: 'image/jpeg' });
  expect(fileKind(bytesOf('\x89PNG\r\n\x1a\n....'))).toEqual({ page: true, media: 'image/png' });
  expect(fileKind(bytesOf('%PDF-1.7'))).toEqual({ page: true, media: 'application/pdf' });
  expect(fileKind(bytesOf(`\xef\xbb\xbf\n%PDF-1.4`))).toEqual({ page: true, media: 'application/pdf' });
});

test.each([
  ['word', zip('word/document.xml')],
  ['excel', zip('xl/workbook.xml')],
  ['slides', zip('ppt/presentation.xml')],
  ['ofd', zip('OFD.xml')],
  ['archive', zip('a.jpg')],
  ['word', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${utf16('WordDocument')}`)],
  ['excel', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${utf16('Workbook')}`)],
  ['office', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`)],
  ['heic', bytesOf('\0\0\0\x18ftypheic')],
  ['film', bytesOf('\0\0\0\x18ftypisom')],
  ['picture', bytesOf('RIFF\0\0\0\0WEBPVP8 ')],
  ['picture', bytesOf('GIF89a')],
  ['archive', bytesOf('Rar!\x1a\x07')],
  ['empty', new Uint8Array(0)],
  ['unknown', bytesOf('just text')],
] as const)('A5 %s is no page, and the refusal says what it is and what to do', (foreign, bytes) => {
  expect(fileKind(bytes)).toEqual({ page: false, foreign });
  expect(ATTACHMENT_REFUSALS.fileForeign('材料', foreign)).toMatch(/^“材料”.+不能.*收.*。.*(请|能收的是)/);
});

test('A4 a refusal for size says how large the file is and how large it may be', () => {
  expect(ATTACHMENT_REFUSALS.fileTooLarge('户口簿', LARGEST_FILE * 1.5)).toMatch(/30\.0 MB.*20\.0 MB/);
  expect(sizeInWords(380 * 1_024)).toBe('380 KB');
  expect(sizeInWords(3)).toBe('1 KB');
});
