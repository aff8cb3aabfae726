// Numbers as people read them.
import { CASE_LAYOUT, cut, type Layout, lengthOf, PAPER_LAYOUT, type Part } from './layout.ts';

/** What a person reads out on the phone: the serial and the check digit of a case. */
const TAIL_LENGTH = 5;

/** `433127-0001-20261203-271828-0001-7` and `902-433127-0001-271828-2026-000001-5`; other text comes back as it is. */
export function formatNumber(digits: string): string {
  if (digits.length === lengthOf(CASE_LAYOUT)) return group(CASE_LAYOUT, digits);
  if (digits.length === lengthOf(PAPER_LAYOUT)) return group(PAPER_LAYOUT, digits);
  return digits;
}

/** The last digits, check digit included, by which a list and a search tell numbers apart. */
export function tailOf(digits: string, length: number = TAIL_LENGTH): string {
  return digits.slice(-length);
}

/** Hyphens between the parts, but mark and type stay together. */
function group(layout: Layout, digits: string): string {
  const parts: (readonly [Part, string])[] = [...cut(layout, digits)];
  return parts
    .map(([part, text]) => (part === 'mark' ? text : `${text}-`))
    .join('')
    .replace(/-$/, '');
}
