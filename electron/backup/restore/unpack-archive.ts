import { type ReadArchive, readArchive } from '../archive/read-archive.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { Refused } from '../backup-failure.ts';
import { counter, type OnProgress } from '../progress.ts';
import { using } from '../using.ts';
import { folderSink } from './folder-sink.ts';

type Unpacking = { readonly archive: string; readonly deskKey: Uint8Array; readonly onProgress: OnProgress };

/** Writes all files of an archive below a folder, synced and held against the manifest. @throws as `readArchive`, `Refused` */
export async function unpackArchive(
  disk: BackupDisk,
  folder: string,
  { archive, deskKey, onProgress }: Unpacking,
): Promise<ReadArchive> {
  await disk.makeFolder(folder);
  return using(disk.openToRead(archive), async (file) => {
    const size = await file.size();
    if ((await disk.room(folder)) < size) throw new Refused('disk-full-here');
    const sink = folderSink(disk, folder);
    try {
      return await readArchive(file, { deskKey, sink, onBytes: counter('restoring', size, onProgress) });
    } finally {
      await sink.dispose();
    }
  });
}
