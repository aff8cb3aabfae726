/** How far a picture is to be turned clockwise to stand upright, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

export type PlainJpeg = { readonly bytes: Uint8Array; readonly turn: Turn };

const MARK = 0xff;
const SCAN = 0xda;
const EXIF = 0xe1;
const COMMENT = 0xfe;
/** Photoshop's data, with names and places like those of Exif. */
const APP13 = 0xed;

/** Exif says how the telephone was held; the mirrored ways occur in no camera. */
const TURN_OF: Readonly<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };
const ORIENTATION = 0x0112;

type Segment = { readonly kind: number; readonly start: number; readonly end: number };

/**
 * A photograph without what a telephone writes beside it (where and when it was taken, whose telephone): only the
 * picture is taken in. How it was held is read first, because a PDF does not know it. Unchanged if it has no such parts
 * or is not well-formed.
 */
export function plainJpeg(bytes: Uint8Array): PlainJpeg {
  const segments = segmentsOf(bytes);
  const dropped = segments.filter(({ kind }) => kind === EXIF || kind === COMMENT || kind === APP13);
  const turn = dropped.map((segment) => turnIn(bytes.subarray(segment.start, segment.end))).find((one) => one !== 0);
  if (dropped.length === 0) return { bytes, turn: 0 };
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of dropped) {
    kept.push(bytes.subarray(at, start));
    at = end;
  }
  return { bytes: joined([...kept, bytes.subarray(at)]), turn: turn ?? 0 };
}

/** The marked parts before the picture itself. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === MARK) {
    const kind = bytes[start + 1] ?? 0;
    const end = start + 2 + (((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0));
    if (kind === SCAN || end > bytes.length || end < start + 4) break;
    segments.push({ kind, start, end });
    start = end;
  }
  return segments;
}

/** Of an Exif segment: `FF E1 · length · "Exif\0\0" · TIFF`. */
function turnIn(segment: Uint8Array): Turn {
  const tiff = segment.subarray(10);
  if (new TextDecoder('latin1').decode(segment.subarray(4, 8)) !== 'Exif' || tiff.length < 14) return 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return 0;
  const count = view.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + index * 12;
    if (at + 12 > tiff.length) break;
    if (view.getUint16(at, little) === ORIENTATION) return TURN_OF[view.getUint16(at + 8, little)] ?? 0;
  }
  return 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
