import { join } from 'node:path';
import type { BackupDisk } from '../backup-disk.ts';
import { moveFiles, moveIn } from '../move-in.ts';

/** Stands in the folder once everything to be moved into the record is there and synced. */
export const READY = 'ready';

/** Where a join is put together. `add`: what goes into the record, laid out like it. */
export function joiningOf(recordFolder: string): { readonly folder: string; readonly add: string } {
  const folder = `${recordFolder}.joining`;
  return { folder, add: join(folder, 'add') };
}

/**
 * Ends a join that was ready, and removes one that a power cut broke off. Moving goes file by file and can begin anew
 * anywhere. Whatever of the journal lies ready takes the place of what is there: the keys, and mended segments. The newest segment comes first: from then on the journal goes on under the new ledger, whatever happens.
 */
export async function settleJoin(disk: BackupDisk, recordFolder: string): Promise<void> {
  const { folder, add } = joiningOf(recordFolder);
  if ((await disk.sizeOf(folder)) === null) return;
  if (await isReadyToJoin(disk, recordFolder)) {
    await moveFiles(disk, join(add, 'journal'), join(recordFolder, 'journal'), 'all');
    await moveIn(disk, add, recordFolder, 'give-way');
  }
  // What another program still holds is cleared away by a later start.
  await disk.removeFolder(folder).catch(() => undefined);
}

/** Whether everything to be moved lies there. */
export async function isReadyToJoin(disk: BackupDisk, recordFolder: string): Promise<boolean> {
  return (await disk.sizeOf(join(joiningOf(recordFolder).folder, READY))) !== null;
}
