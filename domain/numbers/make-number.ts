// Making case and paper numbers. Unique without a network: station and ledger code name the desk's incarnation, the
// serial runs gapless inside it. The caller counts; these functions only write the number or refuse.
import { type DateString, yearOf } from '../calendar/date-string.ts';
import { checkDigit } from './check-digit.ts';
import { CASE_LAYOUT, type Layout, lastSerial, PAPER_LAYOUT, PAPER_MARK } from './layout.ts';
import { isLedgerCode } from './ledger-code.ts';
import { PAPER_TYPE_CODES, type PaperType } from './paper-type.ts';

/** Where a number is made: 6-digit county, 4-digit station, 6-digit ledger code. */
export type NumberOrigin = { readonly area: string; readonly station: string; readonly ledger: string };

export type NumberResult =
  | { readonly ok: true; readonly number: string }
  | { readonly ok: false; readonly code: 'serial-exhausted' | 'serial-invalid' | 'origin-invalid' };

/** `serial` counts from 1 per ledger and business day. */
export function makeCaseNumber(origin: NumberOrigin, date: DateString, serial: number): NumberResult {
  return seal(CASE_LAYOUT, origin, serial, (digits) =>
    [origin.area, origin.station, date.replaceAll('-', ''), origin.ledger, digits].join(''),
  );
}

/** `serial` counts from 1 per ledger, paper type and year of `date`. */
export function makePaperNumber(origin: NumberOrigin, type: PaperType, date: DateString, serial: number): NumberResult {
  const year = String(yearOf(date));
  return seal(PAPER_LAYOUT, origin, serial, (digits) =>
    [PAPER_MARK, PAPER_TYPE_CODES[type], origin.area, origin.station, origin.ledger, year, digits].join(''),
  );
}

/** The counter's key for a case serial; one counter a key, each from 1. */
export function caseSerialKey(date: DateString): string {
  return `case:${date}`;
}

/** The counter's key for a paper serial. */
export function paperSerialKey(type: PaperType, date: DateString): string {
  return `paper:${type}:${yearOf(date)}`;
}

export function isOrigin(origin: NumberOrigin): boolean {
  return /^[1-8]\d{5}$/.test(origin.area) && /^\d{4}$/.test(origin.station) && isLedgerCode(origin.ledger);
}

function seal(layout: Layout, origin: NumberOrigin, serial: number, write: (digits: string) => string): NumberResult {
  if (!isOrigin(origin)) return { ok: false, code: 'origin-invalid' };
  if (!Number.isInteger(serial) || serial < 1) return { ok: false, code: 'serial-invalid' };
  const last = lastSerial(layout);
  if (serial > last) return { ok: false, code: 'serial-exhausted' };
  const body = write(String(serial).padStart(String(last).length, '0'));
  return { ok: true, number: `${body}${checkDigit(body)}` };
}
