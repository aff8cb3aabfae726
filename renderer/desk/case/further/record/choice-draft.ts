import type { CaseState } from '../../../../../domain/case/case-state.ts';
import { type CataloguePack, findBundle } from '../../../../../domain/catalogue/schema-pack.ts';
import { consequences } from '../../../../../domain/catalogue/situation.ts';
import type { ChoiceMade } from '../../../intake/model/choice.ts';

export type ChoiceDraft = ChoiceMade;

/** What was chosen at the counter, to be changed: answers, items left out, how many of each role, who applies. */
export function draftOf({ outcome }: CaseState, catalogue: CataloguePack | null): ChoiceDraft {
  const bundle = outcome && catalogue ? findBundle(catalogue, outcome.bundle.id) : undefined;
  const answers = outcome?.answers ?? {};
  const taken = new Set((outcome?.steps ?? []).map(({ id }) => id));
  const offered = bundle ? consequences(bundle, answers).steps : [];
  const roles = Map.groupBy(
    (outcome?.people ?? []).filter(({ many }) => many),
    ({ role }) => role,
  );
  return {
    bundle: outcome?.bundle.id ?? null,
    answers,
    leftOut: offered.flatMap(({ item }) => (taken.has(item) ? [] : [item])),
    people: Object.fromEntries([...roles].map(([role, people]) => [role, people.length])),
    applicant: outcome?.applicant ?? '',
  };
}
