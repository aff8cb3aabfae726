import { sortRequirements } from '../../../../domain/catalogue/asked.ts';
import type { Outcome } from '../../../../domain/catalogue/outcome.ts';
import { presentPeople } from '../../../../domain/catalogue/people.ts';
import { type CataloguePack, findBundle, findItem } from '../../../../domain/catalogue/schema-pack.ts';
import { ancestors } from '../../../../domain/catalogue/step-graph.ts';

/** How many lines the units' own lists have together, and what becomes of them. */
export type PaperCounts = { readonly before: number; readonly forms: number; readonly flows: number };

export function papersBefore(
  pack: CataloguePack,
  outcome: Outcome,
  people: Readonly<Record<string, number>>,
): PaperCounts {
  const bundle = findBundle(pack, outcome.bundle.id);
  if (bundle === undefined) return { before: 0, forms: 0, flows: 0 };
  const { papers, forms, flows } = sortRequirements({
    bundle,
    answers: outcome.answers,
    people: presentPeople(bundle, outcome.answers, people),
    items: outcome.steps.flatMap(({ id }) => findItem(pack, id) ?? []),
    above: ancestors(outcome.steps),
    materials: new Map(pack.materials.map((material) => [material.id, material])),
  });
  return { before: papers.length + forms.length + flows.length, forms: forms.length, flows: flows.length };
}
