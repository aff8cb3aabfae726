// Reading what a scanner or a hand types: which of our numbers is it, if any?
import { type DateString, dateFromParts } from '../calendar/date-string.ts';
import { hasValidCheckDigit } from './check-digit.ts';
import { CASE_LAYOUT, cut, type Layout, lengthOf, PAPER_LAYOUT, PAPER_MARK, type Part } from './layout.ts';
import { isPracticeLedger } from './ledger-code.ts';
import type { NumberOrigin } from './make-number.ts';
import { type PaperType, paperTypeOfCode } from './paper-type.ts';

export type ParsedCase = NumberOrigin & {
  readonly kind: 'case';
  readonly number: string;
  readonly date: DateString;
  readonly serial: number;
  readonly practice: boolean;
};

export type ParsedPaper = NumberOrigin & {
  readonly kind: 'paper';
  readonly number: string;
  /** Null: a type that this version does not know. */
  readonly paperType: PaperType | null;
  readonly typeCode: string;
  readonly year: number;
  readonly serial: number;
  readonly practice: boolean;
};

export type ParsedCode = ParsedCase | ParsedPaper;

/** Digits of a typed, pasted or scanned number: full-width forms folded, spaces and hyphens dropped; null if letters are left. */
export function plainDigits(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s\p{Pd}−]+/gu, '');
  return /^\d+$/.test(plain) ? plain : null;
}

/** Null for everything that is not one of our numbers, and for one with a wrong check digit. */
export function parseCode(text: string): ParsedCode | null {
  const digits = plainDigits(text);
  if (digits === null || !hasValidCheckDigit(digits)) return null;
  if (digits.length === lengthOf(CASE_LAYOUT)) return parseCase(digits);
  if (digits.length === lengthOf(PAPER_LAYOUT)) return parsePaper(digits);
  return null;
}

function parseCase(digits: string): ParsedCase | null {
  const part = partsOf(CASE_LAYOUT, digits);
  const date = part('date');
  const day = dateFromParts(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)));
  const serial = Number(part('serial'));
  if (!/^[1-8]/.test(digits) || day === null || serial === 0) return null;
  return { kind: 'case', number: digits, ...originOf(part), date: day, serial };
}

function parsePaper(digits: string): ParsedPaper | null {
  const part = partsOf(PAPER_LAYOUT, digits);
  const typeCode = part('type');
  const serial = Number(part('serial'));
  if (part('mark') !== PAPER_MARK || !/^[1-8]/.test(part('area')) || serial === 0) return null;
  const paperType = paperTypeOfCode(typeCode);
  return { kind: 'paper', number: digits, paperType, typeCode, ...originOf(part), year: Number(part('year')), serial };
}

function originOf(part: (name: Part) => string): NumberOrigin & { readonly practice: boolean } {
  const ledger = part('ledger');
  return { area: part('area'), station: part('station'), ledger, practice: isPracticeLedger(ledger) };
}

function partsOf(layout: Layout, digits: string): (name: Part) => string {
  const parts = cut(layout, digits);
  return (name) => parts.get(name) ?? '';
}
