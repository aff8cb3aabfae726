import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { type Asked, sortRequirements } from './asked.ts';
import { type Choice, chooseItems } from './choose-items.ts';
import type { Outcome } from './outcome.ts';
import { presentPeople } from './people.ts';
import type { Bundle } from './schema-bundle.ts';
import { type Answers, NEEDS, type Need } from './schema-common.ts';
import { answerCombinations } from './situation.ts';
import { ancestors, readySteps } from './step-graph.ts';

const pack = seedCatalogue();
const materials = new Map(pack.materials.map((material) => [material.id, material]));
const NOBODY_ADDED: Choice = { people: {}, applicant: '' };
/** Worked out once: every situation with all its steps and one person in each role. */
const situations = pack.bundles.flatMap((bundle) =>
  [...answerCombinations(bundle)].map((answers) => ({
    bundle,
    answers,
    outcome: chooseItems(pack, bundle.id, answers, NOBODY_ADDED),
  })),
);
const noStricter = (one: Need, other: Need) => NEEDS.indexOf(one) <= NEEDS.indexOf(other);

/** The requirements of the chosen steps, sorted anew from the outcome's own steps. */
function requirementsOf(bundle: Bundle, answers: Answers, choice: Choice, outcome: Outcome) {
  const items = outcome.steps.flatMap(({ id }) => pack.items.filter((item) => item.id === id));
  const people = presentPeople(bundle, answers, choice.people);
  return sortRequirements({ bundle, answers, people, items, above: ancestors(outcome.steps), materials });
}

/** The lines that serve a requirement: one for each person, or one for any of them. */
function linesFor(outcome: Outcome, { item, requirement, people }: Asked) {
  return outcome.checklist.filter(
    (line) =>
      line.material === requirement.ref &&
      line.serves.includes(item.id) &&
      line.people.every((id) => people.includes(id)),
  );
}

function expectNothingLost(outcome: Outcome, papers: readonly Asked[]): void {
  for (const asked of papers) {
    const { item, requirement, match, people } = asked;
    const lines = linesFor(outcome, asked);
    const covered =
      match === 'any'
        ? lines.slice(0, 1)
        : people.map((id) => lines.find((line) => line.match === 'each' && line.people[0] === id));
    if (covered.length === 0 || covered.includes(undefined))
      throw new Error(`${item.id} lost ${requirement.ref} of ${people.join()}`);
    for (const line of covered) {
      if (line === undefined) continue;
      const enough = line.originals >= requirement.original && line.copies >= requirement.copies;
      const strict =
        noStricter(requirement.need, line.need) && noStricter(requirement.need, line.needByStep[item.id] ?? '非必要');
      const waived = line.waivers.every((waiver) => requirement.waiver.includes(waiver));
      if (!(enough && strict && waived)) throw new Error(`${line.id} asks less than ${item.id}`);
    }
  }
}

/** No line could be satisfied by the paper of another line of the same material. */
function expectNothingTwice(outcome: Outcome): void {
  const taken = outcome.checklist.flatMap(({ material, people }) => people.map((id) => `${material}@${id}`));
  if (new Set(taken).size !== taken.length) throw new Error(`asked twice: ${taken.join(' ')}`);
  if (outcome.checklist.some(({ material }) => material.startsWith('form-'))) throw new Error('a form is asked for');
}

function expectSound(bundle: Bundle, answers: Answers, choice: Choice, outcome: Outcome): void {
  const { papers, forms, flows } = requirementsOf(bundle, answers, choice, outcome);
  expectNothingLost(outcome, papers);
  expectNothingTwice(outcome);
  for (const { item, requirement } of flows) {
    if (!outcome.flows.some(({ to, material }) => to === item.id && material === requirement.ref))
      throw new Error(`${requirement.ref} does not flow`);
  }
  for (const { item, requirement } of forms) {
    if (!outcome.forms.some(({ step, material }) => step === item.id && material === requirement.ref))
      throw new Error(`${requirement.ref} is lost`);
  }
}

describe('in each of the 3,461 situations', () => {
  test('K8–K11 the merged checklist loses no requirement and asks for no paper twice', () => {
    for (const { bundle, answers, outcome } of situations) expectSound(bundle, answers, NOBODY_ADDED, outcome);
    expect(situations).toHaveLength(3461);
  });

  test('K14 working off what is offered never begins a step before what it waits for, and reaches the end', () => {
    for (const { bundle, outcome } of situations) {
      const { steps } = outcome;
      const above = ancestors(steps);
      const concluded = new Set<string>();
      for (let [next] = readySteps(steps, concluded); next !== undefined; [next] = readySteps(steps, concluded)) {
        for (const before of above.get(next.id) ?? [])
          if (!concluded.has(before)) throw new Error(`${next.id} before ${before}`);
        concluded.add(next.id);
      }
      if (concluded.size !== steps.length) throw new Error(`${bundle.id} never ends`);
    }
  });

  test('K20 a field born of a step is needed only after it, and no field belongs to somebody absent', () => {
    for (const { bundle, outcome } of situations) {
      const { steps, fields, people } = outcome;
      const above = ancestors(steps);
      for (const { key, bornOf, neededBy, person } of fields) {
        const late = bornOf === undefined || neededBy.every((step) => above.get(step)?.has(bornOf) === true);
        const there = person === undefined || people.some(({ id }) => id === person);
        if (!late || !there) throw new Error(`${bundle.id} ${key}`);
      }
    }
  });
});

test('K3–K11 with any optional steps left out, any people added and whoever applies, nothing is lost or asked twice', () => {
  const cases = fc.record({
    at: fc.nat(situations.length - 1),
    kept: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 10 }),
    applicant: fc.nat(3),
  });
  fc.assert(
    fc.property(cases, ({ at, kept, counts, applicant }) => {
      const situation = situations[at];
      if (situation === undefined) return;
      const { bundle, answers, outcome: all } = situation;
      const may = bundle.people.filter(({ mayApply }) => mayApply);
      const choice = {
        steps: bundle.steps.filter((_, n) => kept[n % kept.length]).map(({ item }) => item),
        people: Object.fromEntries(bundle.people.filter(({ many }) => many).map(({ id }, n) => [id, counts[n] ?? 1])),
        applicant: may[applicant % may.length]?.id ?? '',
      };
      const outcome = chooseItems(pack, bundle.id, answers, choice);
      expectSound(bundle, answers, choice, outcome);
      expect(new Set(outcome.fields.map(({ key }) => key)).size).toBe(outcome.fields.length);
      expect(
        all.steps.filter(({ optional }) => !optional).every(({ id }) => outcome.steps.some((step) => step.id === id)),
      ).toBe(true);
    }),
    { seed: 433127, numRuns: 600 },
  );
});
