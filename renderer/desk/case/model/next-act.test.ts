import { expect, test } from 'vitest';
import { correct } from '../../../../domain/acts/correction-acts.ts';
import { conclude, deliverResults } from '../../../../domain/acts/flow-acts.ts';
import { accept, receive, receiveAndNotify } from '../../../../domain/acts/intake-acts.ts';
import { returnMaterials } from '../../../../domain/acts/material-acts.ts';
import { notifyByUnit } from '../../../../domain/acts/unit-acts.ts';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import { takenInFull } from '../../../../domain/case/decide/material-taken.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { granted, handAndSign, handOver } from '../../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../../tests/support/birth.ts';
import { APART, chainIntake, FIRST } from '../../../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { concludeSmall, deliverSmall } from '../../../../tests/support/finish-case.ts';
import { fullIntake, madeUpBorn } from '../../../../tests/support/intake.ts';
import { bothAtUnit, earlierOf } from '../../../../tests/support/pieces.ts';
import { answersDue } from './answers-due.ts';
import { graphOf } from './graph.ts';
import { nextAct, nextActLabel, nextActOfUnit, rightOfNext } from './next-act.ts';

const outcome = birthOutcome();
const asked = outcome.checklist.filter((line) => line.need !== '非必要');
const NOBODY: ReadonlySet<string> = new Set();

function label(office: MemoryDesk, ticked: ReadonlySet<string> = NOBODY): string {
  return nextActLabel(nextAct(office.caseView('c1'), ticked));
}

const grantedOf = (step: string) => granted(step, madeUpBorn(outcome, step));

test('a case with an open notice asks for the papers line by line and then accepts in one key', () => {
  const office = memoryDesk();
  const intake = { ...fullIntake(outcome), taken: asked.slice(2).map(takenInFull) };
  office.enter(receiveAndNotify(office.desk, 'c1', intake, {}, office.context()));
  const ids = asked.map((line) => line.id);
  expect(label(office)).toBe('还缺 2 份，先勾选补来的材料');
  expect(label(office, new Set(ids.slice(0, 1)))).toBe('登记补正（还缺 1 份）并打印补正收件凭证');
  expect(label(office, new Set(ids.slice(0, 2)))).toBe('补齐并受理，打印受理通知书');
  office.enter(correct(office.desk, 'c1', asked.slice(0, 2).map(takenInFull), true, office.context()));
  expect(nextAct(office.caseView('c1'), NOBODY).kind).toBe('hand-off');
});

test('D50 after five silent days the acceptance is recorded with one key, whatever paper is missing', () => {
  const office = memoryDesk();
  const intake = { ...fullIntake(outcome), taken: asked.slice(2).map(takenInFull) };
  office.enter(receive(office.desk, 'c1', intake, office.context()));
  expect(nextAct(office.caseView('c1'), NOBODY).kind).toBe('notify');
  office.pass(9 * 24 * 60 * 60 * 1000);
  expect(label(office)).toMatch(/^补登受理 \d 个事项（视为受理）/);
  office.enter(accept(office.desk, 'c1', office.context()));
  expect(nextAct(office.caseView('c1'), NOBODY).kind).toBe('hand-off');
});

test('D66 two units have asked: what comes for either is taken, each on its own, and nothing is accepted by it', () => {
  const office = acceptedCase(chainIntake('田小满'), 'c1');
  const asked = { line: '', material: '平面图', problem: '未提交', standard: '', originals: 1, copies: 0 };
  for (const step of [FIRST, APART]) {
    handAndSign(office, ['c1', step]);
    office.enter(notifyByUnit(office.desk, 'c1', step, [asked], office.context()));
  }
  const due = answersDue(office.caseView('c1'));
  expect(due.map(({ notice, lines }) => [notice.unit?.id, lines.length])).toEqual([
    ['gaj', 1],
    ['zrzy', 1],
  ]);
  const later = due[1]?.lines[0]?.line.id ?? '';
  expect(label(office, new Set([later]))).toBe('登记补正（还缺 1 份）并打印补正收件凭证');
  const all = new Set(due.flatMap(({ lines }) => lines.map(({ line }) => line.id)));
  expect(label(office, all)).toBe('登记补正并打印补正收件凭证，材料转办理单位');
});

test('V34 a unit’s handler is asked for his own item alone, also while the window has something else to do', () => {
  const office = acceptedCase(chainIntake('田小满'), 'c1');
  const ofUnit = (unit: string) => nextActOfUnit(office.caseView('c1'), unit);
  expect(rightOfNext(nextAct(office.caseView('c1'), NOBODY))).toBe('window');
  expect(ofUnit('gaj')).toBeNull();
  handOver(office, ['c1', FIRST]);
  expect(ofUnit('gaj')?.kind).toBe('sign');
  expect(ofUnit('zrzy')).toBeNull();
  expect(rightOfNext(nextAct(office.caseView('c1'), NOBODY))).toBe('window');
  handAndSign(office, ['c1', APART]);
  expect(ofUnit('zrzy')).toMatchObject({ kind: 'conclude', step: APART });
});

test('an accepted case goes to its unit, is signed for, concluded, and handed over', () => {
  const office = acceptedCase(fullIntake(outcome), 'c1');
  expect(label(office)).toMatch(/^去移交：\d 个事项交县/);
  const first = nextAct(office.caseView('c1'), NOBODY);
  expect(first.kind).toBe('hand-off');
  for (let round = 0; round < 20; round += 1) {
    const act = nextAct(office.caseView('c1'), NOBODY);
    if (act.kind === 'deliver') break;
    const ready = office.caseView('c1').steps.find(({ stage }) => stage === 'to-hand-off');
    if (act.kind !== 'hand-off' || !ready) throw new Error(`unexpected ${act.kind}`);
    handAndSign(office, ['c1', ready.step.id]);
    office.enter(conclude(office.desk, 'c1', grantedOf(ready.step.id), 'paper', office.context()));
  }
  expect(label(office)).toBe(`去送达：${outcome.steps.length} 项结果可领`);
  const delivery = {
    steps: outcome.steps.map(({ id }) => id),
    returned: [],
    way: 'direct' as const,
    recipient: { name: '田小满', idNo: '', relation: '' },
    place: '',
  };
  office.enter(deliverResults(office.desk, 'c1', delivery, office.context()));
  expect(label(office)).toBe('本件已办结送达');
});

test('D92 C43 a case that is over asks for the originals that still lie here, or with a unit that has a better copy', () => {
  const office = bothAtUnit();
  const next = () => nextActLabel(nextAct(office.caseView('c'), NOBODY));
  office.enter(concludeSmall(office.desk, 'c', office.context()));
  office.pass(60_000);
  office.enter(deliverSmall(office.desk, 'c', office.context(), []));
  expect(next()).toBe('退还 2 份原件');
  const given = { lines: ['id-card@self', earlierOf(office)], to: '田小满', reason: '办完' };
  office.enter(returnMaterials(office.desk, 'c', given, office.context()));
  expect(next()).toBe('本件已办结送达');
});

test('what a refusal stops says so, by the name of what was refused', () => {
  const office = acceptedCase(fullIntake(outcome), 'c1');
  const [first] = outcome.steps;
  if (!first) throw new Error('no step');
  handAndSign(office, ['c1', first.id]);
  const refused = { ...granted(first.id), result: 'refused' as const, number: '', reason: '不符合条件' };
  office.enter(conclude(office.desk, 'c1', refused, 'paper', office.context()));
  const told = graphOf(office.caseView('c1'), asDateString('2026-11-18')).map(({ stage }) => stage);
  expect(told).toContain(`前面的“${first.name}”没有办成，这一项办不下去`);
  expect(told.join()).not.toContain('等前面');
});
