// The alphabets of RFC 1951, section 3.2.5.

export const LITERALS = 286;
export const DISTANCES = 30;
export const END_OF_BLOCK = 256;
export const LONGEST_MATCH = 258;
export const WINDOW = 32_768;

const FIRST_LENGTH_SYMBOL = 257;

/** Extra bits of the length symbols from 257 on, and of the distance symbols. */
export const LENGTH_EXTRA = Uint8Array.from([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
export const DISTANCE_EXTRA = Uint8Array.from([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);

export const LENGTH_BASE = bases(LENGTH_EXTRA, 3);
export const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);
// 258 has a symbol of its own, without extra bits.
LENGTH_BASE[28] = LONGEST_MATCH;

/** Index of the symbol of a length (from 257 on), by the length. */
export const LENGTH_INDEX = new Uint8Array(LONGEST_MATCH + 1);
LENGTH_BASE.forEach((base, index) => {
  LENGTH_INDEX.fill(index, base);
});

const NEAR = new Uint8Array(257);
const FAR = new Uint8Array(257);
DISTANCE_BASE.forEach((base, symbol) => {
  if (base <= 256) NEAR.fill(symbol, base);
  else FAR.fill(symbol, (base - 1) >>> 7);
});

export function lengthSymbol(length: number): number {
  return FIRST_LENGTH_SYMBOL + (LENGTH_INDEX[length] as number);
}

export function distanceSymbol(distance: number): number {
  return (distance <= 256 ? NEAR[distance] : FAR[(distance - 1) >>> 7]) as number;
}

function bases(extra: Uint8Array, first: number): Uint16Array {
  let base = first;
  return Uint16Array.from(extra, (bits) => {
    const own = base;
    base += 1 << bits;
    return own;
  });
}
