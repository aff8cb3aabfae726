import type { CaseState } from './case-state.ts';
import { type ItemsChosen, itemsChosen } from './kinds/opening.ts';
import { readContentOnce } from './read-content-once.ts';

/** Names by id of all units that a choice of items ever named: one whose item was left out may still have a paper. */
export function unitNamesOf({
  outcome,
  timeline,
}: Pick<CaseState, 'outcome' | 'timeline'>): ReadonlyMap<string, string> {
  const choices = timeline.flatMap(({ entry }) =>
    entry.kind === itemsChosen.kind ? ((readContentOnce(entry) as ItemsChosen | null)?.outcome ?? []) : [],
  );
  const units = [...choices, ...(outcome ? [outcome] : [])].flatMap(({ steps }) => steps.map(({ unit }) => unit));
  return new Map(units.map(({ id, name }) => [id, name]));
}
