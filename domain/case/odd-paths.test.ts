import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { asDateString } from '../calendar/date-string.ts';
import { caseEntry } from './decide/support.ts';
import { fold } from './fold.ts';
import { stepDeclined, stepTerminated } from './kinds/ending.ts';
import { gapFilled, gapTolerated } from './kinds/gaps.ts';
import { missingLines, openGaps, progressOf } from './progress.ts';
import { scheduleSteps } from './schedule.ts';
import { CASE, received, testDesk } from './testing.ts';

const LINE = 'id-card@self';
const STEP = 'step-1';
const decline = {
  step: STEP,
  by: 'window',
  form: 'not-ours',
  reason: '不归本县',
  rightAuthority: '州里',
  date: '2026-11-18',
};
const accept = { step: STEP, by: 'window', date: '2026-11-18', due: null };

function accepted() {
  return acceptedCase();
}

test('C21 a terminated step is done: the case is closed and no clock runs', () => {
  const memory = accepted();
  const ended = { step: STEP, ground: 'death' as const, reason: '', date: '2026-11-18' };
  memory.enter({ ok: true, entries: [caseEntry('c', stepTerminated, ended)], value: undefined });
  const view = memory.caseView('c');
  expect(view.phase).toBe('closed');
  expect(view.steps[0]).toMatchObject({ stage: 'ended', clock: null, dates: null });
});

test('C21 two desks that accept and decline the same step see a conflict, not two truths', () => {
  const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
  one.write('step.accepted', accept);
  other.write('step.declined', decline);
  const state = fold(CASE, [...one.entries(), ...other.entries()]);
  expect(state.conflicts.map(({ register }) => register)).toEqual([`step/${STEP}/acceptance`]);
});

test('C21 a step declined after it was accepted in error is declined, and one accepted again is accepted', () => {
  const desk = testDesk('desk-aaaa');
  desk.write('step.accepted', accept);
  desk.write(stepDeclined.kind, decline);
  const [declined] = fold(CASE, desk.entries()).steps;
  expect([declined?.acceptance, declined?.declined?.reason]).toEqual([null, '不归本县']);
  desk.write('step.accepted', accept);
  const [again] = fold(CASE, desk.entries()).steps;
  expect([again?.acceptance?.date, again?.declined]).toEqual(['2026-11-18', null]);
});

test('C22 a tolerated gap is not missing, and is open until its paper came', () => {
  const memory = accepted();
  const desk = testDesk('desk-aaaa');
  desk.write('items.chosen', { outcome: memory.caseState('c').outcome });
  expect(missingLines(fold(CASE, desk.entries())).map(({ id }) => id)).toEqual([LINE]);
  const promise = {
    lines: [{ line: LINE, form: '', due: '2026-11-25' }],
    steps: [STEP],
    date: '2026-11-18',
    promisedBy: '',
  };
  desk.write(gapTolerated.kind, promise);
  const tolerated = fold(CASE, desk.entries());
  expect([missingLines(tolerated).length, openGaps(tolerated).map(({ line }) => line)]).toEqual([0, [LINE]]);
  desk.write('material.received', received(LINE));
  desk.write(gapFilled.kind, { line: LINE, date: '2026-11-20' });
  const filled = fold(CASE, desk.entries());
  expect([openGaps(filled).length, filled.gaps[0]?.filledOn]).toEqual([0, '2026-11-20']);
});

test('C23 a pause stops the clock; when it ends the last day moves by its working days, an extension adds its own', () => {
  const steps = accepted().caseState('c').outcome?.steps ?? [];
  const from = asDateString('2026-11-16');
  const dueWith = (facts: object) =>
    scheduleSteps(steps, from, { [STEP]: { acceptedOn: from, ...facts } }, testCalendar).get(STEP);
  expect(dueWith({})).toMatchObject({ due: '2026-11-23', running: true, paused: false });
  expect(dueWith({ pauses: [{ from: '2026-11-18', to: null }] })).toMatchObject({ running: false, paused: true });
  expect(dueWith({ pauses: [{ from: '2026-11-18', to: '2026-11-19' }] })).toMatchObject({ due: '2026-11-25' });
  expect(dueWith({ extraDays: 10 })).toMatchObject({ due: '2026-12-07' });
});

test('C24 a delivery by mail is on its way until it is confirmed', () => {
  const memory = accepted();
  const desk = testDesk('desk-aaaa');
  desk.write('items.chosen', { outcome: memory.caseState('c').outcome });
  const recipient = { name: '田小满', idNo: '', relation: '' };
  desk.write('case.delivered', { steps: [STEP], date: '2026-11-18', way: 'mail', recipient, place: '' });
  const stage = () => progressOf(fold(CASE, desk.entries()))[0]?.stage;
  expect(stage()).toBe('to-confirm');
  desk.write('delivery.confirmed', { steps: [STEP], date: '2026-11-20', by: '田小满', how: '' });
  expect(stage()).toBe('delivered');
});
