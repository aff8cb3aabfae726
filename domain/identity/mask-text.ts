import { idFacts } from './id-number.ts';
import { maskIdNo, maskPhone } from './masking.ts';
import { compact } from './plain-text.ts';

const DIGIT = '[\\d０-９]';
/** People write a number in groups as well. */
const GAP = '[ 　-]?';
const ID_NUMBER = `${DIGIT}{6}${GAP}${DIGIT}{8}${GAP}${DIGIT}{3}[\\dXx０-９Ｘｘ]`;
/** 0086, +86 or 86 before it. */
const COUNTRY = `(?:[+＋]?(?:00|００)?(?:86|８６)${GAP})?`;
const MOBILE = `${COUNTRY}[1１]${DIGIT}{2}${GAP}${DIGIT}{4}${GAP}${DIGIT}{4}`;

/**
 * Eighteen characters of an ID number, whatever letters were typed up against it, or eleven of a mobile one that is not
 * part of a longer number (办件号、邮件号).
 */
const NUMBERS = new RegExp(
  `(?<!${DIGIT})${ID_NUMBER}(?!${DIGIT})|(?<!${DIGIT}|[A-Za-z])${MOBILE}(?!${DIGIT}|[A-Za-z])`,
  'g',
);

/** Free text for lists and the time line: names cannot be told there, ID and mobile numbers can, and are masked. */
export function maskNumbersIn(text: string): string {
  return text.replace(NUMBERS, (found) => {
    if (idFacts(found)) return maskIdNo(found);
    const mobile = compact(found).slice(-11);
    return /^1[3-9]/.test(mobile) ? maskPhone(mobile) : found;
  });
}
