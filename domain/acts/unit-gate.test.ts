import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handOver, STEP } from '../../tests/support/at-unit.ts';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { smallIntake } from '../../tests/support/small-intake.ts';
import { addNote } from '../case/decide/record.ts';
import type { ActContext } from './act-context.ts';
import { conclude, handOffLines } from './flow-acts.ts';
import { receiveAndAccept } from './intake-acts.ts';
import { settleLines, suspend } from './unit-acts.ts';
import { forOwnUnit } from './unit-gate.ts';

const granted = {
  step: STEP,
  result: 'granted' as const,
  number: '1',
  date: '2026-11-18',
  validUntil: '',
  reason: '',
  born: {},
};
const settlement = { by: '公安窗口', remark: '', refused: [], later: [] };

function desk() {
  const memory = acceptedCase();
  const as = (unit: string): ActContext => {
    const operators = [...testStation.operators, { no: '9001', name: '公安窗口', unit }];
    return { ...memory.context(), operator: '9001', station: { ...testStation, operators } };
  };
  return { memory, as };
}

test('D78 the operator of a unit signs for its items himself and concludes them; C41', () => {
  const { memory, as } = desk();
  const slip = handOver(memory, ['c', STEP]);
  memory.enter(forOwnUnit(memory.desk, settleLines(memory.desk, slip, settlement, as('gaj')), as('gaj')));
  expect(memory.caseState('c').steps[0]?.signature).toMatchObject({ by: '公安窗口', source: 'unit' });
  const pause = { step: STEP, procedure: '听证' as const, article: '', from: '2026-11-18', days: '' };
  expect(forOwnUnit(memory.desk, suspend(memory.desk, 'c', pause, as('gaj')), as('gaj')).ok).toBe(true);
  memory.enter(forOwnUnit(memory.desk, conclude(memory.desk, 'c', granted, 'paper', as('gaj')), as('gaj')));
  expect(memory.caseView('c').steps[0]?.stage).toBe('to-deliver');
});

test('D79 what is not of his unit is refused before it is written, and a clerk of the window is not bound', () => {
  const { memory, as } = desk();
  const handing = handOffLines(memory.desk, [{ caseId: 'c', step: STEP }], as('gaj'));
  expect(forOwnUnit(memory.desk, handing, as('gaj'))).toMatchObject({ ok: false, code: 'onlyOwnUnit' });
  const opening = receiveAndAccept(memory.desk, 'd', smallIntake({ name: '田小满' }), as('gaj'));
  expect(forOwnUnit(memory.desk, opening, as('gaj'))).toMatchObject({ code: 'onlyOwnUnit' });
  const slip = handOver(memory, ['c', STEP]);
  const signing = settleLines(memory.desk, slip, settlement, as('wjj'));
  expect(forOwnUnit(memory.desk, signing, as('wjj'))).toMatchObject({ code: 'onlyOwnUnit' });
  expect(forOwnUnit(memory.desk, addNote(memory.caseState('c'), '电话已答复'), as('gaj')).ok).toBe(true);
  expect(forOwnUnit(memory.desk, signing, memory.context()).ok).toBe(true);
});
