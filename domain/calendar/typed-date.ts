// Dates as people type them. A clerk types eight digits; a paste brings dots, slashes or 年月日.
import { type DateString, dateFromParts } from './date-string.ts';

const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SEPARATED = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;

/**
 * `20260105`, `2026.1.5`, `2026-1-5`, `2026/01/05`, `2026年1月5日`, full-width digits and spaces too; null for all else.
 * Six digits (`260105`) are refused: 1926 and 2026 both occur at this desk, and a wrong century would pass unseen.
 */
export function parseTypedDate(text: string): DateString | null {
  const parts = typedParts(text);
  return parts === null ? null : dateFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** True when year, month and day can be told apart, whether there is such a day or not. */
export function hasDateShape(text: string): boolean {
  return typedParts(text) !== null;
}

function typedParts(text: string): RegExpExecArray | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/。/g, '.')
    .replace(/\p{Pd}/gu, '-');
  return DIGITS.exec(plain) ?? SEPARATED.exec(plain);
}
