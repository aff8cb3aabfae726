import { expect, test } from 'vitest';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { asDateString } from '../calendar/date-string.ts';
import type { Access } from '../station/access-shown.ts';
import { accessLogPaper } from './access-log.ts';
import { paperContent } from './paper-content.ts';

const DAY = asDateString('2026-11-18');
const desk = {
  station: testStation,
  operator: { no: '0301', name: '测试甲' },
  now: Date.parse('2026-11-18T09:00:00+08:00'),
  practice: false,
};
const SEEN: Access = {
  ref: 'l:1',
  at: Date.parse('2026-11-18T09:05:00+08:00'),
  operator: '0301',
  case: 'c1',
  number: '4331270003482915261118000017',
  whose: ['新生儿'],
  what: 'minor',
  reason: '单位来电核对。',
};
const paperOf = (accesses: readonly Access[], filter = '') =>
  accessLogPaper({ accesses, from: DAY, to: DAY, filter, bundleOf: () => '新生儿出生', desk });

test('M11 the record of access is a paper: a line each, the children counted, what was left out said', () => {
  const text = JSON.stringify(paperOf([SEEN], '测试甲'));
  for (const said of ['1 次，其中不满十四周岁的 1 次', '测试甲', '新生儿出生 00017', '孩子的信息', '单位来电核对。'])
    expect(text).toContain(said);
});

test('M11 it has no number, says that it covers everything, and is a paper like all others', () => {
  const content = paperOf([]);
  expect(content).toMatchObject({ number: '', title: '个人信息查阅登记表' });
  expect(JSON.stringify(content)).toContain('全部操作员、全部办件');
  expect(paperContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
});
