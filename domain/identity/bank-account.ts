// Bank accounts: cards end in a Luhn digit, passbooks and company accounts often do not.
import { accepted, type Checked, problem } from './checked.ts';
import { compact } from './plain-text.ts';

const USUAL = { min: 12, max: 19 } as const;
const POSSIBLE = { min: 8, max: 32 } as const;

/** `corporate` accounts have no common check digit and only their length is looked at. */
export function checkBankAccount(text: string, corporate = false): Checked {
  const plain = compact(text);
  if (!/^\d+$/.test(plain)) return problem('account-characters', plain);
  const { length } = plain;
  if (length < POSSIBLE.min || length > POSSIBLE.max) return problem('account-length', plain, { length });
  if (length < USUAL.min || length > USUAL.max) {
    return corporate ? accepted(plain) : problem('account-length-unusual', plain, { length });
  }
  return corporate || passesLuhn(plain) ? accepted(plain) : problem('account-check-digit', plain);
}

/** From the right every second digit doubled, nines cast out; the sum is a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, doubled = false; index >= 0; index -= 1, doubled = !doubled) {
    const digit = Number(digits[index]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
