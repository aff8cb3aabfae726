import { expect, test } from 'vitest';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { handOver, STEP } from '../../../tests/support/at-unit.ts';
import { placeOfCode } from './place-of-code.ts';

test('D62 the number of a slip opens that slip, also when its unit refused it and another went out since', () => {
  const memory = acceptedCase();
  const first = handOver(memory, ['c', STEP]);
  const refused = [{ case: 'c', step: STEP, reason: '不符', returned: [] }];
  memory.enter(settleLines(memory.desk, first, { by: '彭某', remark: '', refused, later: [] }, memory.context()));
  const second = handOver(memory, ['c', STEP]);
  for (const { slip, number } of [first, second])
    expect(placeOfCode(memory.caseState('c'), number, 'c')).toEqual({ page: 'slip', id: slip });
  expect(placeOfCode(memory.caseState('c'), '1', 'c')).toEqual({ page: 'case', id: 'c' });
});
