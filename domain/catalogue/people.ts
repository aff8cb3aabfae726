import type { Bundle, Person } from './schema-bundle.ts';
import type { Answers } from './schema-common.ts';
import { consequences } from './situation.ts';

/** More than this many in one role is a slip of the finger. */
const MOST_IN_A_ROLE = 200;

/** A person of the bundle who occurs in the case; further ones of a `many` role carry their number. */
export type PresentPerson = {
  readonly id: string;
  readonly index: number;
  readonly label: string;
  readonly role: Person;
};

/** K5: `role` for the first, `role#2` … for further ones, so that adding somebody never renames anybody. */
export const personId = (role: string, index: number): string => (index === 1 ? role : `${role}#${index}`);

/** What one of several is called: 全体继承人 are all of them. */
export const oneOfRole = (label: string): string => label.replace(/^全体/, '');

/** The people who occur under the answers, each of a `many` role as often as `counts` says (at least once). */
export function presentPeople(
  bundle: Bundle,
  answers: Answers,
  counts: Readonly<Record<string, number>>,
): readonly PresentPerson[] {
  return consequences(bundle, answers).people.flatMap((role) => {
    const count = role.many ? clampCount(counts[role.id]) : 1;
    return Array.from({ length: count }, (_, at) => ({
      id: personId(role.id, at + 1),
      index: at + 1,
      label: count > 1 ? `${oneOfRole(role.label)}（${at + 1}）` : role.label,
      role,
    }));
  });
}

/** The chosen applicant if that person occurs and may apply, else the first who may. Null: nobody may. */
export function applicantAmong(people: readonly PresentPerson[], chosen: string): PresentPerson | null {
  const may = people.filter(({ role }) => role.mayApply);
  return may.find(({ id }) => id === chosen) ?? may[0] ?? null;
}

/** Who comes in the applicant's stead: the person of the prefix `agent`. */
export function agentAmong(bundle: Bundle, people: readonly PresentPerson[]): PresentPerson | null {
  const roles = bundle.fieldPeople.agent ?? ['agent'];
  return people.find(({ role }) => roles.includes(role.id)) ?? null;
}

function clampCount(count: number | undefined): number {
  return Math.min(MOST_IN_A_ROLE, Math.max(1, Math.floor(count ?? 1) || 1));
}
