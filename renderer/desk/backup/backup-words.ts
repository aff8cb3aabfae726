import { formatDay } from '../../../domain/calendar/date-string.ts';
import { businessDate, businessTime } from '../../../domain/calendar/instant.ts';
import type { ArchiveContents, BackupResult } from '../../../electron/contract/backup-contract.ts';
import { vaultWords } from '../account/vault-words.ts';
import { BACKUP_TEXT } from '../text/backup.ts';

const KB = 1024;

/** `23.4 MB`, as a clerk reads it on a stick. */
export function sizeWords(bytes: number): string {
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  if (bytes < KB * KB * KB) return `${(bytes / KB / KB).toFixed(1)} MB`;
  return `${(bytes / KB / KB / KB).toFixed(2)} GB`;
}

/** `11月30日（周一） 09:30`. */
export function momentWords(at: number, now: number): string {
  return `${formatDay(businessDate(at), businessDate(now))} ${businessTime(at)}`;
}

export function contentWords({ cases, entries, drafts, files }: ArchiveContents): string {
  return BACKUP_TEXT.contents(cases, entries, drafts, files);
}

/** The sentence for what backup or restore refused: what happened, what is safe, what to do. */
export function failureWords({ code, detail }: { readonly code: string; readonly detail: string }): string {
  if (code === 'weak') return vaultWords({ ok: false, code, detail });
  return BACKUP_TEXT.failures[detail] ?? BACKUP_TEXT.failures[code] ?? BACKUP_TEXT.other(code);
}

/** How a backup ended, in one or two lines; `good` decides the mark before it. */
export function resultWords(result: BackupResult, now: number): { readonly good: boolean; readonly lines: string[] } {
  const when = momentWords(result.at, now);
  if (result.code !== '') return { good: false, lines: [BACKUP_TEXT.failed(`${when} `, failureWords(result))] };
  const took = BACKUP_TEXT.seconds(Math.round(result.ms / 1000));
  const what = result.contents ? contentWords(result.contents) : '';
  const lines = [BACKUP_TEXT.good(when, result.name), BACKUP_TEXT.goodWhat(what, sizeWords(result.bytes), took)];
  if (result.unreadable > 0) lines.push(BACKUP_TEXT.unreadable(result.unreadable));
  return { good: result.unreadable === 0, lines };
}
