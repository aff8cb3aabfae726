import { expect, test } from 'vitest';
import { acceptedCase } from '../../tests/support/accepted-case.ts';
import { handOffLines } from '../acts/flow-acts.ts';
import { paperDesk } from '../acts/issue-paper.ts';
import { returnListPaper } from './return-list.ts';

const LINE = 'id-card@self';

function taken() {
  return acceptedCase();
}

const listOf = (memory: ReturnType<typeof taken>, lines: readonly string[], toFetch: readonly string[]) =>
  JSON.stringify(
    returnListPaper({
      before: memory.caseView('c'),
      desk: paperDesk(memory.context()),
      number: '1',
      lines,
      toFetch,
      to: '田小满',
      reason: '撤回申请',
    }).blocks,
  );

test('P15 the return list names each paper with its counts, who held it, and who takes it back', () => {
  const list = listOf(taken(), [LINE], []);
  for (const said of ['居民身份证', '综合窗口3号', '田小满', '撤回申请', '原件 1 份、复印件 1 份'])
    expect(list).toContain(said);
  expect(list).not.toContain('取回后再退还');
});

test('P15 what lies with a unit is listed apart, with where it is', () => {
  const memory = taken();
  memory.enter(handOffLines(memory.desk, [{ caseId: 'c', step: 'step-1' }], memory.context()));
  const list = listOf(memory, [], [LINE]);
  expect(list).toContain('移交县公安局途中');
  expect(list).toContain('没有当场退还的材料');
});
