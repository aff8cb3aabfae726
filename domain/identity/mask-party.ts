import { checkCreditCode } from './credit-code.ts';
import { maskName } from './masking.ts';

/** 92 is a sole trader: a person's own business. */
const SOLE_TRADER = /^92/;

/**
 * The name of who applies as lists show it: a person's is masked, an organisation's is no secret. What is not certainly
 * an organisation is masked: only a sound credit code with a letter in it cannot be anybody's ID number.
 */
export function maskParty(name: string, idNo: string): string {
  return isOrganisation(idNo) ? name : maskName(name);
}

function isOrganisation(idNo: string): boolean {
  const plain = idNo.trim().toUpperCase();
  return /[A-Z]/.test(plain.slice(0, 17)) && !SOLE_TRADER.test(plain) && checkCreditCode(plain).ok;
}
