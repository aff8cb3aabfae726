import { addDays, type DateString } from '../../../../domain/calendar/date-string.ts';
import type { FormField, Outcome } from '../../../../domain/catalogue/outcome.ts';
import { hintOf } from '../../../../domain/identity/field-role.ts';
import { makeBankAccount, makeCreditCode, makeIdNo, makePhone } from '../../../../domain/identity/made-up.ts';
import { START_TEXT } from '../../text/start.ts';

const SAMPLES = START_TEXT.samples;

/** A family or firm that does not exist; `serial` makes it differ from the others. */
export type MadeUp = { readonly serial: number; readonly today: DateString };

type Person = {
  readonly name: string;
  readonly idNo: string;
  readonly birth: DateString;
  readonly phone: string;
  readonly isMan: boolean;
};

/** Values for the fields of the one form, as a clerk would have typed them; fields born of a result stay open. */
export function sampleForm(outcome: Outcome, madeUp: MadeUp): Record<string, string> {
  const asked = outcome.fields.filter((field) => field.bornOf === undefined);
  return Object.fromEntries(asked.map((field) => [field.key, sampleValue(outcome, field, madeUp)]));
}

/** Values that the result of a step brings. */
export function sampleBorn(outcome: Outcome, step: string, madeUp: MadeUp): Record<string, string> {
  const born = outcome.fields.filter((field) => field.bornOf === step);
  return Object.fromEntries(born.map((field) => [field.key, sampleValue(outcome, field, madeUp)]));
}

function sampleValue(outcome: Outcome, field: FormField, madeUp: MadeUp): string {
  const { role } = hintOf({ key: field.sources[0] ?? field.key, label: field.label, type: field.type });
  const person = personOf(outcome, field.person ?? outcome.applicant, madeUp);
  switch (field.type) {
    case 'idNo':
      return person.idNo;
    case 'uscc':
      return makeCreditCode(madeUp.serial);
    case 'phone':
      return person.phone;
    case 'date':
      return sampleDate(role, person, madeUp.today);
    case 'number':
      return role === 'year' ? madeUp.today.slice(0, 4) : '1';
    case 'money':
      return '10000';
    case 'select':
      return sampleOption(field, person);
    case 'address':
      return SAMPLES.address(madeUp.serial);
    case 'bank':
      return role === 'organisationName' ? SAMPLES.bank : makeBankAccount(madeUp.serial);
    case 'textarea':
      return SAMPLES.remark;
    case 'text':
      if (role === 'month') return madeUp.today.slice(0, 7);
      if (field.label.includes(SAMPLES.bankLabel)) return SAMPLES.bank;
      if (role === 'organisationName') return SAMPLES.firm(madeUp.serial);
      return role === 'personName' || role === 'partyName' ? person.name : SAMPLES.text;
  }
}

function sampleDate(role: string | undefined, person: Person, today: DateString): string {
  if (role === 'birthDate') return person.birth;
  if (role === 'futureDate') return addDays(today, 10);
  return role === 'validUntil' ? addDays(today, 3650) : addDays(today, -30);
}

function sampleOption({ label, options = [] }: FormField, { isMan }: Person): string {
  const wanted = label.includes(SAMPLES.sex)
    ? options.find((option) => option === (isMan ? SAMPLES.man : SAMPLES.woman))
    : undefined;
  return wanted ?? options[0] ?? '';
}

/** The same person has the same name, number and birthday wherever the form asks. */
function personOf(outcome: Outcome, id: string, { serial, today }: MadeUp): Person {
  const place = Math.max(
    0,
    outcome.people.findIndex((person) => person.id === id),
  );
  const isChild = /newborn|child|baby|student/i.test(id);
  const order = serial * 10 + place;
  const birth = isChild
    ? addDays(today, -25 - serial)
    : addDays(today, -365 * (24 + ((serial + place * 3) % 40)) - place);
  const isMan = order % 2 === 1;
  const surname = SAMPLES.surnames[(serial + (isChild ? 1 : place)) % SAMPLES.surnames.length] ?? '';
  const given = SAMPLES.givenNames[(serial * 3 + place * 5) % SAMPLES.givenNames.length] ?? '';
  return { name: `${surname}${given}`, idNo: makeIdNo(birth, order), birth, phone: makePhone(order), isMan };
}
