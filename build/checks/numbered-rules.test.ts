import { expect, test } from 'vitest';
import { faultsOf, rulesIn } from './numbered-rules.ts';

const TABLE = '| no. | rule |\n|---|---|\n| C1 | one |\n| C2 | two |\n\n- **P1** a list\n- P2 is only mentioned';

test('rules stand in the first cell of a row or in bold at the head of a list item', () => {
  expect(rulesIn('a.md', TABLE).map(({ id, line }) => [id, line])).toEqual([
    ['C1', 3],
    ['C2', 4],
    ['P1', 6],
  ]);
});

test('a rule without a test, and a number given twice, are told with their place', () => {
  const rules = [...rulesIn('a.md', TABLE), ...rulesIn('b.md', '| C1 | again |')];
  expect(faultsOf(rules, ["test('C1 …')", "test('P1 C10 …')"])).toEqual([
    'a.md:4: no test names C2',
    'b.md:1: C1 is numbered twice, before in a.md:3',
  ]);
});
