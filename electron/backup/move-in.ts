import { join } from 'node:path';
import type { BackupDisk } from './backup-disk.ts';

/**
 * Moves drafts, packs and attachments of a folder laid out like a record into the record; what is there already stays, but for
 * attachments that are known to be better. File by file, so that it can begin anew anywhere.
 */
export async function moveIn(
  disk: BackupDisk,
  from: string,
  recordFolder: string,
  files: 'stay' | 'give-way',
): Promise<void> {
  for (const name of ['drafts', 'packs']) await moveFiles(disk, join(from, name), join(recordFolder, name), []);
  for (const inner of await disk.folders(join(from, 'files')))
    await moveFiles(
      disk,
      join(from, 'files', inner),
      join(recordFolder, 'files', inner),
      files === 'stay' ? [] : 'all',
    );
}

/** @param replaced names that take the place of what is there; any other file that is there already stays */
export async function moveFiles(
  disk: BackupDisk,
  from: string,
  to: string,
  replaced: readonly string[] | 'all',
): Promise<void> {
  if ((await disk.sizeOf(from)) === null) return;
  await disk.makeFolder(to);
  for (const name of [...(await disk.list(from))].sort().reverse()) {
    const isFree = replaced === 'all' || replaced.includes(name) || (await disk.sizeOf(join(to, name))) === null;
    if (isFree) await disk.rename(join(from, name), join(to, name));
  }
}
