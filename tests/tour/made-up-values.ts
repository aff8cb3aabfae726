import { addDays, type DateString } from '../../domain/calendar/date-string.ts';
import type { FormField, Outcome } from '../../domain/catalogue/outcome.ts';
import { hintOf } from '../../domain/identity/field-role.ts';
import { makeCreditCode, makeIdNo, makePhone } from '../../domain/identity/made-up.ts';

/** People who do not exist, in the order in which a case names its people. */
const WOMEN = ['向小月', '彭春梅', '米兰香', '瞿小禾'];
const MEN = ['田大山', '覃秋生', '符长青', '石有才'];
const WOMAN_ROLE = /mother|wife|^grandparents|employee|decedent/i;
/** Two rare characters: they have to print. */
const CHILD = '田𬭚㛃';
const CHILD_ROLE = /newborn|child|baby|student/i;
const FIRM = '永顺县玉屏食品有限公司';
const MAN = '男';
const FIRM_ID_TYPE = '统一社会信用代码';
const NATURAL = '自然人';

type Person = {
  readonly name: string;
  readonly birth: DateString;
  readonly idNo: string;
  readonly phone: string;
  readonly isMan: boolean;
  readonly isFirm: boolean;
};

/** What the family or company answers to every field asked at intake, as it is keyed: a choice by its digit. */
export function intakeEntries(outcome: Outcome, today: DateString): Readonly<Record<string, string>> {
  const asked = outcome.fields.filter(({ bornOf }) => bornOf === undefined);
  return Object.fromEntries(asked.map((field) => [field.key, entryOf(outcome, field, today)]));
}

/** The same for the fields that results bring. */
export function bornEntries(outcome: Outcome, today: DateString): Readonly<Record<string, string>> {
  const born = outcome.fields.filter(({ bornOf }) => bornOf !== undefined);
  return Object.fromEntries(born.map((field) => [field.key, entryOf(outcome, field, today)]));
}

function entryOf(outcome: Outcome, field: FormField, today: DateString): string {
  const { role, docType } = hintOf({ key: field.sources[0] ?? field.key, label: field.label, type: field.type });
  const isFirmsOwn = outcome.people.some(({ identity }) => identity.idNo === field.key);
  const isHuman = role === 'personName' || docType !== undefined || (field.type === 'idNo' && !isFirmsOwn);
  const person = personOf(outcome, field.person ?? outcome.applicant, today, isHuman);
  switch (field.type) {
    case 'select':
      return digitOf(field, person);
    case 'idNo':
      return person.idNo;
    case 'uscc':
      return makeCreditCode(1);
    case 'phone':
      return person.phone;
    case 'date':
      return typedDate(role, person, today);
    case 'number':
      return role === 'year' ? today.slice(0, 4) : '2';
    case 'money':
      return '12000';
    case 'address':
      return '湖南省永顺县灵溪镇玉屏社区12号';
    case 'bank':
      return role === 'organisationName' ? '玉屏银行永顺支行' : '6222021234567890128';
    case 'textarea':
      return '按申请人所述填写';
    case 'text':
      return role === 'month' ? today.slice(0, 7) : textOf(field, role, person);
  }
}

function textOf(field: FormField, role: string | undefined, person: Person): string {
  if (role === 'personName') return person.name;
  if (role === 'organisationName') return FIRM;
  if (role === 'partyName') return person.name;
  return field.label.includes('银行') ? '玉屏银行永顺支行' : '无';
}

/** 20261103, as clerks key a date. */
function typedDate(role: string | undefined, { birth }: Person, today: DateString): string {
  const date = role === 'birthDate' ? birth : addDays(today, daysFromToday(role));
  return date.replaceAll('-', '');
}

function daysFromToday(role: string | undefined): number {
  if (role === 'futureDate') return 10;
  return role === 'validUntil' ? 3650 : -18;
}

function digitOf({ label, options = [] }: FormField, { isMan, isFirm }: Person): string {
  const isWanted = (option: string) =>
    (label.includes('性别') && (option === MAN) === isMan) || (isFirm && option === FIRM_ID_TYPE);
  return String(Math.max(0, options.findIndex(isWanted)) + 1);
}

/** The same person has the same name, number and birthday wherever the form asks; for a firm somebody acts (`isHuman`). */
function personOf({ people }: Outcome, id: string, today: DateString, isHuman: boolean): Person {
  const at = Math.max(
    0,
    people.findIndex((person) => person.id === id),
  );
  const isChild = CHILD_ROLE.test(id);
  const isFirm = !isHuman && people[at] !== undefined && people[at].kind !== NATURAL;
  const birth = addDays(today, isChild ? -18 : -365 * (28 + at * 3));
  const isMan = !WOMAN_ROLE.test(id);
  const names = isMan ? MEN : WOMEN;
  const adult = isFirm ? FIRM : (names[at % names.length] ?? '');
  // The last digit but one of an ID number is odd for men.
  const order = 100 + at * 2 + (isMan ? 1 : 0);
  return {
    name: isChild ? CHILD : adult,
    birth,
    idNo: isFirm ? makeCreditCode(1) : makeIdNo(birth, order),
    phone: makePhone(4700 + at),
    isMan,
    isFirm,
  };
}
