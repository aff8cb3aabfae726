import { crc32 } from 'node:zlib';

/**
 * A frame around each record, so that half of one is never taken for one:
 * `YCJ1` · kind (1 byte) · 3 zero bytes · length of the payload (u32) · CRC-32 of these 12 bytes (u32) · payload ·
 * CRC-32 of all before (u32). Numbers are little-endian. `docs/rules/journal.md`.
 */
export type Frame = { readonly kind: FrameKind; readonly payload: Uint8Array };

export type FrameKind = 'segment' | 'act' | 'end' | 'key' | 'draft' | 'file';

/** The number of a kind in the file is its place here; only ever add at the end. */
const KINDS_BY_NUMBER: readonly (FrameKind | undefined)[] = [
  undefined,
  'segment',
  'act',
  'end',
  'key',
  'draft',
  'file',
];

const MAGIC = Uint8Array.of(0x59, 0x43, 0x4a, 0x31);
const HEAD = 16;
const TAIL = 4;

/** No act comes near it (2,000 entries of a form each); a larger length is damage. Bytes. */
export const MAX_PAYLOAD = 64 * 1024 * 1024;

/** Zero bytes in a row that sealed bytes and JSON never hold: a sector that a power cut left unwritten. */
const UNWRITTEN_RUN = 16;

export type Decoded =
  | { readonly state: 'whole'; readonly frame: Frame; readonly end: number }
  | { readonly state: 'cut-short' }
  | { readonly state: 'bad' };

/** @throws an error with the code `RECORD_TOO_LARGE`: such a record could be written but not be read back */
export function encodeFrame(kind: FrameKind, payload: Uint8Array): Uint8Array {
  if (payload.length > MAX_PAYLOAD) throw Object.assign(new Error('Record too large'), { code: 'RECORD_TOO_LARGE' });
  const bytes = new Uint8Array(HEAD + payload.length + TAIL);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  bytes[4] = KINDS_BY_NUMBER.indexOf(kind);
  view.setUint32(8, payload.length, true);
  view.setUint32(12, crc32(bytes.subarray(0, 12)), true);
  bytes.set(payload, HEAD);
  view.setUint32(HEAD + payload.length, crc32(bytes.subarray(0, HEAD + payload.length)), true);
  return bytes;
}

/** The frame that starts at `at`; `cut-short` when the bytes end before it does. */
export function decodeFrame(bytes: Uint8Array, at: number): Decoded {
  if (bytes.length - at < HEAD) return { state: 'cut-short' };
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const length = view.getUint32(8, true);
  const kind = KINDS_BY_NUMBER[bytes[at + 4] ?? 0];
  const isHead = startsWithMagic(bytes, at) && view.getUint32(12, true) === crc32(bytes.subarray(at, at + 12));
  if (!isHead || kind === undefined || length > MAX_PAYLOAD) return { state: 'bad' };
  const end = at + HEAD + length + TAIL;
  if (end > bytes.length) return { state: 'cut-short' };
  if (view.getUint32(HEAD + length, true) !== crc32(bytes.subarray(at, end - TAIL))) return { state: 'bad' };
  return { state: 'whole', frame: { kind, payload: bytes.subarray(at + HEAD, end - TAIL) }, end };
}

function startsWithMagic(bytes: Uint8Array, at: number): boolean {
  return MAGIC.every((byte, index) => bytes[at + index] === byte);
}

/** What stands in a file, piece by piece: whole frames, unreadable bytes between them, an unfinished end. */
export type Piece =
  | { readonly type: 'frame'; readonly at: number; readonly end: number; readonly frame: Frame }
  | { readonly type: 'damage'; readonly at: number; readonly end: number }
  | { readonly type: 'torn'; readonly at: number; readonly end: number };

export function* scanFrames(bytes: Uint8Array, from = 0): Generator<Piece> {
  let at = from;
  while (at < bytes.length) {
    const decoded = decodeFrame(bytes, at);
    if (decoded.state === 'whole') {
      yield { type: 'frame', at, end: decoded.end, frame: decoded.frame };
      at = decoded.end;
      continue;
    }
    const next = nextFrame(bytes, at + 1);
    if (next === undefined && isTorn(bytes, at, decoded)) yield { type: 'torn', at, end: bytes.length };
    else yield { type: 'damage', at, end: next ?? bytes.length };
    at = next ?? bytes.length;
  }
}

function nextFrame(bytes: Uint8Array, from: number): number | undefined {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = haystack.indexOf(MAGIC, from); at >= 0; at = haystack.indexOf(MAGIC, at + 1)) {
    if (decodeFrame(bytes, at).state === 'whole') return at;
  }
  return undefined;
}

/**
 * Whether the unreadable end of a file is a write that a power cut broke off (it was never called saved), and not a
 * whole record that went bad later: it is too short for its length, or holds sectors that were never written.
 */
function isTorn(bytes: Uint8Array, at: number, decoded: Decoded): boolean {
  if (decoded.state === 'cut-short') return true;
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + at, bytes.length - at);
  return tail[0] === 0 || tail.readUInt32LE(tail.length - 4) === 0 || tail.includes(Buffer.alloc(UNWRITTEN_RUN));
}
