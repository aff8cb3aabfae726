import type { ResultOf } from '../../../electron/contract.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { failureWords } from './backup-words.ts';

export type BackupStatus = ResultOf<'backup.status'>;

/** A backup older than this is said on the workbench. Days. */
export const OLD_AFTER_DAYS = 7;

const DAY_MS = 24 * 3_600_000;

/**
 * What the workbench says about backups; '' while all is well.
 * @param since when the present ledger was opened: a desk of today need not have a backup yet
 */
export function backupDue({ goodAt, daily, second }: BackupStatus, since: number, now: number): string {
  if (second !== '' && daily !== null && daily.code !== '') return BACKUP_TEXT.due.dailyFailed(failureWords(daily));
  const days = Math.floor((now - (goodAt ?? since)) / DAY_MS);
  if (days < OLD_AFTER_DAYS) return '';
  return goodAt === null ? BACKUP_TEXT.due.never : BACKUP_TEXT.due.old(days);
}
