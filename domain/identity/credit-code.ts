// 统一社会信用代码, GB 32100-2015. Reported exceptions to its formula exist, so a wrong check character only warns.
import { accepted, type Checked, problem } from './checked.ts';
import { compact } from './plain-text.ts';

/** 31 characters: no I, O, S, V, Z. */
export const USCC_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const LENGTH = 18;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** Registration number of before 2015, and the organisation code that lives on inside the credit code. */
const OLD_FORMS = /^(\d{15}|\d{13}|[0-9A-Z]{8}[0-9X])$/;

/** `body` is the first 17 characters. The last mod 31 is the one much published code forgets: remainder 0 gives `0`. */
export function creditCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * USCC_CHARACTERS.indexOf(body.charAt(index)), 0);
  return USCC_CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

export function checkCreditCode(text: string): Checked {
  const plain = compact(text);
  if (OLD_FORMS.test(plain)) return problem('uscc-old-form', plain);
  const { length } = [...plain];
  if (length !== LENGTH) return problem('uscc-shape', plain, { length });
  if ([...plain].some((character) => !USCC_CHARACTERS.includes(character))) return problem('uscc-letters', plain);
  return creditCheckCharacter(plain.slice(0, 17)) === plain[17] ? accepted(plain) : problem('uscc-check-digit', plain);
}
