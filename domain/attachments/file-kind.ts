/** What pages are made of. */
export type PageMedia = 'image/jpeg' | 'image/png' | 'application/pdf';

/** What people bring that is none of these, as far as its bytes tell. */
export type ForeignKind =
  | 'word'
  | 'excel'
  | 'slides'
  | 'office'
  | 'ofd'
  | 'heic'
  | 'picture'
  | 'archive'
  | 'film'
  | 'empty'
  | 'unknown';

/** By its bytes alone: a name can say anything. */
export type FileKind =
  | { readonly page: true; readonly media: PageMedia }
  | { readonly page: false; readonly foreign: ForeignKind };

/** A PDF may have a few bytes of something else in front. */
const PDF_WITHIN = 1_024;

/** An archive names its members at its beginning and, in full, at its end. */
const MEMBERS_WITHIN = 64 * 1_024;

type Sign = { readonly at: number; readonly bytes: string; readonly foreign: ForeignKind };

const SIGNS: readonly Sign[] = [
  { at: 0, bytes: 'GIF8', foreign: 'picture' },
  { at: 0, bytes: 'BM', foreign: 'picture' },
  { at: 0, bytes: 'II*\0', foreign: 'picture' },
  { at: 0, bytes: 'MM\0*', foreign: 'picture' },
  { at: 8, bytes: 'WEBP', foreign: 'picture' },
  { at: 4, bytes: 'ftyphei', foreign: 'heic' },
  { at: 4, bytes: 'ftypmif', foreign: 'heic' },
  { at: 4, bytes: 'ftyp', foreign: 'film' },
  { at: 8, bytes: 'AVI ', foreign: 'film' },
  { at: 0, bytes: 'Rar!', foreign: 'archive' },
  { at: 0, bytes: '7z\xbc\xaf', foreign: 'archive' },
  { at: 0, bytes: '{\\rtf', foreign: 'word' },
];

const ZIP = 'PK\x03\x04';
const ZIP_MEMBERS: readonly (readonly [string, ForeignKind])[] = [
  ['word/', 'word'],
  ['xl/', 'excel'],
  ['ppt/', 'slides'],
  ['OFD.xml', 'ofd'],
];

/** The older office files: a small file system whose names are UTF-16. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const COMPOUND_MEMBERS: readonly (readonly [string, ForeignKind])[] = [
  ['W\0o\0r\0d\0D\0o\0c\0', 'word'],
  ['W\0o\0r\0k\0b\0o\0o\0k\0', 'excel'],
  ['P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0', 'slides'],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const media = pageMedia(bytes);
  return media === null ? { page: false, foreign: foreignKind(bytes) } : { page: true, media };
}

function pageMedia(bytes: Uint8Array): PageMedia | null {
  const start = text(bytes, 0, PDF_WITHIN);
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  return start.includes('%PDF-') ? 'application/pdf' : null;
}

function foreignKind(bytes: Uint8Array): ForeignKind {
  if (bytes.length === 0) return 'empty';
  const start = text(bytes, 0, MEMBERS_WITHIN);
  const end = text(bytes, Math.max(0, bytes.length - MEMBERS_WITHIN), bytes.length);
  const member = (members: readonly (readonly [string, ForeignKind])[], otherwise: ForeignKind) =>
    members.find(([name]) => start.includes(name) || end.includes(name))?.[1] ?? otherwise;
  if (start.startsWith(ZIP)) return member(ZIP_MEMBERS, 'archive');
  if (start.startsWith(COMPOUND)) return member(COMPOUND_MEMBERS, 'office');
  return SIGNS.find((sign) => start.startsWith(sign.bytes, sign.at))?.foreign ?? 'unknown';
}

/** One character a byte. Not by TextDecoder, whose `latin1` is another code (windows-1252) and loses the first of a PNG. */
function text(bytes: Uint8Array, from: number, to: number): string {
  return Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('');
}
