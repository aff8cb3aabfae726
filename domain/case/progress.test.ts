import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handAndSign } from '../../tests/support/at-unit.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { conclude, deliverResults, handOffLines } from '../acts/flow-acts.ts';
import { accept, receiveAndNotify } from '../acts/intake-acts.ts';
import { heldAt } from './progress.ts';
import { summariseCase } from './summarise-case.ts';

const outcome = birthOutcome();
const [first] = outcome.steps.filter(({ after }) => after.length === 0);
if (!first) throw new Error('the example needs a step that waits for none');

/** Everything that comes after the first step, near or far. */
const later = new Set([first.id]);
for (const id of later) for (const step of outcome.steps) if (step.after.includes(id)) later.add(step.id);
later.delete(first.id);

function decide(memory: MemoryDesk, step: string, result: 'granted' | 'refused'): void {
  handAndSign(memory, ['c', step]);
  const said = { step, result, number: '', date: '2026-11-18', validUntil: '', reason: '不符合条件', born: {} };
  memory.enter(conclude(memory.desk, 'c', said, 'paper', memory.context()));
}

function deliverAll(memory: MemoryDesk): void {
  const steps = memory.caseView('c').steps.flatMap(({ step, stage }) => (stage === 'to-deliver' ? [step.id] : []));
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const returned = heldAt(memory.caseState('c'), memory.context().station.code);
  const delivery = { steps, returned, way: 'direct' as const, recipient, place: '' };
  memory.enter(deliverResults(memory.desk, 'c', delivery, memory.context()));
}

test('C19 what comes after a refused step, near or far, is blocked by it and is waited for no more', () => {
  const memory = acceptedCase(fullIntake(outcome));
  decide(memory, first.id, 'refused');
  const { steps } = memory.caseView('c');
  const blocked = steps.filter(({ stage }) => stage === 'blocked');
  expect(new Set(blocked.map(({ step }) => step.id))).toEqual(later);
  expect(blocked.every(({ blockedBy }) => blockedBy.join() === first.id)).toBe(true);
  expect(blocked.every(({ clock, dates }) => clock === null && dates === null)).toBe(true);
  const [one] = blocked;
  const handed = handOffLines(memory.desk, [{ caseId: 'c', step: one?.step.id ?? '' }], memory.context());
  expect(handed).toMatchObject({ code: 'stepBlocked', text: expect.stringContaining(`“${first.name}”没有办成`) });
});

test('C19 a case is done when every step is delivered or blocked, and then waits for nothing', () => {
  const memory = acceptedCase(fullIntake(outcome));
  decide(memory, first.id, 'refused');
  for (const { id } of outcome.steps) if (id !== first.id && !later.has(id)) decide(memory, id, 'granted');
  expect(memory.caseView('c').phase).toBe('delivering');
  deliverAll(memory);
  expect(memory.caseView('c').phase).toBe('delivered');
  const { plain } = summariseCase(memory.caseState('c'), testCalendar);
  expect(plain).toMatchObject({ phase: 'delivered', awaits: [], nextDue: null });
});

test('C19 papers for blocked steps alone are asked for no more, and their notice is waited for no more', () => {
  const memory = memoryDesk();
  const line = outcome.checklist.find(
    ({ need, serves }) => need !== '非必要' && serves.some((step) => later.has(step)),
  );
  if (!line) throw new Error('the example needs a line for later steps');
  const alone = { ...line, serves: line.serves.filter((step) => later.has(step)) };
  const checklist = outcome.checklist.map((one) => (one === line ? alone : one));
  const whole = fullIntake({ ...outcome, checklist });
  const short = { ...whole, taken: whole.taken.filter((taken) => taken.line !== line.id) };
  memory.enter(receiveAndNotify(memory.desk, 'c', short, {}, memory.context()));
  memory.enter(accept(memory.desk, 'c', memory.context()));
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toContain('correct');
  decide(memory, first.id, 'refused');
  expect(memory.caseView('c').missing).toEqual([]);
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).not.toContain('correct');
});

test('on a day off the foreseen end is the one that acceptance that day will promise', () => {
  const sunday = memoryDesk(Date.parse('2026-11-22T09:00:00+08:00'));
  const full = fullIntake(outcome);
  sunday.enter(receiveAndNotify(sunday.desk, 'c', { ...full, taken: [] }, {}, sunday.context()));
  const foreseen = sunday.caseView('c').promised;
  const accepted = acceptedCase(full, 'c', Date.parse('2026-11-22T09:00:00+08:00'));
  expect(foreseen).toBe(accepted.caseView('c').promised);
});
