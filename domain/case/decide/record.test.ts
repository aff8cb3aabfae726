import { describe, expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { granted, handAndSign, handOver } from '../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { type MemoryDesk, testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake, madeUpBorn } from '../../../tests/support/intake.ts';
import { giveBackLater, withdraw } from '../../acts/ending-acts.ts';
import { conclude, deliverResults } from '../../acts/flow-acts.ts';
import { settleLines } from '../../acts/unit-acts.ts';
import { freedPapers } from '../freed-papers.ts';
import { returnableWith } from '../returnable.ts';
import { failDelivery } from './after-delivery.ts';
import { changeForm, undo } from './record.ts';
import { allSigned } from './settle-slip.ts';

const outcome = birthOutcome();
const step = outcome.steps[0]?.id ?? '';

function accepted(): MemoryDesk {
  const memory = acceptedCase(fullIntake(outcome));
  memory.pass(60_000);
  return memory;
}

/** The first step is with its unit; gives the lines that went along. */
function withUnit(memory: MemoryDesk): readonly string[] {
  return handAndSign(memory, ['c', step]).lines[0]?.materials ?? [];
}

function refOf(memory: MemoryDesk, kind: string, line?: string): string {
  const found = memory.caseState('c').timeline.findLast(({ entry }) => {
    const { line: own } = entry.data as { readonly line?: string };
    return entry.kind === kind && (line === undefined || own === line);
  });
  return found?.ref ?? '';
}

const undoing = (memory: MemoryDesk, ref: string) => undo(memory.caseState('c'), [ref], '登记错了');

describe('C14 what can be taken back', () => {
  test('a tick can be taken back until its paper has gone to a unit', () => {
    const memory = accepted();
    const [line = ''] = withUnit(accepted());
    expect(undoing(memory, refOf(memory, 'material.received', line))).toMatchObject({ ok: true });
    withUnit(memory);
    expect(undoing(memory, refOf(memory, 'material.received', line))).toMatchObject({ code: 'undoBinding' });
  });

  test('the form of the opening stands on printed papers, a later change of it does not', () => {
    const memory = accepted();
    expect(undoing(memory, refOf(memory, 'form.changed'))).toMatchObject({ code: 'undoBinding' });
    memory.enter(changeForm(memory.caseState('c'), { 'newborn.name': '田小禾' }, {}));
    memory.enter(undoing(memory, refOf(memory, 'form.changed')));
    expect(memory.caseState('c').form['newborn.name']).not.toBe('田小禾');
  });

  test('an arrival and what came with it can be taken back until they were handed over', () => {
    const memory = accepted();
    withUnit(memory);
    const said = granted(step, madeUpBorn(outcome, step));
    const [back = ''] = returnableWith(memory.caseState('c'), [step]);
    memory.enter(conclude(memory.desk, 'c', said, 'paper', memory.context(), [back]));
    memory.enter(undoing(memory, refOf(memory, 'material.moved', back)));
    expect(memory.caseState('c').materials[back]?.custodian?.holder.at).toBe('unit');
    expect(undoing(memory, refOf(memory, 'result.arrived'))).toMatchObject({ ok: true });
    expect(undoing(memory, refOf(memory, 'step.concluded'))).toMatchObject({ code: 'undoBinding' });
    const recipient = { name: '田小满', idNo: '', relation: '' };
    const delivery = { steps: [step], returned: [], way: 'direct' as const, recipient, place: '' };
    memory.enter(deliverResults(memory.desk, 'c', delivery, memory.context()));
    expect(undoing(memory, refOf(memory, 'result.arrived'))).toMatchObject({ code: 'undoBinding' });
  });

  test('a result that was mailed and came back did arrive, whatever is taken back', () => {
    const memory = accepted();
    withUnit(memory);
    memory.enter(conclude(memory.desk, 'c', granted(step, madeUpBorn(outcome, step)), 'paper', memory.context()));
    memory.pass(60_000);
    const recipient = { name: '田小满', idNo: '', relation: '' };
    const dispatch = { carrier: '邮政', number: '', address: '塔卧镇1号', phone: '' };
    const mail = { steps: [step], returned: [], way: 'mail' as const, recipient, place: '', dispatch };
    memory.enter(deliverResults(memory.desk, 'c', mail, memory.context()));
    memory.enter(failDelivery(memory.caseState('c'), [step], '无人签收', memory.context()));
    expect(undoing(memory, refOf(memory, 'result.arrived'))).toMatchObject({ code: 'undoBinding' });
  });

  test('F3 papers that a unit sent back with its refusal do not go back on their way', () => {
    const memory = accepted();
    const slip = handOver(memory, ['c', step]);
    const refused = slip.lines.map((line) => ({ ...line, reason: '材料不全', returned: line.materials }));
    memory.enter(settleLines(memory.desk, slip, { by: '向某', remark: '', refused, later: [] }, memory.context()));
    const [line = ''] = slip.lines[0]?.materials ?? [];
    expect(undoing(memory, refOf(memory, 'material.moved', line))).toMatchObject({ code: 'undoBinding' });
  });

  test('F3 a paper that was given back while on its way does not go back there once its slip was settled', () => {
    const memory = accepted();
    const slip = handOver(memory, ['c', step]);
    memory.pass(60_000);
    const said = { steps: [step], by: '田小满', reason: '', date: '2026-11-18' };
    memory.enter(withdraw(memory.desk, 'c', said, '', memory.context()));
    memory.pass(60_000);
    const { away } = freedPapers(memory.caseState('c'), [step], testStation.code);
    const [line = ''] = away;
    memory.enter(giveBackLater(memory.desk, 'c', [line], '田小满', memory.context()));
    expect(undoing(memory, refOf(memory, 'material.returned', line))).toMatchObject({ ok: true });
    memory.pass(60_000);
    memory.enter(settleLines(memory.desk, slip, allSigned('向某'), memory.context()));
    expect(undoing(memory, refOf(memory, 'material.returned', line))).toMatchObject({ code: 'undoBinding' });
  });
});
