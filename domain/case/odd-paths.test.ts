import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { asDateString } from '../calendar/date-string.ts';
import type { Json } from '../ledger/canonical-json.ts';
import { type Entry, refOf } from '../ledger/entry.ts';
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

describe('what two desks did to one item without knowing of each other', () => {
  const decided = {
    step: STEP,
    result: 'granted',
    name: '证',
    number: '1',
    date: '2026-11-18',
    validUntil: '',
    reason: '',
  };
  const taken = { step: STEP, by: '田小满', reason: '', date: '2026-11-18' };
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const handed = { steps: [STEP], date: '2026-11-18', way: 'direct', recipient, place: '' };

  function apart(
    first: readonly [string, Json],
    second: readonly [string, Json],
    before: readonly [string, Json][] = [],
  ) {
    const [one, other] = [testDesk('desk-aaaa'), testDesk('desk-bbbb')];
    for (const [kind, data] of before) one.write(kind, data);
    other.learn(one.entries());
    const [mine, theirs] = [one.write(...first), other.write(...second)];
    other.learn(one.entries());
    const settle = (register: string, keep: Entry) => {
      other.write('conflict.settled', { register, keep: refOf(keep), reason: '问过了' });
      return fold(CASE, other.entries()).steps[0];
    };
    return { state: fold(CASE, other.entries()), mine, theirs, settle };
  }

  test('F6 C37 its unit decided it while the applicant took it back: a conflict, and settled only one of them holds', () => {
    const both = () => apart(['step.concluded', decided], ['step.withdrawn', taken]);
    const register = `step/${STEP}/ending`;
    expect(both().state.conflicts.map((one) => one.register)).toEqual([register]);
    const [first, second] = [both(), both()];
    expect(first.settle(register, first.mine)).toMatchObject({ ending: null, conclusion: { number: '1' } });
    expect(second.settle(register, second.theirs)).toMatchObject({ ending: { how: 'withdrawn' }, conclusion: null });
  });

  test('F6 C30 its result was handed over while it was taken back: a conflict', () => {
    const revoked = { step: STEP, reason: '印错', date: '2026-11-18' };
    const { state } = apart(['case.delivered', handed], ['result.revoked', revoked], [['step.concluded', decided]]);
    expect(state.conflicts.map((one) => one.register)).toEqual([`step/${STEP}/delivery`]);
  });

  test('C30 C37 one after the other they do not contradict: taken back, withdrawn', () => {
    const desk = testDesk('desk-aaaa');
    desk.write('step.concluded', decided);
    desk.write('result.revoked', { step: STEP, reason: '印错', date: '2026-11-18' });
    desk.write('step.withdrawn', taken);
    const state = fold(CASE, desk.entries());
    expect(state.conflicts).toEqual([]);
    expect(state.steps[0]).toMatchObject({
      conclusion: null,
      delivery: null,
      undelivered: null,
      ending: { by: '田小满' },
    });
  });
});
