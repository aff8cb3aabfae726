import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { entrustCase } from '../case/decide/entrust.ts';
import { addNote } from '../case/decide/record.ts';
import { admit } from './admit.ts';

test('F10 C4 what this very version could not read again is refused before it is written', () => {
  const memory = acceptedCase();
  const state = memory.caseState('c');
  const admitted = (text: string) => admit(memory.desk, addNote(state, text), memory.context());
  expect(admitted('')).toMatchObject({ code: 'notReadable' });
  expect(admitted('长'.repeat(2001))).toMatchObject({ code: 'notReadable' });
  expect(admitted('长'.repeat(2000)).ok).toBe(true);
});

test('D109 a mandate whose end is no day is refused', () => {
  const memory = acceptedCase();
  const agent = { name: '彭大顺', idNo: '', phone: '', relation: '' };
  const mandate = { agent, scope: '代领结果', mandate: 'seen' as const };
  const attempt = (until: string) => entrustCase(memory.caseState('c'), { ...mandate, until }, memory.context());
  expect(attempt('年底')).toMatchObject({ code: 'mandateOver' });
  expect(attempt('2026-12-31').ok).toBe(true);
});
