import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { caseAtUnit, DAY_MS, granted, handAndSign, handOver, STEP } from '../../tests/support/at-unit.ts';
import { APART, chainIntake, FIRST, OWN_PAPER, SECOND_PAPER, SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testCalendar, testStation } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { failDelivery, trackDelivery } from '../case/decide/after-delivery.ts';
import { takenInFull } from '../case/decide/material-taken.ts';
import { addNote, undo } from '../case/decide/record.ts';
import { revokeResult } from '../case/decide/revoke-result.ts';
import { openUnitNotices, type UnitShortcoming } from '../case/decide/unit-notice.ts';
import { gapBreaches } from '../case/gap-breaches.ts';
import { openGaps } from '../case/progress.ts';
import { summariseCase } from '../case/summarise-case.ts';
import { ledgerLine } from '../reports/ledger-line.ts';
import { closeOrJoin } from './close-act.ts';
import { forOpenCases } from './closed-gate.ts';
import { conclude, deliverResults } from './flow-acts.ts';
import { accept, correct, notify, receive, receiveAndNotify } from './intake-acts.ts';
import { reject, takeLater, tolerateAndAccept } from './material-acts.ts';
import { configureStation } from './station-acts.ts';
import { notifyByUnit, settleLines } from './unit-acts.ts';

const recipient = { name: '田小满', idNo: '', relation: '' };
const toCounter = (step = STEP) => ({ steps: [step], returned: [], way: 'direct' as const, recipient, place: '窗口' });
const refusal = (step = STEP) => ({ ...granted(step), result: 'refused' as const, reason: '不符合条件' });
const lastRef = (memory: MemoryDesk, kind: string) =>
  memory.caseState('c').timeline.findLast(({ entry }) => entry.kind === kind)?.ref ?? '';
const paperOf = (memory: MemoryDesk, id: string) => {
  const line = memory.caseState('c').outcome?.checklist.find((one) => one.id === id);
  if (!line) throw new Error(id);
  return takenInFull(line);
};

/** Accepted with its photographs to come by 2026-11-24, then at its unit. */
function tolerated(): MemoryDesk {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PROOF]), memory.context()));
  const wish = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  memory.pass(60_000);
  return memory;
}

describe('a tolerated paper', () => {
  test('C25 D28 whose tick was taken back is still to come: the result waits for it, and it can be brought', () => {
    const memory = tolerated();
    memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
    memory.enter(undo(memory.caseState('c'), [lastRef(memory, 'material.received')], '点错'));
    expect(openGaps(memory.caseState('c')).map(({ line }) => line)).toEqual([PHOTO]);
    handAndSign(memory, ['c', STEP]);
    memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context()));
    expect(deliverResults(memory.desk, 'c', toCounter(), memory.context())).toMatchObject({ code: 'gapOpen' });
    memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
    expect(deliverResults(memory.desk, 'c', toCounter(), memory.context()).ok).toBe(true);
  });

  test('C25 D28 never keeps a refusal back: it is served though the paper did not come, and nobody waits for the paper', () => {
    const memory = tolerated();
    handAndSign(memory, ['c', STEP]);
    memory.enter(conclude(memory.desk, 'c', refusal(), 'paper', memory.context()));
    expect(summariseCase(memory.caseState('c'), testCalendar).plain.awaits).toEqual(['deliver']);
    expect(deliverResults(memory.desk, 'c', toCounter(), memory.context()).ok).toBe(true);
  });

  test('D24 that came in time, did not do and was never replaced is a promise not kept', () => {
    const memory = tolerated();
    memory.enter(takeLater(memory.desk, 'c', [paperOf(memory, PHOTO)], memory.context()));
    memory.enter(reject(memory.desk, 'c', { line: PHOTO, problem: '不清楚', backTo: '田小满' }, memory.context()));
    expect(gapBreaches(memory.caseState('c'), '2026-11-24')).toEqual([]);
    expect(gapBreaches(memory.caseState('c'), '2026-11-25')).toHaveLength(1);
  });
});

describe('what a unit asked for', () => {
  const asked: UnitShortcoming = {
    line: '',
    material: '平面图',
    problem: '未提交',
    standard: '',
    originals: 1,
    copies: 0,
  };

  test('C42 is waited for no more once the unit has decided, and the unit may ask about another item', () => {
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
});

describe('a result that was taken back', () => {
  test('C30 C31 takes along what it had brought into the form: a refusal in its place leaves no number behind', () => {
    const small = smallIntake({ name: '田小满' });
    const field = {
      key: 'company.uscc',
      label: '统一社会信用代码',
      group: '企业',
      type: 'uscc' as const,
      required: true,
      rule: '',
      neededBy: [],
      bornOf: STEP,
      sources: ['company.uscc'],
    };
    const memory = caseAtUnit({ ...small, outcome: { ...small.outcome, fields: [field] } });
    memory.enter(
      conclude(memory.desk, 'c', granted(STEP, { 'company.uscc': '91433127MA0000001X' }), 'paper', memory.context()),
    );
    memory.pass(60_000);
    memory.enter(revokeResult(memory.caseState('c'), STEP, '登记错了', memory.context()));
    expect(memory.caseState('c').form['company.uscc']).toBe('');
    memory.enter(conclude(memory.desk, 'c', refusal(), 'paper', memory.context()));
    expect(memory.caseState('c').form['company.uscc']).toBe('');
  });

  test('C14 C31 nor is what a standing result brought taken back by itself', () => {
    const memory = caseAtUnit();
    memory.pass(60_000);
    memory.enter(conclude(memory.desk, 'c', granted(STEP, { 'company.uscc': '9' }), 'paper', memory.context()));
    memory.pass(60_000);
    const brought = undo(memory.caseState('c'), [lastRef(memory, 'form.changed')], '点错');
    expect(brought).toMatchObject({ code: 'undoBinding' });
  });
});

test('D84 what came back and is mailed again does not carry the number of the first parcel', () => {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context()));
  const dispatch = { carrier: '邮政', number: '', address: '灵溪镇', phone: '' };
  const byMail = { ...toCounter(), way: 'mail' as const, dispatch };
  memory.enter(deliverResults(memory.desk, 'c', byMail, memory.context()));
  memory.enter(trackDelivery(memory.caseState('c'), [STEP], 'EMS-1'));
  expect(memory.caseState('c').steps[0]?.tracking).toBe('EMS-1');
  memory.pass(DAY_MS);
  memory.enter(failDelivery(memory.caseState('c'), [STEP], '无人签收', memory.context()));
  const again = { ...byMail, dispatch: { ...dispatch, number: 'EMS-2' } };
  const { papers } = memory.enter(deliverResults(memory.desk, 'c', again, memory.context()));
  expect(memory.caseState('c').steps[0]?.tracking).toBe('');
  expect(JSON.stringify(papers)).toContain('EMS-2');
  expect(JSON.stringify(papers)).not.toContain('EMS-1');
});

describe('two cases joined', () => {
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
});

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

test('P10 a notice that a promise has answered holds nothing up any more in the book of the day', () => {
  const memory = memoryDesk();
  memory.enter(receiveAndNotify(memory.desk, 'c', gapIntake([CARD, PROOF]), {}, memory.context()));
  expect(ledgerLine(memory.caseView('c')).heldUpBy).toContain('待补正');
  const wish = { lines: [{ line: PHOTO, form: '', due: '2026-11-24' }], applies: [], promisedBy: '田小满' };
  memory.pass(60_000);
  memory.enter(tolerateAndAccept(memory.desk, 'c', wish, [], memory.context()));
  expect(ledgerLine(memory.caseView('c')).heldUpBy).toBe('');
});

test('D8 a closing time that no clock shows is refused when the station is set up, not at the next receipt', () => {
  expect(configureStation({ ...testStation, closingTime: '25:70' })).toMatchObject({ code: 'fieldsWrong' });
  expect(configureStation(testStation).ok).toBe(true);
});

test('D61 D62 a slip that was refused, and one of an earlier hand-off, still lead to their case', () => {
  const memory = acceptedCase();
  const first = handOver(memory, ['c', STEP]);
  const line = { case: 'c', step: STEP };
  const back = { by: '彭某', remark: '', refused: [{ ...line, reason: '不符', returned: [] }], later: [] };
  memory.enter(settleLines(memory.desk, first, back, memory.context()));
  const codes = () => summariseCase(memory.caseState('c'), testCalendar).plain.codes;
  expect(codes()).toContain(first.number);
  const second = handOver(memory, ['c', STEP]);
  expect(codes()).toEqual(expect.arrayContaining([first.number, second.number]));
});

test('C30 what was taken back with its originals goes to the unit again, with a slip of its own', () => {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), [SHARED_PAPER]));
  expect(memory.caseState('c').materials[SHARED_PAPER]?.custodian?.holder.at).toBe('station');
  memory.enter(revokeResult(memory.caseState('c'), STEP, '登记错了', memory.context()));
  expect(handOver(memory, ['c', STEP]).lines[0]?.materials).toEqual([SHARED_PAPER]);
});
