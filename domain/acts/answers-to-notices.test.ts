import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { caseAtUnit, granted, handAndSign, STEP } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST, OWN_PAPER, SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testCalendar } from '../../tests/support/desk-in-memory.ts';
import { takenInFull } from '../case/decide/material-taken.ts';
import { openUnitNotices, type UnitShortcoming } from '../case/decide/unit-notice.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { correct } from './correction-acts.ts';
import { conclude } from './flow-acts.ts';
import { accept, receiveAndNotify } from './intake-acts.ts';
import { notifyByUnit } from './unit-acts.ts';

const refusal = (step = STEP) => ({ ...granted(step), result: 'refused' as const, reason: '不符合条件' });
const paperOf = (memory: MemoryDesk, id: string) => {
  const line = memory.caseState('c').outcome?.checklist.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return takenInFull(line);
};

const asked: UnitShortcoming = {
  line: '',
  material: '平面图',
  problem: '未提交',
  standard: '',
  originals: 1,
  copies: 0,
};

test('C42 what a unit asked for is waited for no more once it has decided, and the unit may ask about another item', () => {
  const memory = caseAtUnit(chainOfOneUnit());
  handAndSign(memory, ['c', APART]);
  memory.enter(notifyByUnit(memory.desk, 'c', FIRST, [asked], memory.context()));
  memory.enter(conclude(memory.desk, 'c', refusal(FIRST), 'paper', memory.context()));
  expect(openUnitNotices(memory.caseState('c'))).toEqual([]);
  expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).not.toContain('correct');
  expect(notifyByUnit(memory.desk, 'c', APART, [asked], memory.context()).ok).toBe(true);
});

test('D66 two units have asked: what comes for the later notice is taken though the earlier one still waits', () => {
  const memory = acceptedCase(chainIntake('田小满'));
  handAndSign(memory, ['c', FIRST]);
  handAndSign(memory, ['c', APART]);
  memory.enter(notifyByUnit(memory.desk, 'c', FIRST, [asked], memory.context()));
  memory.enter(notifyByUnit(memory.desk, 'c', APART, [{ ...asked, material: '测绘图' }], memory.context()));
  const [first, second] = memory.caseState('c').notices.map(({ lines }) => lines[0]?.line ?? '');
  const bring = (...lines: readonly string[]) =>
    correct(
      memory.desk,
      'c',
      lines.map((line) => ({ line, as: 'kept' as const, originals: 1, copies: 0, pages: null, remark: '' })),
      true,
      memory.context(),
    );
  memory.enter(bring(second ?? ''));
  expect(openUnitNotices(memory.caseState('c')).map(({ unit }) => unit?.id)).toEqual(['gaj']);
  memory.enter(bring(first ?? ''));
  expect(openUnitNotices(memory.caseState('c'))).toEqual([]);
});

function chainOfOneUnit() {
  const intake = chainIntake('田小满');
  const [first] = intake.outcome.steps;
  const steps = intake.outcome.steps.map((step) => ({ ...step, unit: first?.unit ?? step.unit }));
  return { ...intake, outcome: { ...intake.outcome, steps } };
}

test('D66 C7 a correction brings what is missing, never again what was taken: a paper at a unit keeps its holder', () => {
  const memory = memoryDesk();
  const intake = chainIntake('田小满');
  const taken = intake.taken.filter(({ line }) => line !== OWN_PAPER);
  memory.enter(receiveAndNotify(memory.desk, 'c', { ...intake, taken }, {}, memory.context()));
  memory.enter(accept(memory.desk, 'c', memory.context(), { steps: [FIRST] }));
  handAndSign(memory, ['c', FIRST]);
  const again = correct(memory.desk, 'c', [paperOf(memory, SHARED_PAPER)], false, memory.context());
  expect(again).toMatchObject({ code: 'nothingCorrected' });
  expect(memory.caseState('c').materials[SHARED_PAPER]?.custodian?.holder.at).toBe('unit');
});
