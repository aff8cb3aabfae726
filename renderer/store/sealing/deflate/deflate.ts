import { LONGEST_MATCH, WINDOW } from './alphabet.ts';
import { beginBits, takeBits } from './bits.ts';
import { MATCH_SHIFT, writeBlock } from './block.ts';

/** Tokens of a block: what is sealed here seldom needs two. */
const BLOCK_TOKENS = 16_384;
/** A shorter match costs about as much as its literals. */
const SHORTEST_MATCH = 4;
/** Places looked at for the longest match, and the length that is good enough to look no further. */
const MOST_LOOKED_AT = 12;
const GOOD_LENGTH = 32;
const HASH_BITS = 14;
/** Positions count on from call to call, so that the tables need not be emptied for each; then they start anew. */
const LAST_POSITION = 0x3fff_ffff;

const tokens = new Uint32Array(BLOCK_TOKENS);
const heads = new Int32Array(1 << HASH_BITS);
const before = new Int32Array(WINDOW);
let first = WINDOW;

/**
 * Raw deflate (RFC 1951). An act seals dozens of short values, and a library's deflate makes its tables, some 200 KB,
 * anew for each; these are kept. What it writes, any inflate reads.
 */
export function deflate(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = plain.length;
  if (first + end > LAST_POSITION) {
    heads.fill(0);
    first = WINDOW;
  }
  beginBits(end * 2 + 1_024);
  let count = 0;
  for (let at = 0; at < end; ) {
    if (count === BLOCK_TOKENS) {
      writeBlock(tokens, count, false);
      count = 0;
    }
    const match = at + SHORTEST_MATCH <= end ? findMatch(plain, at) : 0;
    tokens[count++] = match === 0 ? (plain[at] as number) : match;
    const next = at + (match === 0 ? 1 : match >>> MATCH_SHIFT);
    for (at += 1; at < next; at += 1) if (at + SHORTEST_MATCH <= end) note(plain, at);
  }
  writeBlock(tokens, count, true);
  first += end + WINDOW;
  return takeBits();
}

function hashAt(plain: Uint8Array, at: number): number {
  const four =
    (plain[at] as number) |
    ((plain[at + 1] as number) << 8) |
    ((plain[at + 2] as number) << 16) |
    ((plain[at + 3] as number) << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}

/** Remembers that a text begins here; gives the newest place with the same hash before it. */
function note(plain: Uint8Array, at: number): number {
  const hash = hashAt(plain, at);
  const earlier = heads[hash] as number;
  before[(first + at) & (WINDOW - 1)] = earlier;
  heads[hash] = first + at;
  return earlier;
}

/** The longest match for what stands at `at`, as a token; 0 for none. */
function findMatch(plain: Uint8Array, at: number): number {
  let candidate = note(plain, at) - first;
  const lowest = Math.max(0, at - WINDOW + 1);
  const most = Math.min(LONGEST_MATCH, plain.length - at);
  let longest = SHORTEST_MATCH - 1;
  let token = 0;
  for (let left = MOST_LOOKED_AT; candidate >= lowest && left > 0; left -= 1) {
    if (plain[candidate + longest] === plain[at + longest]) {
      let length = 0;
      while (length < most && plain[candidate + length] === plain[at + length]) length += 1;
      if (length > longest) {
        longest = length;
        token = (length << MATCH_SHIFT) | (at - candidate);
        if (length >= GOOD_LENGTH || length === most) break;
      }
    }
    candidate = (before[(first + candidate) & (WINDOW - 1)] as number) - first;
  }
  return token;
}
