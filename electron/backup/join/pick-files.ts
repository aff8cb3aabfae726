import { join } from 'node:path';
import { getFile } from '../../attachments/file-folder.ts';
import type { BackupDisk } from '../backup-disk.ts';

export type Picking = {
  /** Where the archive's attachments lie unpacked, where this record keeps its own, and where those to be taken in go. */
  readonly unpacked: string;
  readonly own: string;
  readonly target: string;
  /** Names of documents that went with an erased case. */
  readonly erased: ReadonlySet<string>;
};

/**
 * Puts together those attachments of an archive that are missing or damaged here. What was erased stays away: it would lie
 * here sealed until the erasing is ended anew. Gives how many there are.
 */
export async function pickFiles(disk: BackupDisk, { unpacked, own, target, erased }: Picking): Promise<number> {
  let picked = 0;
  for (const inner of await disk.folders(unpacked))
    for (const file of await disk.list(join(unpacked, inner))) {
      const name = file.slice(0, file.indexOf('.'));
      if (erased.has(name) || (await isWhole(disk, own, name))) continue;
      await disk.makeFolder(join(target, inner));
      await disk.rename(join(unpacked, inner, file), join(target, inner, file));
      picked += 1;
    }
  return picked;
}

/** What the disk does not give is as good as missing. */
async function isWhole(disk: BackupDisk, folder: string, name: string): Promise<boolean> {
  const found = await getFile(disk, folder, name).catch(() => null);
  return found?.state === 'whole';
}
