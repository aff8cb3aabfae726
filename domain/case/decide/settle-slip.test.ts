import { expect, test } from 'vitest';
import { DAY_MS, handOver, STEP } from '../../../tests/support/at-unit.ts';
import { type MemoryDesk, memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { handOffLines } from '../../acts/flow-acts.ts';
import { receiveAndAccept } from '../../acts/intake-acts.ts';
import { settleLines } from '../../acts/unit-acts.ts';
import type { SlipIssued } from '../kinds/handoff.ts';
import { heldAt } from '../progress.ts';
import type { Settlement } from './settle-slip.ts';

const LINE = 'id-card@self';

/** Three cases on one slip to the same unit. */
function onTheWay(): { readonly memory: MemoryDesk; readonly slip: SlipIssued } {
  const memory = memoryDesk();
  for (const id of ['a', 'b', 'c'])
    memory.enter(receiveAndAccept(memory.desk, id, smallIntake({ name: '田小满' }), memory.context()));
  return { memory, slip: handOver(memory, ['a', STEP], ['b', STEP], ['c', STEP]) };
}

const settle = (memory: MemoryDesk, slip: SlipIssued, part: Partial<Settlement> = {}) =>
  settleLines(memory.desk, slip, { by: '彭某', remark: '', refused: [], later: [], ...part }, memory.context());
const stageOf = (memory: MemoryDesk, id: string) => memory.caseView(id).steps[0]?.stage;
const refusedB = { case: 'b', step: STEP, reason: '身份证复印件看不清', returned: [LINE] };

test('D60 a slip that came back whole is signed for with one key; its papers are with the unit', () => {
  const { memory, slip } = onTheWay();
  expect(settle(memory, slip, { by: ' ' })).toMatchObject({ code: 'signerMissing' });
  memory.enter(settle(memory, slip));
  expect(['a', 'b', 'c'].map((id) => stageOf(memory, id))).toEqual(['in-hand', 'in-hand', 'in-hand']);
  expect(memory.caseState('a').materials[LINE]?.custodian?.holder).toEqual({ at: 'unit', unit: 'gaj' });
  expect(settle(memory, slip)).toMatchObject({ code: 'nothingToSign' });
});

test('D61 some lines are signed for and one is refused with its reason; what came back lies at the window; C40', () => {
  const { memory, slip } = onTheWay();
  expect(settle(memory, slip, { refused: [{ ...refusedB, reason: '' }] })).toMatchObject({
    code: 'refusalOfSlipNeedsReason',
  });
  memory.enter(settle(memory, slip, { refused: [refusedB] }));
  expect(['a', 'b', 'c'].map((id) => stageOf(memory, id))).toEqual(['in-hand', 'to-hand-off', 'in-hand']);
  expect(heldAt(memory.caseState('b'), '0003')).toEqual([LINE]);
  expect(memory.caseState('b').steps[0]?.refusal).toMatchObject({ by: '彭某', reason: '身份证复印件看不清' });
});

test('D61 papers of a refused line that did not come back are with the unit', () => {
  const { memory, slip } = onTheWay();
  memory.enter(settle(memory, slip, { refused: [{ ...refusedB, returned: [] }] }));
  expect(memory.caseState('b').materials[LINE]?.custodian?.holder).toEqual({ at: 'unit', unit: 'gaj' });
});

test('D62 a refused step goes out again with another slip, which is signed for anew', () => {
  const { memory, slip } = onTheWay();
  memory.enter(settle(memory, slip, { refused: [refusedB] }));
  memory.pass(DAY_MS);
  const again = handOver(memory, ['b', STEP]);
  expect(again.lines[0]?.materials).toEqual([LINE]);
  expect(memory.caseState('b').steps[0]).toMatchObject({ refusal: null, signature: null });
  expect(settle(memory, slip)).toMatchObject({ code: 'nothingToSign' });
  memory.enter(settle(memory, again));
  expect(stageOf(memory, 'b')).toBe('in-hand');
  expect(handOffLines(memory.desk, [{ caseId: 'b', step: STEP }], memory.context()).ok).toBe(false);
});

test('D63 a line of which the unit has said nothing yet stays on its way and is settled another day', () => {
  const { memory, slip } = onTheWay();
  const later = [{ case: 'c', step: STEP }];
  memory.enter(settle(memory, slip, { later }));
  expect(stageOf(memory, 'c')).toBe('to-sign');
  expect(settle(memory, slip, { later })).toMatchObject({ code: 'nothingToSign' });
  memory.pass(DAY_MS);
  memory.enter(settle(memory, slip));
  expect(stageOf(memory, 'c')).toBe('in-hand');
});
