import { expect, test } from 'vitest';
import { resolve } from '../../../../domain/case/resolve.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import type { MemoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { atUnit, ended, promised } from '../../../../tests/support/paper-stories.ts';
import { factWords } from './fact-words.ts';
import { caseNames } from './names.ts';
import { registerName } from './register-name.ts';

const hide = (_: string | null, value: string) => value;

/** All that a story states, as the screen would say it where two desks state it differently. */
function told(memory: MemoryDesk): readonly string[] {
  const names = caseNames(memory.caseState('c'));
  const { registers } = resolve(memory.desk.entriesOf(caseSubject('c')));
  // What is typed into a field is shown as it was typed.
  const others = [...registers].filter(([register]) => !register.startsWith('field/'));
  return others.flatMap(([register, { statements }]) =>
    statements.map(
      ({ fact }) => `${registerName(register, names)}：${factWords(register, fact, { names, station: '0003', hide })}`,
    ),
  );
}

test('F6 whatever two desks state differently is told in words: no braces, no names of the record', () => {
  const all = [promised(), ended(), atUnit()].flatMap(told);
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter((text) => /[{}[\]"]|[a-z]{2,}|undefined|\d{4}-\d\d/.test(text))).toEqual([]);
});

test('F6 both sides of a whole record say what tells them apart', () => {
  const names = caseNames(promised().caseState('c'));
  const words = { names, station: '0003', hide };
  const steps = (...all: readonly string[]) => ({ steps: all.map((name) => ({ id: name, name })) });
  expect(factWords('items', steps('户口登记', '社保卡申领'), words)).toBe('户口登记、社保卡申领');
  expect(factWords('items', steps('户口登记'), words)).toBe('户口登记');
  const closed = { why: 'wrong-person', reason: '同名', successor: null, date: '2026-11-18' };
  expect(factWords('closing', closed, words)).toContain('办错人');
  expect(factWords('closing', { ...closed, reason: '电话13800001234' }, words)).toContain('138****1234');
});

test('F6 a revoked result says so, beside one that stands', () => {
  const words = { names: caseNames(promised().caseState('c')), station: '0003', hide };
  expect(factWords('step/a/conclusion', { result: 'revoked' }, words)).toBe('结果：已收回');
  const granted = { result: 'granted', number: '12', date: '2026-11-18' };
  expect(factWords('step/a/conclusion', granted, words)).toBe('结果：准予，编号：12，日期：2026年11月18日');
});
