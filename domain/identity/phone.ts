// Telephone numbers people can be reached at.
import { accepted, type Checked, problem } from './checked.ts';
import { narrow } from './plain-text.ts';

const MOBILE = /^1[3-9]\d{9}$/;
/** Area code of three digits for the big cities, four for all others; extension after another hyphen. */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})(\d{7,8})(?:-(\d{1,6}))?$/;
const SERVICE = /^(?:400|800)\d{7}$/;
const LOCAL = /^[2-8]\d{6,7}$/;
/** `0743-1234567转12`, `0743-1234567-12`: one extension, after a word or sign, or after the second hyphen. */
const EXTENSION_WORD = /^(.+?)\s*[转,#]\s*(\d{1,6})$/;
const EXTENSION_HYPHEN = /^([(]?0\d{2,3}[)]?[\s-]*\d{7,8})-(\d{1,6})$/;
const ALLOWED = /^[\d\s()+*#,转\p{Pd}−]+$/u;

/** Mobile as 11 digits, landline as `0743-1234567` or `0743-1234567-12`, 400 numbers as 10 digits. */
export function checkPhone(text: string): Checked {
  const typed = narrow(text);
  if (!ALLOWED.test(typed)) return problem('phone-characters', typed);
  const plain = withoutCountry(joined(typed));
  if (MOBILE.test(plain) || SERVICE.test(plain)) return accepted(plain);
  const landline = LANDLINE.exec(plain);
  if (landline !== null) return accepted(landline.slice(1).filter(Boolean).join('-'));
  if (LOCAL.test(plain)) return problem('phone-no-area', plain);
  return misfit(plain);
}

/** Groups of digits run together; an extension keeps its hyphen. */
function joined(typed: string): string {
  const parts = EXTENSION_WORD.exec(typed) ?? EXTENSION_HYPHEN.exec(typed.replace(/\p{Pd}/gu, '-'));
  const digits = (text: string) => text.replace(/[^\d+]/g, '');
  return parts === null ? digits(typed) : `${digits(parts[1] ?? '')}-${parts[2]}`;
}

function withoutCountry(plain: string): string {
  const national = plain.replace(/^(?:\+|00)86/, '');
  if (national !== plain && /^[2-9]/.test(national)) return `0${national}`;
  return /^86(1[3-9]\d{9})$/.exec(national)?.[1] ?? national;
}

function misfit(plain: string): Checked {
  const { length } = plain.replace(/\D/g, '');
  if (plain.startsWith('+') || plain.startsWith('00')) return problem('phone-unusual', plain);
  if (/^1[3-9]/.test(plain) && length !== 11) return problem('phone-mobile-length', plain, { length });
  if (length < 5 || length > 20) return problem('phone-length', plain, { length });
  return problem('phone-unusual', plain);
}
