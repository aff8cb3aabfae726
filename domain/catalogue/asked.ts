import type { OutcomeFlow } from './outcome.ts';
import type { PresentPerson } from './people.ts';
import type { Bundle, Who } from './schema-bundle.ts';
import type { Answers } from './schema-common.ts';
import type { Item, Requirement } from './schema-item.ts';
import { isFormMaterial, type Material } from './schema-parts.ts';
import { answersOf, holds } from './situation.ts';

/** One requirement of one chosen step, with the people of the case it means. */
export type Asked = {
  readonly item: Item;
  readonly requirement: Requirement;
  readonly match: 'each' | 'any';
  /** Ids of people who occur; never empty. */
  readonly people: readonly string[];
};

/** Requirements by what happens to them. */
export type SortedRequirements = {
  /** The applicant is asked to bring it. */
  readonly papers: readonly Asked[];
  /** An item's own form: printed from the one form. */
  readonly forms: readonly Asked[];
  /** An earlier step issues it, so it is not asked for. */
  readonly flows: readonly (Asked & { readonly from: readonly string[] })[];
  /** A step of the bundle makes it and it cannot exist before: nobody can bring it. */
  readonly notYet: readonly Asked[];
  /** Holds, but the person does not occur here. */
  readonly nobody: readonly Pick<Asked, 'item' | 'requirement'>[];
};

/** What the sorting needs to know about the case. */
export type AskContext = {
  readonly bundle: Bundle;
  readonly answers: Answers;
  readonly people: readonly PresentPerson[];
  /** Items of the chosen steps, in the bundle's order. */
  readonly items: readonly Item[];
  readonly above: ReadonlyMap<string, ReadonlySet<string>>;
  readonly materials: ReadonlyMap<string, Material>;
};

/** K3, K4, K6, K23: which requirements hold, whom they mean, and which are forms or flow from an earlier step. */
export function sortRequirements(context: AskContext): SortedRequirements {
  const { bundle, items, above, materials } = context;
  const answers = answersOf(bundle, context.answers);
  const sorted = { papers: [] as Asked[], forms: [] as Asked[], flows: [] as (Asked & { from: string[] })[] };
  const notYet: Asked[] = [];
  const made = madeHere(bundle, items);
  const nobody: Pick<Asked, 'item' | 'requirement'>[] = [];
  for (const item of items) {
    const who = bundle.steps.find((step) => step.item === item.id)?.who ?? {};
    for (const requirement of item.materials.filter(({ when }) => holds(when, answers))) {
      const collective = materials.get(requirement.ref)?.collective === true;
      const present = collective ? context.people.filter(({ index }) => index === 1) : context.people;
      const meant = peopleMeant(who[requirement.subject], present);
      if (meant === null) {
        nobody.push({ item, requirement });
        continue;
      }
      const asked = { item, requirement, ...meant };
      const from = issuers(items, above.get(item.id), requirement.ref);
      if (isFormMaterial(requirement.ref)) sorted.forms.push(asked);
      else if (made.has(requirement.ref)) notYet.push(asked);
      else if (from.length > 0) sorted.flows.push({ ...asked, from });
      else sorted.papers.push(asked);
    }
  }
  return { ...sorted, notYet, nobody };
}

/** The flows as the case keeps them. */
export function outcomeFlows(
  flows: SortedRequirements['flows'],
  materials: ReadonlyMap<string, Material>,
): readonly OutcomeFlow[] {
  return flows.flatMap(({ item, requirement, people, from }) =>
    from.map((issuer) => ({
      material: requirement.ref,
      name: materials.get(requirement.ref)?.name ?? requirement.ref,
      from: issuer,
      to: item.id,
      people,
      originals: requirement.original,
      copies: requirement.copies,
    })),
  );
}

function peopleMeant(who: Who | undefined, present: readonly PresentPerson[]): Pick<Asked, 'match' | 'people'> | null {
  if (who === undefined) return null;
  const roles = 'each' in who ? who.each : who.any;
  const people = roles.flatMap((role) => present.filter((person) => person.role.id === role).map(({ id }) => id));
  if (people.length === 0) return null;
  return { match: 'each' in who || people.length === 1 ? 'each' : 'any', people };
}

function issuers(items: readonly Item[], above: ReadonlySet<string> | undefined, material: string): string[] {
  return items.filter(({ id, result }) => above?.has(id) === true && result.material === material).map(({ id }) => id);
}

/** K23: what a chosen step makes for the first time. */
function madeHere({ notYet }: Bundle, items: readonly Item[]): ReadonlySet<string> {
  const chosen = new Set(items.map(({ id }) => id));
  return new Set(notYet.filter(({ madeBy }) => chosen.has(madeBy)).map(({ material }) => material));
}
