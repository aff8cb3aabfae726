import { expect, test } from 'vitest';
import { caseAtUnit, DAY_MS, granted, STEP } from '../../tests/support/at-unit.ts';
import { type MemoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { arrive, conclude } from '../acts/flow-acts.ts';
import { summariseCase } from './summarise-case.ts';

/** A small case of which the one step was concluded on its first day, 2026-11-18. */
function concluded(change: Partial<ReturnType<typeof granted>> = {}): MemoryDesk {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', { ...granted(STEP), ...change }, null, memory.context()));
  return memory;
}

const stepOf = (memory: MemoryDesk) => memory.caseView('c').steps[0];
const dueOf = (memory: MemoryDesk) => summariseCase(memory.caseState('c'), testCalendar).plain.nextDue;

test('C32 a granted result that is still with its unit is due here ten working days after the decision', () => {
  const memory = concluded();
  expect(stepOf(memory)?.clock).toMatchObject({ date: '2026-12-02', state: 'ok' });
  expect(dueOf(memory)).toBe('2026-12-02');
});

test('C32 it gets the cards of every clock', () => {
  const memory = concluded();
  memory.pass(13 * DAY_MS);
  expect(stepOf(memory)?.card).toBe('yellow');
  memory.pass(2 * DAY_MS);
  expect(stepOf(memory)).toMatchObject({ card: 'red', clock: { state: 'late' } });
});

test('C32 at the window it waits for the applicant and no clock runs; a refusal has none', () => {
  const memory = concluded();
  memory.enter(arrive(memory.desk, 'c', { steps: [STEP], form: 'paper', returned: [] }, memory.context()));
  expect(stepOf(memory)).toMatchObject({ clock: null, card: 'none' });
  expect(dueOf(memory)).toBeNull();
  expect(stepOf(concluded({ result: 'refused', reason: '不符合条件' }))?.clock).toBeNull();
});
