import { checkCreditCode } from './credit-code.ts';
import { maskName } from './masking.ts';

/** 92 is a sole trader: a person's own business. */
const SOLE_TRADER = /^92/;

/** How the name of a body ends that is only being founded and has no code yet; no person is called so. */
const BODY_NAME = /.{4,}(公司|合作社|\(有限合伙\)|（有限合伙）)$/u;

/**
 * The name of who applies as lists show it: a person's is masked, an organisation's is no secret. What is not certainly
 * an organisation is masked: only a sound credit code with a letter in it cannot be anybody's ID number. Without any
 * number the name decides, since a company that is being founded has no code yet.
 */
export function maskParty(name: string, idNo: string): string {
  return isOrganisation(idNo) || (idNo.trim() === '' && BODY_NAME.test(name.trim())) ? name : maskName(name);
}

function isOrganisation(idNo: string): boolean {
  const plain = idNo.trim().toUpperCase();
  return /[A-Z]/.test(plain.slice(0, 17)) && !SOLE_TRADER.test(plain) && checkCreditCode(plain).ok;
}
