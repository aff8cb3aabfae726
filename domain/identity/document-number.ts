// The number of whatever paper the person shows. Only the 18-character numbers have rules worth enforcing; the others get
// a look at their shape and a warning at most.
import type { DateString } from '../calendar/date-string.ts';
import { accepted, type Checked, problem } from './checked.ts';
import { checkCreditCode } from './credit-code.ts';
import type { DocumentType } from './document-type.ts';
import { checkIdNumber, hasIdShape } from './id-number.ts';
import { compact } from './plain-text.ts';

const MIN_LENGTH = 4;
const MAX_LENGTH = 40;
/** Letters, digits, the brackets of a Hong Kong card. Hyphens are dropped before. */
const CHARACTERS = /^[A-Z0-9()/.]+$/;
/** Three letters of the nationality and twelve digits: the permanent residence card of 2017. */
const PERMANENT_RESIDENCE_2017 = /^[A-Z]{3}\d{12}$/;
/** So many digits are a mistyped ID number, not another paper. */
const MISTYPED_ID = /^\d{13,21}X?$/;

const SHAPES: Partial<Record<DocumentType, { readonly shape: RegExp; readonly expected: string }>> = {
  passport: { shape: /^[A-Z0-9]{7,9}$/, expected: ' 7 至 9 位字母和数字' },
  'household-register': { shape: /^\d{9}$/, expected: ' 9 位数字的户号，或本人身份证号码' },
  'birth-certificate': { shape: /^[A-Z]\d{9}$/, expected: ' 1 位字母加 9 位数字' },
};

/** Without a type every usual paper is let through: ID shapes are checked, other plausible numbers warn. */
export function checkDocumentNumber(text: string, today: DateString, type?: DocumentType): Checked {
  const plain = compact(text);
  if (type === 'uscc') return checkCreditCode(plain);
  if (type === 'resident-id' || type === 'hmt-residence-permit') return checkIdNumber(plain, today, type);
  if (!CHARACTERS.test(plain)) return problem('document-characters', plain);
  if (type === undefined) return checkUntyped(plain, today);
  if (type === 'foreign-permanent-residence') {
    return PERMANENT_RESIDENCE_2017.test(plain) ? accepted(plain) : checkIdNumber(plain, today, type);
  }
  const misfit = lengthProblem(plain);
  if (misfit !== null) return misfit;
  return checkShape(plain, today, type);
}

/** A buyer or payer may be an organisation: a right credit code is taken, be it of digits only. */
function checkUntyped(plain: string, today: DateString): Checked {
  if (plain.length === 18 && checkCreditCode(plain).ok && !checkIdNumber(plain, today).ok) return accepted(plain);
  if (hasIdShape(plain) || MISTYPED_ID.test(plain)) return checkIdNumber(plain, today);
  if (PERMANENT_RESIDENCE_2017.test(plain)) return accepted(plain);
  return lengthProblem(plain) ?? problem('document-unusual', plain);
}

function checkShape(plain: string, today: DateString, type: DocumentType): Checked {
  const rule = SHAPES[type];
  if (rule === undefined || rule.shape.test(plain)) return accepted(plain);
  // A child without a card is entered by the ID number in the household register.
  if (type === 'household-register' && hasIdShape(plain)) return checkIdNumber(plain, today);
  return problem('document-shape', plain, { expected: rule.expected });
}

function lengthProblem(plain: string): Checked | null {
  const { length } = plain;
  if (length >= MIN_LENGTH && length <= MAX_LENGTH) return null;
  return problem('document-length', plain, { min: MIN_LENGTH, max: MAX_LENGTH, length });
}
