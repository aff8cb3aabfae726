// Somebody who is named beside the one form: an agent, who collects a result, a guardian. There is no place for a reason
// there, so what is merely odd passes.
import type { DateString } from '../calendar/date-string.ts';
import { checkField } from './check-field.ts';
import type { Checked } from './checked.ts';

/** As typed; '' or absent where nothing was. */
export type TypedPerson = { readonly name: string; readonly idNo?: string; readonly phone?: string };

export type PersonPart = keyof TypedPerson;

export type PersonRead =
  | { readonly ok: true; readonly name: string; readonly idNo: string; readonly phone: string }
  | { readonly ok: false; readonly message: string };

/** The check that a part of a person gets wherever it is typed; an organisation may stand in a person's place. */
export function checkPerson(part: PersonPart, typed: string, today: DateString): Checked {
  return part === 'name' ? checkField('text', typed, { today, role: 'partyName' }) : checkField(part, typed, { today });
}

/** The person with all parts written as they are kept, or the first thing in it that nobody can have. */
export function readPerson({ name, idNo = '', phone = '' }: TypedPerson, today: DateString): PersonRead {
  const checks = [
    checkPerson('name', name, today),
    checkPerson('idNo', idNo, today),
    checkPerson('phone', phone, today),
  ];
  const wrong = checks.find((checked) => !checked.ok && checked.level === 'error');
  if (wrong && !wrong.ok) return { ok: false, message: wrong.message };
  const [first, second, third] = checks.map((checked) =>
    !checked.ok && checked.level === 'error' ? '' : checked.value,
  );
  return { ok: true, name: first ?? '', idNo: second ?? '', phone: third ?? '' };
}

/** What keeps a person from being named so, in the words of the field; null when nothing does. */
export function personProblem(typed: TypedPerson, today: DateString): string | null {
  const person = readPerson(typed, today);
  return person.ok ? null : person.message;
}
