import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { type ConsultDraft, consultBlock, consultRows, emptyConsult, OTHER } from './consult-model.ts';

const asked = { ...emptyConsult(OTHER), question: '要带什么', answer: '身份证' };
const blockOf = (draft: ConsultDraft) => consultBlock(draft, asDateString('2026-12-01'));

test('D01 a consultation needs what it was about and what was answered or to whom it went', () => {
  expect(blockOf(emptyConsult(OTHER))).toContain('问了什么');
  expect(blockOf({ ...asked, answer: '' })).toContain('答复');
  expect(blockOf({ ...asked, answer: '', handedTo: '县医保局' })).toBeNull();
});

test('what is too long is told with the number of its own field', () => {
  expect(blockOf({ ...asked, question: '问'.repeat(201) })).toBe('最多 200 个字');
  expect(blockOf({ ...asked, answer: '答'.repeat(401) })).toBe('最多 400 个字');
  expect(blockOf(asked)).toBeNull();
});

test('I17 a name and a phone that nobody has are told before the line is noted, and none is asked for', () => {
  expect(blockOf({ ...asked, asker: '王小明2' })).toContain('不含数字');
  expect(blockOf({ ...asked, phone: '没有' })).toContain('电话应为');
});

test('M3 a telephone is masked in the lines of the day, also where somebody was handed on to', () => {
  const typed = {
    bundle: '',
    matter: '其他',
    asker: '',
    phone: '',
    question: '找13800001111',
    answer: '打13800002222',
  };
  const noted = { ...typed, handedTo: '县医保局 13800003333' };
  const [row] = consultRows([{ ...noted, ref: 'l:1', at: 0, operator: '0301', undone: false }], []);
  expect(JSON.stringify(row)).not.toMatch(/1380000/);
  expect(JSON.stringify(row)).toContain('138****3333');
});
