import type { DateString } from '../calendar/date-string.ts';
import { parseTypedDate } from '../calendar/typed-date.ts';
import type { FormField, Outcome, OutcomePerson } from '../catalogue/outcome.ts';
import { ageOn, GUARDED_BELOW } from '../identity/age.ts';
import type { ConsentRule } from '../identity/consent-rule.ts';
import { hintOf } from '../identity/field-role.ts';
import { idFacts } from '../identity/id-number.ts';

/** A child just born has neither a number nor, before the form is filled, a date: it is one without either. */
const BORN_JUST_NOW = 'newborn';

type Values = Readonly<Record<string, string>>;
type Asked = Pick<Outcome, 'people' | 'fields'>;

/** The people of a case who are under 14 on that day, by ID number or else by the date of birth in the form. */
export function minorsOf(asked: Asked, form: Values, day: DateString): readonly OutcomePerson[] {
  return peopleUnder(GUARDED_BELOW, asked, form, day);
}

/** The people of a case for whom the county has a guardian asked. */
export function guardedPeople(
  { asked, underAge }: ConsentRule,
  people: Asked,
  form: Values,
  day: DateString,
): readonly OutcomePerson[] {
  return asked ? peopleUnder(underAge, people, form, day) : [];
}

function peopleUnder(age: number, { people, fields }: Asked, form: Values, day: DateString): readonly OutcomePerson[] {
  return people.filter((person) => {
    if (person.kind !== '自然人') return false;
    const birth = birthOf(person, fields, form);
    return birth === null ? person.role === BORN_JUST_NOW : ageOn(birth, day) < age;
  });
}

/** Whether the field tells something of one of these people. */
export function isOfAny(people: readonly OutcomePerson[], field: FormField): boolean {
  return people.some(({ id, identity }) => field.person === id || Object.values(identity).includes(field.key));
}

function birthOf({ id, identity }: OutcomePerson, fields: readonly FormField[], form: Values): DateString | null {
  const idNo = identity.idNo === undefined ? '' : (form[identity.idNo] ?? '');
  const facts = idFacts(idNo);
  if (facts) return facts.birthDate;
  const asked = fields.find((field) => field.person === id && hintOf(field).role === 'birthDate');
  return asked ? parseTypedDate(form[asked.key] ?? '') : null;
}
