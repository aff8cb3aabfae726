import type { AccessShown } from '../../../domain/station/access-shown.ts';

/** What was shown is hidden when nobody touched the desk for so long: time to read a number aloud, not to go for tea. */
export const HIDE_AFTER_MS = 2 * 60_000;

/** What was shown and noted in this visit: it is not noted again until it was hidden by leaving, resting or another operator. */
export type Visit = ReadonlySet<string>;

export const NEW_VISIT: Visit = new Set();

/** What of it this visit has not noted yet. */
export function notYetNoted(visit: Visit, shown: readonly AccessShown[]): readonly AccessShown[] {
  return shown.flatMap((one) => {
    const whose = one.whose.filter((person) => !visit.has(keyOf(one, person)));
    return whose.length === 0 ? [] : [{ ...one, whose }];
  });
}

export function withNoted(visit: Visit, shown: readonly AccessShown[]): Visit {
  return new Set([...visit, ...shown.flatMap((one) => one.whose.map((person) => keyOf(one, person)))]);
}

const keyOf = ({ case: caseId, what }: AccessShown, person: string): string => `${caseId}/${what}/${person}`;
