import { expect, test } from 'vitest';
import { receive } from '../../../../domain/acts/intake-acts.ts';
import { commit, reject, tolerateAndAccept } from '../../../../domain/acts/material-acts.ts';
import { memoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../../tests/support/gap-intake.ts';
import { laterLine } from './later.ts';
import { materialRows } from './materials.ts';
import { nextAct, nextActLabel } from './next-act.ts';

const DAY_MS = 86_400_000;

function tolerated() {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PROOF]), memory.context()));
  const toleration = { lines: [{ line: PHOTO, form: '', due: '2026-11-25' }], applies: [], promisedBy: '田小满' };
  memory.enter(tolerateAndAccept(memory.desk, 'c', toleration, [], memory.context()));
  return memory;
}

test('D39 a gap is reminded of at three working days and at one, and told as lapsed once its day has passed', () => {
  const memory = tolerated();
  const said = () => laterLine(memory.caseView('c'), PHOTO)?.said.join('；') ?? '';
  expect(said()).toContain('还剩 5 个工作日');
  expect(said()).not.toContain('提醒');
  memory.pass(2 * DAY_MS);
  expect(said()).toContain('快到期');
  memory.pass(4 * DAY_MS);
  expect(said()).toContain('马上提醒');
  memory.pass(2 * DAY_MS);
  expect(said()).toContain('已逾期');
});

test('D36 the row of a paper says where it is, since when, and where it was before', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO, PROOF]), memory.context()));
  memory.pass(60_000);
  const rejection = { line: PROOF, problem: '过期', backTo: '田小满' };
  memory.enter(reject(memory.desk, 'c', rejection, memory.context()));
  const row = materialRows(memory.caseView('c'), '0003').find(({ id }) => id === PROOF);
  expect(row).toMatchObject({ state: 'missing', since: '11月18日 09:01起' });
  expect(row?.holder).toContain('过期');
  expect(row?.before).toContain('11月18日 09:00 在本窗口 → 11月18日 09:01 还给田*');
});

test('M3 lists of papers name people masked: who promised one, who committed instead of one', () => {
  const memory = tolerated();
  expect(laterLine(memory.caseView('c'), PHOTO)?.said.join('；')).toContain('田*承诺');
  const commitment = { lines: [{ line: PROOF, proves: '没有房' }], by: '田小满', byAgent: false, agentRule: '' };
  const other = memoryDesk();
  other.enter(receive(other.desk, 'c', gapIntake([CARD, PHOTO]), other.context()));
  other.enter(commit(other.desk, 'c', commitment, other.context()));
  const row = materialRows(other.caseView('c'), '0003').find(({ id }) => id === PROOF);
  expect(row?.holder).toBe('田*已承诺，不再提交');
});

test('D37 after a rejection the next act is the one notice, or what is brought instead once that was given', () => {
  const memory = memoryDesk();
  memory.enter(receive(memory.desk, 'c', gapIntake([CARD, PHOTO, PROOF]), memory.context()));
  memory.enter(reject(memory.desk, 'c', { line: PROOF, problem: '过期', backTo: null }, memory.context()));
  expect(nextActLabel(nextAct(memory.caseView('c'), new Set()))).toContain('一次告知');
});
