import { expect, test } from 'vitest';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { type BranchLine, branchCheckPaper } from './branch-check.ts';
import { paperContent } from './paper-content.ts';

const desk = {
  station: testStation,
  operator: { no: '0301', name: '测试甲' },
  now: Date.parse('2026-11-18T09:00:00+08:00'),
  practice: false,
};
const LINE: BranchLine = {
  id: 'c1',
  what: '新生儿出生 00017',
  applicant: '田*',
  code: '482915',
  operators: '测试甲',
  when: '11月18日（周三） 09:05',
  entries: 4,
  alsoHere: true,
};

test('B37 the cases of another branch are a paper: a line each with a place for the pen, those of both sides counted', () => {
  const content = branchCheckPaper([LINE, { ...LINE, id: 'c2', alsoHere: false }], desk);
  expect(content).toMatchObject({ number: '', title: '分支办件核对单', landscape: true });
  const text = JSON.stringify(content);
  for (const said of ['2 件，其中本机这边也办过的 1 件', '新生儿出生 00017', '482915', '核对结果', '没有办过'])
    expect(text).toContain(said);
  expect(paperContent.parse(JSON.parse(text))).toEqual(content);
});
