import { inflateSync } from 'fflate';
import { deflate } from './deflate/deflate.ts';

const STORED = 0;
const DEFLATED = 1;

/** Below this many bytes deflate gains nothing worth its time. */
const SHORTEST = 120;

/** No value comes near it (an act's largest content is a form): a larger length is damage. Bytes. */
const LONGEST = 64 * 1024 * 1024;

/** Length of what was deflated, so that expanding needs one buffer of the right size. */
const LENGTH_BYTES = 4;

/** First byte: how the rest is kept; deflated bytes follow the length of the plain ones (u32, little-endian). */
export function compress(plain: Uint8Array): Uint8Array {
  if (plain.length >= SHORTEST) {
    const deflated = deflate(plain);
    if (deflated.length + LENGTH_BYTES < plain.length) return marked(DEFLATED, deflated, plain.length);
  }
  return marked(STORED, plain, null);
}

/** As `compress` marks it, without trying: pictures and PDFs are compressed already. */
export function store(plain: Uint8Array): Uint8Array {
  return marked(STORED, plain, null);
}

/** Null for bytes that `compress` did not make. */
export function expand(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] === STORED) return bytes.subarray(1);
  if (bytes[0] !== DEFLATED) return null;
  try {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
    if (length > LONGEST) return null;
    return inflateSync(bytes.subarray(1 + LENGTH_BYTES), { out: new Uint8Array(length) }) as Uint8Array<ArrayBuffer>;
  } catch {
    return null;
  }
}

function marked(mark: number, body: Uint8Array, length: number | null): Uint8Array {
  const start = length === null ? 1 : 1 + LENGTH_BYTES;
  const bytes = new Uint8Array(start + body.length);
  bytes[0] = mark;
  if (length !== null) new DataView(bytes.buffer).setUint32(1, length, true);
  bytes.set(body, start);
  return bytes;
}
