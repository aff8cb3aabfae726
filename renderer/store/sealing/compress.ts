import { deflateSync, inflateSync } from 'fflate';

const STORED = 0;
const DEFLATED = 1;

/** Below this many bytes deflate gains nothing worth its time. */
const SHORTEST = 120;

/** First byte: how the rest is kept. */
export function compress(plain: Uint8Array): Uint8Array {
  if (plain.length >= SHORTEST) {
    const deflated = deflateSync(plain, { level: 6 });
    if (deflated.length < plain.length) return marked(DEFLATED, deflated);
  }
  return marked(STORED, plain);
}

/** Null for bytes that `compress` did not make. */
export function expand(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] === STORED) return bytes.subarray(1);
  if (bytes[0] !== DEFLATED) return null;
  try {
    return inflateSync(bytes.subarray(1)) as Uint8Array<ArrayBuffer>;
  } catch {
    return null;
  }
}

function marked(mark: number, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = mark;
  bytes.set(body, 1);
  return bytes;
}
