import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { checkDigit, hasValidCheckDigit } from './check-digit.ts';
import { plainDigits } from './parse-code.ts';

/** Leads no case and no paper number, which begin with 1–9 and are longer besides. */
const MARK = '0';

/** As many digits as a scanner's burst must have at least to be told from fingers. */
const LENGTH = 20;

/**
 * The code of one line of a bundle's checklist, printed beside it so that a scanner ticks the line (N8): mark, eighteen
 * digits of a hash, check digit. It names a kind of paper and a role, never a person or a case, so that a sheet printed
 * for somebody who only asked serves on the day he comes back.
 */
export function lineCode(bundle: string, line: string): string {
  const hash = sha256(utf8ToBytes(`${bundle} ${line}`));
  const number = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0);
  const digits = String(number % 10n ** BigInt(LENGTH - 2)).padStart(LENGTH - 2, '0');
  return `${MARK}${digits}${checkDigit(`${MARK}${digits}`)}`;
}

/** Whether scanned digits are the code of some line; which one, the checklist at hand tells. */
export function isLineCode(text: string): boolean {
  const digits = plainDigits(text);
  return digits !== null && digits.length === LENGTH && digits.startsWith(MARK) && hasValidCheckDigit(digits);
}

/** The line of this bundle that a scanned code stands for; undefined where none does. */
export function lineOfCode<Line extends { readonly id: string }>(
  bundle: string,
  lines: readonly Line[],
  code: string,
): Line | undefined {
  const digits = plainDigits(code);
  return lines.find(({ id }) => lineCode(bundle, id) === digits);
}
