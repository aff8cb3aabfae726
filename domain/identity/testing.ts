// Arbitraries for property tests: valid made-up numbers and dates. Imported by tests only.
import fc from 'fast-check';
import { asDateString, type DateString, dayNumber, fromDayNumber } from '../calendar/date-string.ts';
import { makeCreditCode, makeIdNo } from './made-up.ts';

/** Any day from `from` to `to`, both included. */
export function arbitraryDate(from = '1990-01-01', to = '2030-12-31'): fc.Arbitrary<DateString> {
  return fc
    .integer({ min: dayNumber(asDateString(from)), max: dayNumber(asDateString(to)) })
    .map((day) => fromDayNumber(day));
}

export function arbitraryIdNo(from = '1920-01-01', to = '2026-01-01'): fc.Arbitrary<string> {
  return fc.tuple(arbitraryDate(from, to), fc.nat(999)).map(([birthDate, order]) => makeIdNo(birthDate, order));
}

export function arbitraryCreditCode(): fc.Arbitrary<string> {
  return fc.nat(31 ** 5).map((serial) => makeCreditCode(serial));
}
