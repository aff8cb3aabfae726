import { businessDate } from '../calendar/instant.ts';
import type { ChecklistLine, Outcome } from '../catalogue/outcome.ts';
import { compact } from '../identity/plain-text.ts';
import type { CaseState } from './case-state.ts';

/** A paper that an earlier case of the same person left here (一人一档): the case, and the day it was taken. */
export type OnFile = { readonly caseId: string; readonly number: string; readonly date: string };

type People = Pick<Outcome, 'people'>;
type Values = Readonly<Record<string, string>>;

/** The ID numbers of those whose paper a line is; '' where the form does not hold one. */
function numbersOf({ people }: People, line: Pick<ChecklistLine, 'people'>, values: Values): readonly string[] {
  return line.people.flatMap((id) => {
    const key = people.find((person) => person.id === id)?.identity.idNo;
    const number = key === undefined ? '' : compact(values[key] ?? '');
    return number === '' ? [] : [number];
  });
}

/**
 * The newest paper of this kind and person that an earlier case took in and that has not gone back. What is used up by
 * each item (photographs) is never offered. Whether it is still good the clerk judges by its age.
 */
export function onFileFor(
  outcome: People,
  line: ChecklistLine,
  values: Values,
  earlier: readonly CaseState[],
): OnFile | null {
  const wanted = new Set(numbersOf(outcome, line, values));
  if (line.consumed || wanted.size === 0) return null;
  const found = earlier.flatMap((state) => leftBehind(state, line.material, wanted));
  return found.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0] ?? null;
}

function leftBehind(state: CaseState, material: string, wanted: ReadonlySet<string>): readonly OnFile[] {
  const { outcome } = state;
  if (!outcome || state.closing) return [];
  return outcome.checklist.flatMap((line) => {
    const taken = state.materials[line.id];
    const isPaper = taken?.received?.as === 'kept' || taken?.received?.as === 'seen';
    const isHeld = taken?.custodian && taken.custodian.holder.at !== 'applicant';
    const isTheirs = numbersOf(outcome, line, state.form).some((number) => wanted.has(number));
    if (line.material !== material || !taken?.received || !isPaper || !isHeld || !isTheirs) return [];
    return [{ caseId: state.id, number: state.opening?.number ?? '', date: businessDate(taken.received.at) }];
  });
}
