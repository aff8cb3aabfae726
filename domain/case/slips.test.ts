import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handOver, STEP } from '../../tests/support/at-unit.ts';
import { testCalendar } from '../../tests/support/desk-in-memory.ts';
import { settleLines } from '../acts/unit-acts.ts';
import { summariseCase } from './summarise-case.ts';

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
