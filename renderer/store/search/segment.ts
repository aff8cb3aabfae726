import { encodeReadings, type Readings } from './readings.ts';
import type { SearchText } from './search-text.ts';

/** Cases in a segment. */
export const SEGMENT_SIZE = 1_000;

/** A segment as it is sealed: one line a slot in each text, an empty one where a slot has no case. */
export type PackedSegment = {
  readonly ids: string;
  readonly names: string;
  readonly numbers: string;
  readonly changedAt: readonly number[];
};

/**
 * A segment ready to be searched: a handful of long strings instead of thousands of small objects. `starts` gives the
 * place of each line, with one more for the end.
 */
export type Segment = {
  readonly first: number;
  readonly ids: string;
  readonly idStarts: Uint32Array;
  readonly names: string;
  readonly nameStarts: Uint32Array;
  readonly nameCodes: Uint16Array;
  readonly numbers: string;
  readonly numberStarts: Uint32Array;
  readonly changedAt: Float64Array;
  /** The latest of `changedAt`. */
  readonly newest: number;
};

/** One case of a segment, by slot within it. */
export type SegmentLine = SearchText & { readonly id: string; readonly changedAt: number };

const NOBODY: SegmentLine = { id: '', names: '', numbers: '', changedAt: 0 };

export function packSegment(lines: readonly (SegmentLine | undefined)[]): PackedSegment {
  const all = Array.from(lines, (line) => line ?? NOBODY);
  const text = (part: (line: SegmentLine) => string) => all.map((line) => `${part(line)}\n`).join('');
  return {
    ids: text(({ id }) => id),
    names: text(({ names }) => names),
    numbers: text(({ numbers }) => numbers),
    changedAt: all.map(({ changedAt }) => changedAt),
  };
}

export function unpackSegment({ ids, names, numbers, changedAt }: PackedSegment): SegmentLine[] {
  const [idLines, nameLines, numberLines] = [ids.split('\n'), names.split('\n'), numbers.split('\n')];
  return changedAt.map((at, slot) => ({
    id: idLines[slot] ?? '',
    names: nameLines[slot] ?? '',
    numbers: numberLines[slot] ?? '',
    changedAt: at,
  }));
}

export function readySegment(first: number, packed: PackedSegment, readings: Readings): Segment {
  const { ids, names, numbers } = packed;
  return {
    first,
    ids,
    idStarts: lineStarts(ids),
    names,
    nameStarts: lineStarts(names),
    nameCodes: encodeReadings(names, readings),
    numbers,
    numberStarts: lineStarts(numbers),
    changedAt: Float64Array.from(packed.changedAt),
    newest: packed.changedAt.reduce((latest, at) => Math.max(latest, at), 0),
  };
}

export function idAt({ ids, idStarts }: Segment, slot: number): string {
  return ids.slice(idStarts[slot], (idStarts[slot + 1] ?? 0) - 1);
}

/** The line that a place of the text lies in. */
export function lineOf(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
