import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handAndSign, handOver } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST, OWN_PAPER } from '../../tests/support/chain-intake.ts';
import { testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { leaveOutLast, leftWithUnit, WITHOUT_LAST } from '../../tests/support/left-out.ts';
import { AT_WINDOW, bring, GIVEN_BACK, holders, kept } from '../../tests/support/pieces.ts';
import { endedSteps, freedPapers } from '../case/freed-papers.ts';
import { givenBackBy, itemsChange } from '../case/items-change.ts';
import { pieceTitle } from '../case/pieces.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { originalsOwed, originalsToReturn } from '../case/to-return.ts';
import { closeOrJoin } from './close-act.ts';
import { giveBackLater, withdraw } from './ending-acts.ts';
import { eraseCase, originalsOut } from './erase-act.ts';
import { returnMaterials } from './material-acts.ts';
import { notifyByUnit, settleLines } from './unit-acts.ts';

const whole = chainIntake('田小满').outcome;

test('D114 C42 what a unit asked for beyond the checklist is not given back when another item is left out', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', FIRST]);
  const plan = { line: '', material: '平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', FIRST, [plan], memory.context()));
  memory.pass(60_000);
  const line = memory.caseState('c').notices[0]?.lines[0]?.line ?? '';
  bring(memory, kept(line));
  expect(itemsChange(memory.caseState('c'), WITHOUT_LAST)?.linesGone.map(({ id }) => id)).toEqual([OWN_PAPER]);
  leaveOutLast(memory);
  expect(holders(memory, line)).toEqual([AT_WINDOW]);
  expect(holders(memory, OWN_PAPER)).toEqual([GIVEN_BACK]);
});

test('D114 C38 C43 what a unit asked for itself and still holds is owed once its item was taken back, and after it was left out', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', APART]);
  const plan = { line: '', material: '平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  memory.enter(notifyByUnit(memory.desk, 'c', APART, [plan], memory.context()));
  memory.pass(60_000);
  const line = memory.caseState('c').notices[0]?.lines[0]?.line ?? '';
  bring(memory, kept(line));
  handAndSign(memory, ['c', APART]);
  memory.pass(60_000);
  const owed = () => originalsOwed(memory.caseState('c')).map(({ id }) => id);
  const said = { steps: [APART], by: '田小满', reason: '', date: '2026-11-18' };
  memory.enter(withdraw(memory.desk, 'c', said, '', memory.context()));
  memory.pass(60_000);
  expect(owed()).toContain(line);
  leaveOutLast(memory);
  expect(owed()).toContain(line);
  memory.enter(giveBackLater(memory.desk, 'c', [line], '田小满', memory.context()));
  expect(holders(memory, line)).toEqual([GIVEN_BACK]);
  expect(memory.caseView('c').materials.map((one) => one.line.id)).not.toContain(line);
});

test('D114 what goes back with a change is known before it: the paper at the window, and nothing of one that its unit has', () => {
  const atWindow = acceptedCase(chainIntake('田小满')).caseState('c');
  const memory = acceptedCase(chainIntake('田小满'));
  handOver(memory, ['c', APART]);
  const back = [atWindow, memory.caseState('c')].map((state) => {
    const change = itemsChange(state, WITHOUT_LAST) ?? expect.fail('no change');
    return givenBackBy(change, state, testStation.code);
  });
  expect(back).toEqual([[OWN_PAPER], []]);
});

test('D114 C38 C43 the paper of an item that was left out while a unit kept it stays on the record until it is given back', () => {
  const memory = leftWithUnit();
  const state = memory.caseState('c');
  expect(holders(memory, OWN_PAPER)).toEqual([{ at: 'unit', unit: 'zrzy' }]);
  expect(pieceTitle(state, OWN_PAPER)).toBe('不动产权证书');
  expect(memory.caseView('c').materials.map(({ line }) => line.id)).toContain(OWN_PAPER);
  expect(memory.caseView('c').missing).toEqual([]);
  expect(originalsOut(state)).toContain('不动产权证书');
  expect(freedPapers(state, endedSteps(state), testStation.code).away).toEqual([OWN_PAPER]);
  expect(itemsChange(state, whole)?.linesNew).toEqual([]);
  expect(itemsChange(state, WITHOUT_LAST)?.linesGone).toEqual([]);
  memory.enter(giveBackLater(memory.desk, 'c', [OWN_PAPER], '田小满', memory.context()));
  expect(holders(memory, OWN_PAPER)).toEqual([GIVEN_BACK]);
  expect(memory.caseView('c').materials.map(({ line }) => line.id)).not.toContain(OWN_PAPER);
});

test('C43 D110 a case that is closed while a unit kept a paper still owes it: it is listed, given back, and only then erased', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  const slip = handOver(memory, ['c', APART]);
  const refused = [{ case: 'c', step: APART, reason: '要现场核验', returned: [] }];
  memory.enter(settleLines(memory.desk, slip, { by: '向某', remark: '', refused, later: [] }, memory.context()));
  memory.pass(60_000);
  const closing = { why: 'wrong-bundle' as const, reason: '点错', givenTo: '田小满' };
  memory.enter(closeOrJoin(memory.desk, 'c', closing, null, memory.context()));
  const owed = originalsToReturn(memory.caseState('c')).map(({ id }) => id);
  expect(owed).toContain(OWN_PAPER);
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toEqual(['return']);
  const erasing = () => eraseCase(memory.desk, 'c', { reason: 'other', text: '点错' }, memory.context());
  expect(erasing()).toMatchObject({ code: 'eraseOriginals' });
  memory.pass(60_000);
  const given = { lines: owed, to: '田小满', reason: '点错' };
  memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  expect(erasing().ok).toBe(true);
});

test('D114 P15 the list names the unit that kept the paper of an item that was left out, not its id', () => {
  const memory = leftWithUnit();
  const { papers } = memory.enter(giveBackLater(memory.desk, 'c', [OWN_PAPER], '田小满', memory.context()));
  const sheet = JSON.stringify(papers[0]?.content);
  expect(sheet).toContain('县自然资源局');
  expect(sheet).not.toContain('zrzy');
});
