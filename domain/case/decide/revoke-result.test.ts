import { expect, test } from 'vitest';
import { caseAtUnit, STEP } from '../../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { conclude, deliverResults } from '../../acts/flow-acts.ts';
import { revokeResult } from './revoke-result.ts';

const take = (memory: MemoryDesk, reason = '姓名印错') =>
  revokeResult(memory.caseState('c'), STEP, reason, memory.context());

function concluded(memory: MemoryDesk, number: string): void {
  const said = {
    step: STEP,
    result: 'granted' as const,
    number,
    date: '2026-11-18',
    validUntil: '',
    reason: '',
    born: {},
  };
  memory.enter(conclude(memory.desk, 'c', said, 'paper', memory.context()));
}

test('D76 a wrong result is taken back before it left the window, and the right one takes its place; C30', () => {
  const memory = caseAtUnit();
  expect(take(memory)).toMatchObject({ code: 'nothingToRevoke' });
  concluded(memory, '永证001');
  expect(take(memory, ' ')).toMatchObject({ code: 'revokeNeedsReason' });
  memory.enter(take(memory));
  const [step] = memory.caseView('c').steps;
  expect(step).toMatchObject({
    stage: 'in-hand',
    state: { conclusion: null, arrival: null, revoked: { reason: '姓名印错' } },
  });
  expect(step?.clock?.date).toBe('2026-11-25');
  concluded(memory, '永证002');
  expect(memory.caseView('c').steps[0]).toMatchObject({
    stage: 'to-deliver',
    state: { conclusion: { number: '永证002' } },
  });
});

test('D77 a result that has left the window is not taken back here; the sentence says what its unit must do', () => {
  const memory = caseAtUnit();
  concluded(memory, '永证001');
  const recipient = { name: '田小满', idNo: '', relation: '' };
  const delivery = { steps: [STEP], returned: [], way: 'direct' as const, recipient, place: '综合窗口' };
  memory.enter(deliverResults(memory.desk, 'c', delivery, memory.context()));
  const refused = take(memory);
  expect(refused).toMatchObject({ ok: false, code: 'revokeDelivered' });
  expect(refused.ok ? '' : refused.text).toContain('第六十九条');
});
