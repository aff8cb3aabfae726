import type { PersonalSummary } from '../../../domain/case/summary.ts';
import type { SealedValue } from '../../../domain/ledger/sealed.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';
import type { Opened, Sealer } from '../sealing/sealer.ts';

/** Separates the names, and the numbers, of one case; each is followed by one. */
export const PART_END = '\t';

/** What a case is found by, normalised: names one after the other, then ID numbers and phone. */
export type SearchText = { readonly names: string; readonly numbers: string };

export function searchTextOf({ applicant, others, idNo, phone, otherIdNos = [] }: PersonalSummary): SearchText {
  return {
    names: joined([applicant, ...others].map(normaliseName)),
    numbers: joined([idNo, phone, ...otherIdNos].map(normaliseCode)),
  };
}

/** Letters and digits only: a dot in a name, spaces and width make no difference to what is found. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Numbers as they are compared: no spaces, hyphens or brackets, capital letters. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The codes of a case back to front, so that an index of beginnings finds endings. A code that ends with words
 * (…第0001234号) is also found by its last digits.
 */
export function tailsOf(codes: readonly string[]): readonly string[] {
  const plain = codes.map(normaliseCode);
  const cut = plain.map((code) => code.replace(/[^0-9A-Z]+$/, ''));
  return [...new Set([...plain, ...cut].filter((code) => code !== '').map(reversed))];
}

export function reversed(code: string): string {
  let back = '';
  for (const sign of code) back = sign + back;
  return back;
}

export function sealSearchText(sealer: Sealer, id: string, text: SearchText): SealedValue {
  return sealJson(sealer, sealer.deskKey('search', id), 'search', text);
}

export function openSearchText(sealer: Sealer, id: string, sealed: SealedValue): Opened<SearchText> {
  return openJson(sealer, sealer.deskKey('search', id), 'search', sealed);
}

function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}${PART_END}`)
    .join('');
}
