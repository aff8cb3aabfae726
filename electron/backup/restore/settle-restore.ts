import { join } from 'node:path';
import type { BackupDisk } from '../backup-disk.ts';
import { isRecordEmpty } from './empty-record.ts';

/** Stands in a restored record once all of it is there and was checked: from here on the restore holds. */
export const COMPLETE = 'restored';

/** Where a restore is put together. */
export function asideOf(recordFolder: string): string {
  return `${recordFolder}.restoring`;
}

function emptyOf(recordFolder: string): string {
  return `${recordFolder}.empty`;
}

/**
 * Ends a restore that was complete, and removes one that a power cut broke off: a start finds all of it or nothing.
 * To be called before anybody opens the record.
 */
export async function settleRestore(disk: BackupDisk, recordFolder: string): Promise<void> {
  const aside = asideOf(recordFolder);
  const before = emptyOf(recordFolder);
  if ((await disk.sizeOf(aside)) !== null) {
    if ((await isCompletelyRestored(disk, recordFolder)) && (await isRecordEmpty(disk, recordFolder))) {
      await disk.removeFolder(before);
      if ((await disk.sizeOf(recordFolder)) !== null) await disk.rename(recordFolder, before);
      await disk.rename(aside, recordFolder);
    } else {
      await clearAway(disk, aside);
    }
  }
  if ((await disk.sizeOf(before)) !== null) await clearAway(disk, before);
}

/** Whether all of a restored record lies there and only has to get its name. */
export async function isCompletelyRestored(disk: BackupDisk, recordFolder: string): Promise<boolean> {
  return (await disk.sizeOf(join(asideOf(recordFolder), COMPLETE))) !== null;
}

/** What another program still holds is cleared away by a later start, and stands in nobody's way. */
async function clearAway(disk: BackupDisk, folder: string): Promise<void> {
  await disk.removeFolder(folder).catch(() => undefined);
}
