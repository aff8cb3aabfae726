import { expect, test } from 'vitest';
import type { BackupResult } from '../../../electron/contract/backup-contract.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { type BackupStatus, backupDue } from './backup-due.ts';
import { failureWords, resultWords, sizeWords } from './backup-words.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 30, 2);
const NOTHING: BackupStatus = { folder: '', second: '', byHand: null, daily: null, goodAt: null };
const CONTENTS = { cases: 8, entries: 40, drafts: 1, files: 2, bytes: 900 };
const GOOD: BackupResult = {
  unreadable: 0,
  at: NOW,
  code: '',
  detail: '',
  folder: 'E:\\',
  name: '一窗备份-0003-20261130-1000.ycb',
  bytes: 5_400_000,
  ms: 4200,
  contents: CONTENTS,
};

test('B12 a desk that is a week old without a backup is told so; one of today is left in peace', () => {
  expect(backupDue(NOTHING, NOW - 6 * DAY, NOW)).toBe('');
  expect(backupDue(NOTHING, NOW - 7 * DAY, NOW)).toBe(BACKUP_TEXT.due.never);
});

test('B12 a backup older than seven days is said with its age, a younger one is not', () => {
  expect(backupDue({ ...NOTHING, goodAt: NOW - 6 * DAY }, 0, NOW)).toBe('');
  expect(backupDue({ ...NOTHING, goodAt: NOW - 9 * DAY }, 0, NOW)).toContain('9 天前');
});

test('B12 a daily backup that failed is said with its reason, until it is no longer wanted', () => {
  const failed = { ...GOOD, code: 'gone', contents: null };
  const status = { ...NOTHING, second: 'D:\\备份', daily: failed, goodAt: NOW };
  expect(backupDue(status, 0, NOW)).toContain(BACKUP_TEXT.failures.gone);
  expect(backupDue({ ...status, second: '' }, 0, NOW)).toBe('');
});

test('B13 a good result says when, which file, what, how much, that it was checked, and how long it took', () => {
  const { good, lines } = resultWords(GOOD, NOW);
  expect(good).toBe(true);
  expect(lines.join('\n')).toBe(
    '11月30日（周一） 10:00　一窗备份-0003-20261130-1000.ycb\n办件 8 件、记录 40 条、草稿 1 份、影像文件 2 个；共 5.1 MB，已读回核对，用时 4 秒',
  );
});

test('B13 whatever fails has a sentence that says what is safe and what to do; a code nobody knows is named', () => {
  expect(resultWords({ ...GOOD, code: 'disk-full', contents: null }, NOW).lines[0]).toContain('请腾出空间或换一个盘');
  expect(failureWords({ code: 'io', detail: 'SOURCE_CHANGED' })).toBe(BACKUP_TEXT.failures.SOURCE_CHANGED);
  expect(failureWords({ code: 'strange', detail: '' })).toContain('strange');
  expect([1, 2048, 5_400_000, 3_000_000_000].map(sizeWords)).toEqual(['1 KB', '2 KB', '5.1 MB', '2.79 GB']);
});
