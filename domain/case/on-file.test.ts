import { expect, test } from 'vitest';
import { memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../tests/support/gap-intake.ts';
import { receive } from '../acts/intake-acts.ts';
import { returnMaterials } from '../acts/material-acts.ts';
import type { MaterialTaken } from './decide/material-taken.ts';
import { onFileFor } from './on-file.ts';
import { missingLines } from './progress.ts';

const ID_NO = '433127199005201234';

function earlier() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO, PROOF]), memory.context()));
  return memory;
}

const offered = (memory: ReturnType<typeof earlier>, line: string, idNo = ID_NO) => {
  const { outcome, form } = gapIntake([], {}, idNo);
  const asked = outcome.checklist.find(({ id }) => id === line);
  return asked ? onFileFor(outcome, asked, form, [memory.caseState('c')]) : null;
};

const other = (taken: MaterialTaken) => ({ ...gapIntake([CARD, PHOTO]), taken: [taken] });

test('D38 a paper that an earlier case of the same ID number left here is offered with its day', () => {
  const memory = earlier();
  expect(offered(memory, PROOF)).toMatchObject({ caseId: 'c', date: '2026-11-18' });
  expect(offered(memory, PROOF, '433127199005205678')).toBeNull();
  const given = { lines: [PROOF], to: '田小满', reason: '' };
  memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  expect(offered(memory, PROOF)).toBeNull();
});

test('D38 a paper on file meets its line, and the receipt names the case it lies with', () => {
  const memory = earlier();
  const proof = { source: '尾号 00016', checkedOn: '2026-11-18' };
  const taken = { line: PROOF, as: 'on-file' as const, originals: 0, copies: 0, pages: null, remark: '', proof };
  const { papers } = memory.enter(receive(memory.desk, 'd', other(taken), memory.context()));
  const receipt = papers.find(({ content }) => content.type === 'receipt');
  for (const said of ['使用存档材料', '尾号 00016', '2026年11月18日']) expect(JSON.stringify(receipt)).toContain(said);
  expect(missingLines(memory.caseState('d')).map(({ id }) => id)).not.toContain(PROOF);
  const nameless = { ...taken, proof: { source: '', checkedOn: '' } };
  expect(receive(memory.desk, 'e', other(nameless), memory.context())).toMatchObject({ code: 'wayNotAllowed' });
});

test('D33 what was looked up instead of a paper is named with the day it was checked', () => {
  const memory = memoryDesk();
  const taken = { line: PROOF, as: 'shared-data' as const, originals: 0, copies: 0, pages: null, remark: '' };
  memory.enter(receive(memory.desk, 'c', other(taken), memory.context()));
  expect(memory.caseState('c').materials[PROOF]?.received?.proof).toEqual({
    source: '无房证明',
    checkedOn: '2026-11-18',
  });
});

test('D34 a damaged paper is taken with a remark, a copy made here is told; the receipt says both', () => {
  const memory = memoryDesk();
  const taken = { line: PROOF, as: 'kept' as const, originals: 1, copies: 1, pages: null, remark: '' };
  const damaged = { ...taken, condition: 'damaged' as const, copiedHere: true };
  expect(receive(memory.desk, 'c', other(damaged), memory.context())).toMatchObject({ code: 'conditionNeedsRemark' });
  const { papers } = memory.enter(
    receive(memory.desk, 'c', other({ ...damaged, remark: '右下角撕裂' }), memory.context()),
  );
  const receipt = JSON.stringify(papers.find(({ content }) => content.type === 'receipt'));
  for (const said of ['有破损', '右下角撕裂', '复印件由本窗口制作']) expect(receipt).toContain(said);
});
