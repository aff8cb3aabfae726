/** Where the bits go: kept from call to call and grown when needed. */
let bytes = new Uint8Array(1 << 16);
let length = 0;
let hold = 0;
let held = 0;

/** Begins anew, with room for so many bytes. */
export function beginBits(room: number): void {
  if (bytes.length < room) bytes = new Uint8Array(room * 2);
  length = 0;
  hold = 0;
  held = 0;
}

/** Writes the lowest `count` bits, the lowest first; at most 16. */
export function putBits(value: number, count: number): void {
  hold |= value << held;
  held += count;
  while (held >= 8) {
    bytes[length++] = hold;
    hold >>>= 8;
    held -= 8;
  }
}

/** What was written, filled up to a whole byte, as a copy. What was held back is wiped: it may name people. */
export function takeBits(): Uint8Array<ArrayBuffer> {
  if (held > 0) bytes[length++] = hold;
  const taken = bytes.slice(0, length);
  bytes.fill(0, 0, length);
  return taken;
}
