import { expect, test } from 'vitest';
import { caseAtUnit, granted, handOver, STEP } from '../../tests/support/at-unit.ts';
import { SHARED_PAPER } from '../../tests/support/chain-intake.ts';
import type { MemoryDesk } from '../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { undo } from '../case/decide/record.ts';
import { revokeResult } from '../case/decide/revoke-result.ts';
import { conclude } from './flow-acts.ts';

const refusal = (step = STEP) => ({ ...granted(step), result: 'refused' as const, reason: '不符合条件' });
const lastRef = (memory: MemoryDesk, kind: string) =>
  memory.caseState('c').timeline.findLast(({ entry }) => entry.kind === kind)?.ref ?? '';

test('C30 C31 a result that was taken back takes along what it had brought into the form: a refusal in its place leaves no number behind', () => {
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

test('C14 C31 what a standing result brought is not taken back by itself', () => {
  const memory = caseAtUnit();
  memory.pass(60_000);
  memory.enter(conclude(memory.desk, 'c', granted(STEP, { 'company.uscc': '9' }), 'paper', memory.context()));
  memory.pass(60_000);
  const brought = undo(memory.caseState('c'), [lastRef(memory, 'form.changed')], '点错');
  expect(brought).toMatchObject({ code: 'undoBinding' });
});

test('C30 what was taken back with its originals goes to the unit again, with a slip of its own', () => {
  const memory = caseAtUnit();
  memory.enter(conclude(memory.desk, 'c', granted(STEP), 'paper', memory.context(), [SHARED_PAPER]));
  expect(memory.caseState('c').materials[SHARED_PAPER]?.custodian?.holder.at).toBe('station');
  memory.enter(revokeResult(memory.caseState('c'), STEP, '登记错了', memory.context()));
  expect(handOver(memory, ['c', STEP]).lines[0]?.materials).toEqual([SHARED_PAPER]);
});
