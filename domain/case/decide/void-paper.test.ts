import { expect, test } from 'vitest';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { voidPaper } from './void-paper.ts';

test('C14 a paper printed with an error is voided with its reason, once; its number stays', () => {
  const memory = acceptedCase();
  const paper = memory.caseState('c').papers[0]?.id ?? '';
  expect(voidPaper(memory.caseState('c'), paper, ' ')).toMatchObject({ code: 'voidNeedsReason' });
  const before = memory.caseState('c').papers.map(({ number }) => number);
  memory.enter(voidPaper(memory.caseState('c'), paper, '姓名打错'));
  expect(memory.caseState('c').papers[0]?.voided).toBe('姓名打错');
  expect(memory.caseState('c').papers.map(({ number }) => number)).toEqual(before);
  expect(voidPaper(memory.caseState('c'), paper, '再作废')).toMatchObject({ code: 'paperNotThere' });
});
