import { expect, test } from 'vitest';
import { caseAtUnit, DAY_MS, handAndSign, STEP } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, OWN_PAPER, SECOND_PAPER, SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { holders } from '../../tests/support/pieces.ts';
import { completeOn } from '../case/complete-on.ts';
import { addNote } from '../case/decide/record.ts';
import { openUnitNotices } from '../case/decide/unit-notice.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { closeOrJoin } from './close-act.ts';
import { forOpenCases } from './closed-gate.ts';
import { accept, notify, receive, receiveAndNotify } from './intake-acts.ts';
import { reject, takeLater, tolerateAndAccept } from './material-acts.ts';
import { notifyByUnit } from './unit-acts.ts';

const joining = { why: 'duplicate' as const, reason: '收了两次', givenTo: '田小满' };
const kept = (line: string) => ({ line, as: 'kept' as const, originals: 1, copies: 0, pages: null, remark: '' });

function pair(): MemoryDesk {
  const memory = memoryDesk();
  const damaged = { ...kept(SHARED_PAPER), remark: '缺一角', condition: 'damaged' as const };
  const taken = [damaged, kept(OWN_PAPER)];
  memory.enter(receive(memory.desk, 'double', { ...chainIntake('田小满'), taken }, memory.context()));
  memory.enter(receive(memory.desk, 'c', { ...chainIntake('田小满'), taken: [] }, memory.context()));
  memory.pass(60_000);
  return memory;
}

test('D111 a rejected paper that was kept for now is given back, since the case that goes on has no use for it', () => {
  const memory = pair();
  memory.enter(reject(memory.desk, 'double', { line: OWN_PAPER, problem: '过期', backTo: null }, memory.context()));
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  expect(memory.caseState('double').materials[OWN_PAPER]?.custodian?.holder).toEqual({ at: 'applicant' });
  expect(memory.caseState('c').materials[OWN_PAPER]).toBeUndefined();
});

test('D111 what was noted of a paper goes over with it', () => {
  const memory = pair();
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  const received = memory.caseState('c').materials[SHARED_PAPER]?.received;
  expect(received).toMatchObject({ condition: 'damaged', remark: '缺一角' });
});

test('D113 nothing is done any more with the case that was closed, whatever act it is', () => {
  const memory = pair();
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  const { desk } = memory;
  const context = memory.context();
  const acts = [
    accept(desk, 'double', context),
    notify(desk, 'double', {}, context),
    takeLater(desk, 'double', [kept(SECOND_PAPER)], context),
    reject(desk, 'double', { line: SHARED_PAPER, problem: '过期', backTo: null }, context),
  ];
  const refused = acts.map((act) => forOpenCases<unknown>(desk, act));
  expect(refused.map((act) => (act.ok ? 'done' : act.code))).toEqual(acts.map(() => 'caseClosed'));
  expect(forOpenCases(desk, addNote(memory.caseState('double'), '已并件')).ok).toBe(true);
  expect(forOpenCases(desk, receive(desk, 'new', chainIntake('田小满'), context)).ok).toBe(true);
});

test('C15 D111 papers that go over on a day off count from the next working day', () => {
  const memory = pair();
  memory.pass(3 * DAY_MS);
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  expect(completeOn(memory.caseState('c'), APART)).toBe('2026-11-23');
});

test('D111 C42 a paper that goes over fills the gap it was promised for, and goes on to the unit with a slip of its own', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PROOF]), memory.context()));
  const wish = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  handAndSign(memory, ['c', STEP]);
  memory.enter(receive(memory.desk, 'double', gapIntake([PHOTO]), memory.context()));
  memory.pass(60_000);
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  expect(memory.caseState('c').gaps.map(({ filledOn }) => filledOn)).toEqual(['2026-11-18']);
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toContain('hand-off@gaj');
});

test('D111 C42 a paper that a unit asks for anew in the case that goes on goes over, answers the notice and goes on to the unit', () => {
  const memory = caseAtUnit(gapIntake([CARD, PHOTO, PROOF]));
  const unclear = { line: PHOTO, material: '', problem: '看不清', standard: '', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', STEP, [unclear], memory.context()));
  memory.enter(receive(memory.desk, 'double', gapIntake([PHOTO]), memory.context()));
  memory.pass(60_000);
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  expect(holders(memory, PHOTO).map((holder) => holder?.at)).toEqual(['station', 'unit']);
  expect(openUnitNotices(memory.caseState('c'))).toEqual([]);
  const { awaits } = summariseCase(memory.caseState('c'), testCalendar).plain;
  expect(awaits).toContain('hand-off@gaj');
  expect(awaits).not.toContain('correct');
});

test('D111 a paper that the open notice of the window names and that goes over is its correction, by what is still missing', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndNotify(memory.desk, 'c', gapIntake([PHOTO]), {}, memory.context()));
  memory.enter(receive(memory.desk, 'double', gapIntake([CARD, PHOTO]), memory.context()));
  memory.pass(60_000);
  memory.enter(closeOrJoin(memory.desk, 'double', joining, 'c', memory.context()));
  expect(memory.caseState('c').notices.map(({ correction }) => correction)).toMatchObject([
    { lines: [CARD], complete: false, date: '2026-11-18' },
  ]);
});
