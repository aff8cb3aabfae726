// The six digits by which one incarnation of one desk signs its numbers. Drawn at random when the ledger is opened, so
// that a restored or cloned PC cannot reuse the numbers of its former life.

const LEDGER_CODE_LENGTH = 6;

/** Codes of practice ledgers begin with 0, real ones never do: a practice number is recognised wherever it turns up. */
const PRACTICE_CODES = 100_000;
const REAL_CODES = 900_000;

export type LedgerMode = 'real' | 'practice';

/** `randomBelow` gives a whole number from 0 up to, and without, its argument, from a cryptographic source. */
export function drawLedgerCode(randomBelow: (below: number) => number, mode: LedgerMode): string {
  const code = mode === 'practice' ? randomBelow(PRACTICE_CODES) : PRACTICE_CODES + randomBelow(REAL_CODES);
  return String(code).padStart(LEDGER_CODE_LENGTH, '0');
}

export function isLedgerCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}

export function isPracticeLedger(code: string): boolean {
  return code.startsWith('0');
}
