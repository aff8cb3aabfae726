import { checkDigit, hasValidCheckDigit } from '../numbers/check-digit.ts';

/**
 * The recovery key as it stands on the recovery sheet: 8 groups of 6 digits. The last digit of each group checks the
 * five before it, so that a slip of the pen is found in its group; 40 digits are random, 132 bits.
 */
export const RECOVERY_GROUPS = 8;
export const RECOVERY_GROUP_LENGTH = 6;

/** `wrongGroups`: places, from 0, of groups that do not fit their check digit; `length`: how many digits were typed. */
export type ReadRecoveryKey =
  | { readonly ok: true; readonly digits: string }
  | { readonly ok: false; readonly length: number; readonly wrongGroups: readonly number[] };

/** @param randomBelow a random whole number from 0 up to, and without, `below`; from a cryptographic source */
export function newRecoveryKey(randomBelow: (below: number) => number): string {
  return Array.from({ length: RECOVERY_GROUPS }, () => {
    const random = Array.from({ length: RECOVERY_GROUP_LENGTH - 1 }, () => String(randomBelow(10))).join('');
    return random + checkDigit(random);
  }).join('');
}

export function recoveryGroups(digits: string): readonly string[] {
  return digits.match(new RegExp(`\\d{1,${RECOVERY_GROUP_LENGTH}}`, 'g')) ?? [];
}

/** Takes what was typed or scanned: spaces, hyphens and full-width digits do not matter. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  const groups = recoveryGroups(digits);
  const isWhole = (group: string) => group.length === RECOVERY_GROUP_LENGTH;
  const wrongGroups = groups.flatMap((group, at) => (isWhole(group) && !hasValidCheckDigit(group) ? [at] : []));
  const isRight = digits.length === RECOVERY_GROUPS * RECOVERY_GROUP_LENGTH && wrongGroups.length === 0;
  return isRight ? { ok: true, digits } : { ok: false, length: digits.length, wrongGroups };
}
