// Numbers of people and organisations that do not exist, for practice mode and tests. Valid by every formula; a serial
// of the caller makes them differ.
import type { DateString } from '../calendar/date-string.ts';
import { passesLuhn } from './bank-account.ts';
import { creditCheckCharacter, USCC_CHARACTERS } from './credit-code.ts';
import { idCheckCharacter } from './id-check-character.ts';

const YONGSHUN = '433127';

/** `order` 0–999; its last digit odd is a man, even a woman. */
export function makeIdNo(birthDate: DateString, order: number, area: string = YONGSHUN): string {
  const body = `${area}${birthDate.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`;
  return `${body}${idCheckCharacter(body)}`;
}

/** An enterprise (9) registered by 市场监管 (1) in `area`. */
export function makeCreditCode(serial: number, area: string = YONGSHUN): string {
  const body = `91${area}MA${inBase31(serial).padStart(7, '0').slice(-7)}`;
  return `${body}${creditCheckCharacter(body)}`;
}

/** `1990000` and four digits: easily told as made up. */
export function makePhone(serial: number): string {
  return `1990000${String(serial % 10_000).padStart(4, '0')}`;
}

/** A card of nineteen digits whose bank does not exist. */
export function makeBankAccount(serial: number): string {
  const body = `620000000000${String(serial % 1_000_000).padStart(6, '0')}`;
  const check = [...'0123456789'].find((digit) => passesLuhn(`${body}${digit}`));
  return `${body}${check}`;
}

function inBase31(value: number): string {
  const rest = Math.floor(value / 31);
  const digit = USCC_CHARACTERS.charAt(value % 31);
  return rest === 0 ? digit : `${inBase31(rest)}${digit}`;
}
