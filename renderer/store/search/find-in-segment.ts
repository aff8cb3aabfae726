import { PART_END } from './search-text.ts';
import { lineOf, type Segment } from './segment.ts';
import { scanCodes, type TypedPattern } from './typed-pattern.ts';

/** From this many digits on an ID number or phone is also found by its beginning or middle (a birth date). */
const INNER_FROM = 6;

/** What was typed, read in every way it may be meant. */
export type Query = {
  /** Inner part of a name. */
  readonly name: string;
  /** Letters, alone or among characters; null where there are none. */
  readonly pattern: TypedPattern | null;
  /** End of an ID number or phone; '' where it cannot be one. */
  readonly number: string;
};

/** Calls back with the slot (within the segment) of each case found, some more than once. */
export function findInSegment(segment: Segment, query: Query, onHit: (slot: number) => void): void {
  const { names, nameStarts, nameCodes, numbers, numberStarts } = segment;
  if (query.pattern) {
    scanCodes(nameCodes, query.pattern, (at) => {
      const slot = lineOf(nameStarts, at);
      onHit(slot);
      return nameStarts[slot + 1] ?? nameCodes.length;
    });
  } else if (query.name !== '') {
    findText(names, nameStarts, query.name, onHit);
  }
  if (query.number !== '') {
    const needle = query.number.length < INNER_FROM ? `${query.number}${PART_END}` : query.number;
    findText(numbers, numberStarts, needle, onHit);
  }
}

function findText(text: string, starts: Uint32Array, needle: string, onHit: (slot: number) => void): void {
  for (let at = text.indexOf(needle); at >= 0; ) {
    const slot = lineOf(starts, at);
    onHit(slot);
    at = text.indexOf(needle, starts[slot + 1] ?? text.length);
  }
}
