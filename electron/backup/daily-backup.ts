import { join } from 'node:path';
import { businessDate } from '../../domain/calendar/instant.ts';
import { dailyAmong } from './archive-name.ts';
import type { BackupDisk } from './backup-disk.ts';
import type { BackupMemory } from './backup-memory.ts';

/** Archives that the daily backup keeps of one station; the oldest gives way. */
export const KEPT_DAILY = 14;

/** So long nobody has written anything before a daily backup begins: it must not slow a clerk down. Milliseconds. */
export const IDLE_MS = 2 * 60_000;

/** After one that failed, the next is tried no earlier than this. Milliseconds. */
const RETRY_MS = 60 * 60_000;

/** Whether this business day still has no good daily backup and one may be tried now. */
export function isDailyDue({ second, daily }: BackupMemory, now: number): boolean {
  if (second === '') return false;
  if (daily === null || businessDate(daily.at) !== businessDate(now)) return true;
  return daily.code !== '' && now - daily.at >= RETRY_MS;
}

/** @param make makes a daily backup if one is due; it says itself how it ended */
export function dailyBackup(after: (ms: number, work: () => unknown) => () => void, make: () => Promise<unknown>) {
  let stop: () => void = () => undefined;
  return {
    /** Somebody sat down or wrote: what is due begins once nothing more comes. */
    noteUse: () => {
      stop();
      stop = after(IDLE_MS, make);
    },
    dispose: () => stop(),
  };
}

/** Removes the oldest daily archives of the station beyond those that are kept. What a person or another PC put there is not ours. */
export async function pruneDaily(disk: BackupDisk, folder: string, station: string): Promise<void> {
  const own = dailyAmong(await disk.list(folder), station);
  for (const name of own.slice(0, Math.max(0, own.length - KEPT_DAILY))) await disk.remove(join(folder, name));
}
