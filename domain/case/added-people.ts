import type { FormField } from '../catalogue/outcome.ts';
import type { CaseState } from './case-state.ts';
import { readContent } from './kinds/define-kind.ts';
import { itemsChosen } from './kinds/opening.ts';

/** Ids of the people who came in by a later choice (another heir, a further employee), not with the first one. */
function addedPeople({ timeline, outcome }: CaseState): ReadonlySet<string> {
  const chosen = timeline.find(({ entry, understood }) => entry.kind === itemsChosen.kind && understood);
  const first = chosen && readContent(itemsChosen, chosen.entry.v, chosen.entry.data)?.outcome;
  const known = new Set((first?.people ?? []).map(({ id }) => id));
  return new Set(first ? (outcome?.people ?? []).flatMap(({ id }) => (known.has(id) ? [] : [id])) : []);
}

/** Names and required values of those people that nobody has typed yet: they are asked for at once. */
export function fieldsOfAddedPeople(state: CaseState): readonly FormField[] {
  const added = addedPeople(state);
  if (added.size === 0) return [];
  const names = new Set((state.outcome?.people ?? []).map(({ identity }) => identity.name));
  return (state.outcome?.fields ?? []).filter(
    ({ key, person, required, bornOf }) =>
      person !== undefined &&
      added.has(person) &&
      bornOf === undefined &&
      !state.form[key] &&
      (required || names.has(key)),
  );
}
