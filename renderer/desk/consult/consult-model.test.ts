import { expect, test } from 'vitest';
import { consultBlock, emptyConsult, OTHER } from './consult-model.ts';

const asked = { ...emptyConsult(OTHER), question: '要带什么', answer: '身份证' };

test('D01 a consultation needs what it was about and what was answered or to whom it went', () => {
  expect(consultBlock(emptyConsult(OTHER))).toContain('问了什么');
  expect(consultBlock({ ...asked, answer: '' })).toContain('答复');
  expect(consultBlock({ ...asked, answer: '', handedTo: '县医保局' })).toBeNull();
});

test('what is too long is told with the number of its own field', () => {
  expect(consultBlock({ ...asked, question: '问'.repeat(201) })).toBe('最多 200 个字');
  expect(consultBlock({ ...asked, answer: '答'.repeat(401) })).toBe('最多 400 个字');
  expect(consultBlock(asked)).toBeNull();
});
