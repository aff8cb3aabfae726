import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import type { Access } from '../../../domain/station/access-shown.ts';
import { accessRows, EVERYTHING, filtered, filterWords } from './access-model.ts';

const OPERATORS = [
  { no: '0301', name: '测试甲' },
  { no: '0302', name: '测试乙' },
];
const SEEN: Access = {
  ref: 'l:1',
  at: Date.parse('2026-11-18T09:05:00+08:00'),
  operator: '0301',
  case: 'c1',
  number: '4331270003482915261118000017',
  whose: ['母亲', '父亲'],
  what: 'identity',
  reason: '',
};
const CHILD: Access = { ...SEEN, ref: 'l:2', operator: '0302', case: 'c2', number: '4331270003482915261118000025' };
const ALL: readonly Access[] = [{ ...CHILD, whose: ['新生儿'], what: 'minor', reason: '单位来电核对。' }, SEEN];

test('M10 the record of access is filtered by operator and by any digits of the case', () => {
  expect(filtered(ALL, EVERYTHING)).toEqual(ALL);
  expect(filtered(ALL, { operator: '0302', number: '' }).map(({ ref }) => ref)).toEqual(['l:2']);
  expect(filtered(ALL, { operator: '', number: '0017' }).map(({ ref }) => ref)).toEqual(['l:1']);
  expect(filtered(ALL, { operator: '0302', number: '0017' })).toEqual([]);
});

test('M10 a line says when, who, which case, whose data, what of it and why', () => {
  const rows = accessRows(ALL, OPERATORS, (id) => (id === 'c1' ? '新生儿出生' : ''), asDateString('2026-11-18'));
  expect(rows.map(({ cells }) => cells.join('｜'))).toEqual([
    '11月18日（周三） 09:05｜测试乙｜00025｜新生儿｜孩子的信息｜单位来电核对。',
    '11月18日（周三） 09:05｜测试甲｜新生儿出生 00017｜母亲、父亲｜姓名证件｜',
  ]);
});

test('M11 the paper says what was left out', () => {
  expect(filterWords(EVERYTHING, OPERATORS)).toBe('');
  expect(filterWords({ operator: '0302', number: ' 0017 ' }, OPERATORS)).toBe('测试乙，办件号含 0017');
});
