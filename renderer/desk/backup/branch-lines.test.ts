import { expect, test } from 'vitest';
import type { OtherBranch } from '../../../electron/contract/backup-contract.ts';
import { BRANCHES_TEXT } from '../text/branches.ts';
import { branchLines, branchRows } from './branch-lines.ts';

const AT = Date.UTC(2026, 10, 30, 2);
const work = { entries: 4, from: AT, to: AT, operators: ['0301', '0399'], alsoHere: false };
const BRANCH: OtherBranch = {
  code: '482915',
  cases: [
    { case: 'only-there', ...work },
    { case: 'both', ...work, alsoHere: true },
  ],
};
const known = { rows: new Map(), repeated: new Set<string>(), operators: [{ no: '0301', name: '测试甲' }], now: AT };

test('B37 a case that both sides acted on comes first; who did it is named, a 工号 that left stands as it is', () => {
  const lines = branchLines([BRANCH], known);
  expect(lines.map(({ id }) => id)).toEqual(['both', 'only-there']);
  expect(lines[0]).toMatchObject({ operators: '测试甲、0399', code: '482915', what: BRANCHES_TEXT.unknown });
  expect(branchRows(lines)[0]?.cells).toContain('也办过');
});

test('B37 a number that was given twice is said beside the case', () => {
  expect(BRANCHES_TEXT.what('新生儿出生', '00020', true)).toContain('本机另有一件也是这个号');
  expect(BRANCHES_TEXT.what('新生儿出生', '00020', false)).toBe('新生儿出生 00020');
});
