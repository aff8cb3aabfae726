// Where each part stands in a number. Digits only: a scanner is a keyboard, and letters would fall into the Chinese input
// method. Length and first digit tell the kinds apart: area codes begin with 1–8, so 9 leads papers and 0 stays free.

export type Part = 'mark' | 'type' | 'area' | 'station' | 'date' | 'ledger' | 'year' | 'serial' | 'check';
export type Layout = readonly (readonly [part: Part, width: number])[];

export const PAPER_MARK = '9';

/** 29 digits: 433127-0001-20261203-271828-0001-c. */
export const CASE_LAYOUT: Layout = [
  ['area', 6],
  ['station', 4],
  ['date', 8],
  ['ledger', 6],
  ['serial', 4],
  ['check', 1],
];

/** 30 digits: 902-433127-0001-271828-2026-000001-c. */
export const PAPER_LAYOUT: Layout = [
  ['mark', 1],
  ['type', 2],
  ['area', 6],
  ['station', 4],
  ['ledger', 6],
  ['year', 4],
  ['serial', 6],
  ['check', 1],
];

export function lengthOf(layout: Layout): number {
  return layout.reduce((sum, [, width]) => sum + width, 0);
}

export function widthOf(layout: Layout, part: Part): number {
  return layout.find(([name]) => name === part)?.[1] ?? 0;
}

/** The largest serial that fits; the serial after it is refused, never wrapped. */
export function lastSerial(layout: Layout): number {
  return 10 ** widthOf(layout, 'serial') - 1;
}

/** Cuts digits of the right length into their parts. */
export function cut(layout: Layout, digits: string): ReadonlyMap<Part, string> {
  const parts = new Map<Part, string>();
  let at = 0;
  for (const [part, width] of layout) {
    parts.set(part, digits.slice(at, at + width));
    at += width;
  }
  return parts;
}
