// One door for all form fields: which check a field of the catalogue gets.
import type { DateString } from '../calendar/date-string.ts';
import { yearOf } from '../calendar/date-string.ts';
import { checkCount, checkMoney, checkQuantity, checkWithin } from './amounts.ts';
import { checkBankAccount } from './bank-account.ts';
import { accepted, type Checked } from './checked.ts';
import { checkCreditCode } from './credit-code.ts';
import { checkDate, checkMonth, type DateRole } from './dates.ts';
import { checkDocumentNumber } from './document-number.ts';
import type { FieldHint, FieldRole, FieldType } from './field-role.ts';
import { checkAddress, checkChoice, checkLine, checkLines } from './free-text.ts';
import { checkOrganisationName, checkPartyName, checkPersonName } from './names.ts';
import { checkPhone } from './phone.ts';

export type FieldContext = FieldHint & {
  readonly today: DateString;
  /** Options of a select. */
  readonly options?: readonly string[];
};

const INTEGER_MAX = 9_999_999;
const FIRST_YEAR = 1949;

const DATE_ROLES: Partial<Record<FieldRole, DateRole>> = {
  birthDate: 'birth',
  pastDate: 'past',
  futureDate: 'future',
  validUntil: 'validUntil',
};

const CHECKS: Readonly<Record<FieldType, (value: string, context: FieldContext) => Checked>> = {
  text: checkTextField,
  textarea: (value) => checkLines(value),
  idNo: (value, { today, docType }) => checkDocumentNumber(value, today, docType),
  uscc: (value) => checkCreditCode(value),
  phone: (value) => checkPhone(value),
  date: (value, { today, role }) => checkDate(value, today, role === undefined ? 'any' : DATE_ROLES[role]),
  number: checkNumberField,
  money: (value, { role }) => checkMoney(value, role === 'tenThousands' ? '万元' : '元', role === 'signed'),
  select: (value, { options }) => checkChoice(value, options),
  address: (value) => checkAddress(value),
  bank: checkBankField,
};

/**
 * Checks what was typed into a field. Empty content passes (whether it may stay empty is the merged form's question).
 * `context.today` is the business date; role and document type come from `hintOf` and the chosen 证件类型.
 */
export function checkField(type: FieldType, value: string, context: FieldContext): Checked {
  return value.trim() === '' ? accepted('') : CHECKS[type](value, context);
}

function checkTextField(value: string, { role }: FieldContext): Checked {
  if (role === 'personName') return checkPersonName(value);
  if (role === 'partyName') return checkPartyName(value);
  if (role === 'month') return checkMonth(value);
  return role === 'organisationName' ? checkOrganisationName(value) : checkLine(value);
}

function checkNumberField(value: string, { role, today }: FieldContext): Checked {
  if (role === 'count') return checkCount(value);
  if (role === 'integer') return checkCount(value, INTEGER_MAX);
  if (role === 'ratio') return checkWithin(value, 0, 100);
  return role === 'year' ? checkYear(value, today) : checkQuantity(value);
}

/** A year of contribution or subsidy: not before the Republic, at most the next one. */
function checkYear(value: string, today: DateString): Checked {
  const checked = checkCount(value.replace(/年$/, ''), 9999);
  return checked.ok ? checkWithin(checked.value, FIRST_YEAR, yearOf(today) + 1) : checked;
}

function checkBankField(value: string, { role }: FieldContext): Checked {
  if (role === 'organisationName') return checkOrganisationName(value);
  return checkBankAccount(value, role === 'corporateAccount');
}
