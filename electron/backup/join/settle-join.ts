import { join } from 'node:path';
import type { BackupDisk } from '../backup-disk.ts';

/** Stands in the folder once everything to be moved into the record is there and synced. */
export const READY = 'ready';

/** Where a join is put together. `add`: what goes into the record, laid out like it. */
export function joiningOf(recordFolder: string): { readonly folder: string; readonly add: string } {
  const folder = `${recordFolder}.joining`;
  return { folder, add: join(folder, 'add') };
}

/**
 * Ends a join that was ready, and removes one that a power cut broke off. Moving goes file by file and can begin anew
 * anywhere. The newest segment comes first: from then on the journal goes on under the new ledger, whatever happens.
 */
export async function settleJoin(disk: BackupDisk, recordFolder: string): Promise<void> {
  const { folder, add } = joiningOf(recordFolder);
  if ((await disk.sizeOf(folder)) === null) return;
  if (await isReadyToJoin(disk, recordFolder)) {
    await moveAll(disk, join(add, 'journal'), join(recordFolder, 'journal'), ['keys.log']);
    for (const name of ['drafts', 'packs']) await moveAll(disk, join(add, name), join(recordFolder, name), []);
    for (const inner of await disk.folders(join(add, 'files')))
      await moveAll(disk, join(add, 'files', inner), join(recordFolder, 'files', inner), []);
  }
  // What another program still holds is cleared away by a later start.
  await disk.removeFolder(folder).catch(() => undefined);
}

/** Whether everything to be moved lies there. */
export async function isReadyToJoin(disk: BackupDisk, recordFolder: string): Promise<boolean> {
  return (await disk.sizeOf(join(joiningOf(recordFolder).folder, READY))) !== null;
}

/** @param replaced names that take the place of what is there; any other file that is there already stays */
async function moveAll(disk: BackupDisk, from: string, to: string, replaced: readonly string[]): Promise<void> {
  if ((await disk.sizeOf(from)) === null) return;
  await disk.makeFolder(to);
  for (const name of [...(await disk.list(from))].sort().reverse()) {
    const isFree = replaced.includes(name) || (await disk.sizeOf(join(to, name))) === null;
    if (isFree) await disk.rename(join(from, name), join(to, name));
  }
}
