import { idFacts } from './id-number.ts';
import { maskIdNo, maskPhone } from './masking.ts';

/** Eighteen characters of an ID number or eleven of a mobile one, not part of a longer number (办件号、邮件号). */
const NUMBERS = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|1[3-9]\d{9})(?![\dA-Za-z])/g;

/** Free text for lists and the time line: names cannot be told there, ID and mobile numbers can, and are masked. */
export function maskNumbersIn(text: string): string {
  return text.replace(NUMBERS, (found) => {
    if (found.length === 11) return maskPhone(found);
    return idFacts(found) ? maskIdNo(found) : found;
  });
}
