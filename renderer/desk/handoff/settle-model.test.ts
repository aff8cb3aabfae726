import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { changeLine, settleBlock, settledOf, toggleLine } from './settle-model.ts';
import type { SlipLine } from './slips-model.ts';

const TODAY = asDateString('2026-12-01');

const line = (step: string, part: Partial<SlipLine> = {}): SlipLine => ({
  key: `c/${step}`,
  caseId: 'c',
  number: '1',
  step,
  stepId: step,
  materials: [
    { line: 'own', name: '申请书', shared: false },
    { line: 'both', name: '身份证', shared: true },
  ],
  signature: null,
  refusal: null,
  open: true,
  ...part,
});
const lines = [line('one'), line('two'), line('gone', { open: false })];
const [one] = lines as [SlipLine];

test('D60 D63 all that is open is signed for until a tick is taken off, which may also mean that nothing is known yet', () => {
  expect(settledOf({}, lines)).toMatchObject({ signed: 2, refused: [], later: [] });
  expect(settleBlock(settledOf({}, lines), ' ', TODAY)).toBe('先填签收人');
  const later = changeLine(toggleLine({}, one), one.key, { how: 'later' });
  expect(settledOf(later, lines)).toMatchObject({ signed: 1, refused: [], later: [{ case: 'c', step: 'one' }] });
  expect(toggleLine(later, one)).toEqual({});
});

test('D61 a refusal wants its reason; what another item on the slip needs too stays with the unit until said otherwise', () => {
  const draft = toggleLine({}, one);
  expect(settleBlock(settledOf(draft, lines), '彭某', TODAY)).toBe('先写没有接收的原因');
  const told = settledOf(changeLine(draft, one.key, { reason: '看不清' }), lines);
  expect(told.refused).toEqual([{ case: 'c', step: 'one', reason: '看不清', returned: ['own'] }]);
  expect(settleBlock(told, '彭某', TODAY)).toBeNull();
});

test('I17 whoever signs has a name that a person can have', () => {
  expect(settleBlock(settledOf({}, lines), '彭某2', TODAY)).toContain('不含数字');
});
