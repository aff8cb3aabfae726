import { expect, test } from 'vitest';
import { returnMaterials } from '../../../../domain/acts/material-acts.ts';
import { testStation } from '../../../../tests/support/desk-in-memory.ts';
import { leftWithUnit } from '../../../../tests/support/left-out.ts';
import { betterOneHere, bothAtUnit, earlierOf } from '../../../../tests/support/pieces.ts';
import { materialRows } from './materials.ts';

const words = (memory: ReturnType<typeof bothAtUnit>) =>
  materialRows(memory.caseView('c'), testStation.code).map(({ name, counts, holder, state }) => [
    name,
    counts,
    holder,
    state,
  ]);

test('C43 D126 a case shows the better piece and, behind it, the first one by its day, each with its counts and who has it', () => {
  expect(words(betterOneHere())).toEqual([
    ['居民身份证', '原件 2', '在本窗口', 'here'],
    ['居民身份证（11月18日先交的一份）', '原件 1、复印件 1', '在县公安局', 'away'],
  ]);
});

test('D114 C43 the paper of an item that was left out while its unit had it is shown as owed', () => {
  const rows = materialRows(leftWithUnit().caseView('c'), testStation.code);
  expect(rows.at(-1)).toMatchObject({
    need: '不再要',
    holder: expect.stringContaining('在'),
    serves: '取回后按 F6 J 退还',
  });
});

test('C43 D127 a replaced piece that went back stays in sight with its way: to whom and when', () => {
  const memory = bothAtUnit();
  const given = { lines: [earlierOf(memory)], to: '田小满', reason: '换下' };
  memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  const [, gone] = materialRows(memory.caseView('c'), testStation.code);
  expect(gone).toMatchObject({ holder: '在申请人处', state: 'gone' });
  expect(gone?.before).toMatch(/在本窗口 → .* 在县公安局 → .* 还给田/);
});
