import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { granted, handAndSign } from '../../tests/support/at-unit.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { type MemoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { fullIntake, madeUpBorn } from '../../tests/support/intake.ts';
import { earlierOf, kept } from '../../tests/support/pieces.ts';
import { correct } from '../acts/correction-acts.ts';
import { arrive, conclude, deliverResults } from '../acts/flow-acts.ts';
import { notifyByUnit } from '../acts/unit-acts.ts';
import type { Outcome } from '../catalogue/outcome.ts';
import { tookOriginal } from './papers-kept.ts';
import { heldAt } from './progress.ts';
import { returnableWith } from './returnable.ts';

const outcome = birthOutcome();
const grantedOf = (step: string, of = outcome) => granted(step, madeUpBorn(of, step));

function accepted(chosen: Outcome = outcome): MemoryDesk {
  return acceptedCase(fullIntake(chosen));
}

/** Hands one step over and has it signed for; gives what went along. */
function handedOver(memory: MemoryDesk, step: string): readonly string[] {
  return handAndSign(memory, ['c', step]).lines[0]?.materials ?? [];
}

const readyStep = (memory: MemoryDesk) => memory.caseView('c').steps.find(({ stage }) => stage === 'to-hand-off')?.step;

test('C18 an original is where the record says, whatever came back with the results on its way', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
      const chosen = () => choices.next().value === true;
      const memory = accepted();
      const { materials } = memory.caseState('c');
      const originals = outcome.checklist.filter(({ id }) => materials[id] && tookOriginal(materials[id]));
      const where = new Map(originals.map(({ id }) => [id, 'window']));
      const told = () => originals.map(({ id }) => [id, placeOf(memory, id)] as const);
      for (let step = readyStep(memory); step; step = readyStep(memory)) {
        const went = handedOver(memory, step.id);
        const serving = originals.filter(({ id, serves }) => serves.includes(step.id) && where.get(id) === 'window');
        expect(went).toEqual(expect.arrayContaining(serving.map(({ id }) => id)));
        for (const { id } of serving) where.set(id, step.unit.id);
        const back = returnableWith(memory.caseState('c'), [step.id]).filter(chosen);
        if (chosen()) {
          memory.enter(conclude(memory.desk, 'c', grantedOf(step.id), 'paper', memory.context(), back));
        } else {
          memory.enter(conclude(memory.desk, 'c', grantedOf(step.id), null, memory.context()));
          const arrival = { steps: [step.id], form: 'paper' as const, returned: back };
          memory.enter(arrive(memory.desk, 'c', arrival, memory.context()));
        }
        for (const id of back) where.set(id, 'window');
        expect(told()).toEqual([...where]);
      }
      const returned = heldAt(memory.caseState('c'), testStation.code);
      const recipient = { name: '田小满', idNo: '', relation: '' };
      const steps = outcome.steps.map(({ id }) => id);
      const delivery = { steps, returned, way: 'direct' as const, recipient, place: '' };
      memory.enter(deliverResults(memory.desk, 'c', delivery, memory.context()));
      for (const [id, place] of where) if (place === 'window') where.set(id, 'applicant');
      expect(told()).toEqual([...where]);
    }),
    { seed: 20261121, numRuns: 15 },
  );
});

function placeOf(memory: MemoryDesk, line: string): string {
  const holder = memory.caseState('c').materials[line]?.custodian?.holder;
  if (holder?.at === 'station') return 'window';
  return holder?.at === 'unit' ? holder.unit : (holder?.at ?? '');
}

/** Two items of one unit need the same original, which lies there with the first. */
function sharedAtUnit() {
  const [first, other] = outcome.steps;
  const taken = accepted().caseState('c').materials;
  const paper = outcome.checklist.find(({ id }) => taken[id] && tookOriginal(taken[id]));
  if (!first || !other || !paper) throw new Error('the example needs two steps and an original');
  const shared = { ...paper, serves: [first.id, other.id] };
  const memory = accepted({
    ...outcome,
    steps: outcome.steps.map((step) => (step === other ? { ...step, unit: first.unit } : step)),
    checklist: outcome.checklist.map((line) => (line === paper ? shared : line)),
  });
  handedOver(memory, first.id);
  expect(placeOf(memory, shared.id)).toBe(first.unit.id);
  return { memory, first, other, shared };
}

test('C18 what another unfinished step of the unit needs is not offered, and is refused by name', () => {
  const { memory, first, other, shared } = sharedAtUnit();
  expect(returnableWith(memory.caseState('c'), [first.id])).not.toContain(shared.id);
  const early = () => conclude(memory.desk, 'c', grantedOf(first.id), 'paper', memory.context(), [shared.id]);
  expect(early()).toMatchObject({ code: 'notReturnable', text: expect.stringContaining(shared.name) });
  memory.enter(conclude(memory.desk, 'c', grantedOf(first.id), 'paper', memory.context()));
  handedOver(memory, other.id);
  expect(returnableWith(memory.caseState('c'), [other.id])).toContain(shared.id);
});

test('C18 D127 a piece that a better one has replaced is offered with the result, though another step of the unit needs the line', () => {
  const { memory, first, shared } = sharedAtUnit();
  const unclear = { line: shared.id, material: '', problem: '看不清', standard: '重新提交', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', first.id, [unclear], memory.context()));
  memory.pass(60_000);
  memory.enter(correct(memory.desk, 'c', [kept(shared.id)], true, memory.context()));
  memory.pass(60_000);
  const replaced = earlierOf(memory, shared.id);
  expect(returnableWith(memory.caseState('c'), [first.id])).toEqual([replaced]);
  memory.enter(conclude(memory.desk, 'c', grantedOf(first.id), 'paper', memory.context(), [replaced]));
  expect(heldAt(memory.caseState('c'), testStation.code)).toContain(replaced);
});
