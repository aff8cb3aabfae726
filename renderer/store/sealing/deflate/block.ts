import {
  DISTANCE_BASE,
  DISTANCE_EXTRA,
  DISTANCES,
  distanceSymbol,
  END_OF_BLOCK,
  LENGTH_BASE,
  LENGTH_EXTRA,
  LENGTH_INDEX,
  LITERALS,
  lengthSymbol,
} from './alphabet.ts';
import { putBits } from './bits.ts';
import { codeLengths, codesOf } from './huffman.ts';

/** A token is a literal below 256, or `length << 16 | distance`. */
export const MATCH_SHIFT = 16;
const DISTANCE_MASK = 0xffff;

const LONGEST_CODE = 15;
const LONGEST_RUN_CODE = 7;
/** The order in which the lengths of the run codes are written. */
const RUN_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const RUN_EXTRA = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7]);
/** A run is its symbol with its extra bits above. */
const RUN_SHIFT = 5;
const RUN_MASK = 31;

/** Kept from block to block; each writes its own values before it reads them. */
const bothLengths = new Uint8Array(LITERALS + DISTANCES);
const runs = new Uint16Array(LITERALS + DISTANCES);
const literalFrequencies = new Uint32Array(LITERALS);
const distanceFrequencies = new Uint32Array(DISTANCES);
const runFrequencies = new Uint32Array(19);
const literalLengths = new Uint8Array(LITERALS);
const distanceLengths = new Uint8Array(DISTANCES);
const runLengths = new Uint8Array(19);
const literalCodes = new Uint16Array(LITERALS);
const distanceCodes = new Uint16Array(DISTANCES);
const runCodes = new Uint16Array(19);

/** Writes one block with codes of its own. */
export function writeBlock(tokens: Uint32Array, count: number, isLast: boolean): void {
  countTokens(tokens, count);
  codeLengths(literalFrequencies, LONGEST_CODE, literalLengths);
  codeLengths(distanceFrequencies, LONGEST_CODE, distanceLengths);
  codesOf(literalLengths, literalCodes);
  codesOf(distanceLengths, distanceCodes);
  putBits(isLast ? 1 : 0, 1);
  putBits(2, 2);
  writeCodes();
  for (let at = 0; at < count; at += 1) writeToken(tokens[at] as number);
  putBits(literalCodes[END_OF_BLOCK] as number, literalLengths[END_OF_BLOCK] as number);
}

function countTokens(tokens: Uint32Array, count: number): void {
  literalFrequencies.fill(0);
  distanceFrequencies.fill(0);
  literalFrequencies[END_OF_BLOCK] = 1;
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at] as number;
    const length = token >>> MATCH_SHIFT;
    const symbol = length === 0 ? token : lengthSymbol(length);
    literalFrequencies[symbol] = (literalFrequencies[symbol] as number) + 1;
    if (length === 0) continue;
    const distance = distanceSymbol(token & DISTANCE_MASK);
    distanceFrequencies[distance] = (distanceFrequencies[distance] as number) + 1;
  }
}

function writeToken(token: number): void {
  const length = token >>> MATCH_SHIFT;
  if (length === 0) {
    putBits(literalCodes[token] as number, literalLengths[token] as number);
    return;
  }
  const symbol = lengthSymbol(length);
  const index = LENGTH_INDEX[length] as number;
  putBits(literalCodes[symbol] as number, literalLengths[symbol] as number);
  putBits(length - (LENGTH_BASE[index] as number), LENGTH_EXTRA[index] as number);
  const distance = token & DISTANCE_MASK;
  const far = distanceSymbol(distance);
  putBits(distanceCodes[far] as number, distanceLengths[far] as number);
  putBits(distance - (DISTANCE_BASE[far] as number), DISTANCE_EXTRA[far] as number);
}

/** The lengths of both alphabets, as runs that have codes themselves. */
function writeCodes(): void {
  const literals = usedOf(literalLengths, 257);
  const distances = usedOf(distanceLengths, 1);
  bothLengths.set(literalLengths.subarray(0, literals));
  bothLengths.set(distanceLengths.subarray(0, distances), literals);
  const count = findRuns(literals + distances);
  runFrequencies.fill(0);
  for (let at = 0; at < count; at += 1) {
    const symbol = (runs[at] as number) & RUN_MASK;
    runFrequencies[symbol] = (runFrequencies[symbol] as number) + 1;
  }
  codeLengths(runFrequencies, LONGEST_RUN_CODE, runLengths);
  codesOf(runLengths, runCodes);
  let written = RUN_ORDER.length;
  while (written > 4 && runLengths[RUN_ORDER[written - 1] as number] === 0) written -= 1;
  putBits(literals - 257, 5);
  putBits(distances - 1, 5);
  putBits(written - 4, 4);
  for (let at = 0; at < written; at += 1) putBits(runLengths[RUN_ORDER[at] as number] as number, 3);
  for (let at = 0; at < count; at += 1) {
    const symbol = (runs[at] as number) & RUN_MASK;
    putBits(runCodes[symbol] as number, runLengths[symbol] as number);
    putBits((runs[at] as number) >>> RUN_SHIFT, RUN_EXTRA[symbol] as number);
  }
}

function usedOf(lengths: Uint8Array, least: number): number {
  let used = lengths.length;
  while (used > least && lengths[used - 1] === 0) used -= 1;
  return used;
}

/** Fills `runs`: 16 repeats the length before 3 to 6 times; 17 and 18 stand for 3 to 10 and 11 to 138 zeroes. */
function findRuns(end: number): number {
  let count = 0;
  for (let at = 0; at < end; ) {
    const length = bothLengths[at] as number;
    let next = at + 1;
    while (next < end && bothLengths[next] === length) next += 1;
    let left = next - at;
    if (length > 0) {
      runs[count++] = length;
      left -= 1;
    }
    while (left >= 3) {
      const covered = Math.min(left, length > 0 ? 6 : 138);
      runs[count++] = runOf(length, covered);
      left -= covered;
    }
    for (; left > 0; left -= 1) runs[count++] = length;
    at = next;
  }
  return count;
}

function runOf(length: number, covered: number): number {
  if (length > 0) return 16 | ((covered - 3) << RUN_SHIFT);
  return covered > 10 ? 18 | ((covered - 11) << RUN_SHIFT) : 17 | ((covered - 3) << RUN_SHIFT);
}
