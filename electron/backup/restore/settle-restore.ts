import { join } from 'node:path';
import type { BackupDisk } from '../backup-disk.ts';
import { moveIn } from '../move-in.ts';
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
      await setAside(disk, recordFolder, before);
      await disk.rename(aside, recordFolder);
    } else {
      await clearAway(disk, aside);
    }
  }
  if ((await disk.sizeOf(before)) === null) return;
  // A record that lost its vault and its journal counts as empty, and its pictures may be newer than the archive.
  await moveIn(disk, before, recordFolder, 'stay');
  await clearAway(disk, before);
}

/** Whether all of a restored record lies there and only has to get its name. */
export async function isCompletelyRestored(disk: BackupDisk, recordFolder: string): Promise<boolean> {
  return (await disk.sizeOf(join(asideOf(recordFolder), COMPLETE))) !== null;
}

async function setAside(disk: BackupDisk, recordFolder: string, before: string): Promise<void> {
  if ((await disk.sizeOf(recordFolder)) === null) return;
  if ((await disk.sizeOf(before)) === null) return disk.rename(recordFolder, before);
  // A power cut came between the two renamings, and something has made the folder again since.
  await moveIn(disk, recordFolder, before, 'stay');
  await disk.removeFolder(recordFolder);
}

/** What another program still holds is cleared away by a later start, and stands in nobody's way. */
async function clearAway(disk: BackupDisk, folder: string): Promise<void> {
  await disk.removeFolder(folder).catch(() => undefined);
}
