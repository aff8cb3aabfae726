import { dirname, join } from 'node:path';
import type { OpenFile } from '../../journal/files.ts';
import type { Sink } from '../archive/read-archive.ts';
import type { BackupDisk } from '../backup-disk.ts';

/** Writes the files of an archive below a folder, each synced; names were checked when they were read. */
export function folderSink(disk: BackupDisk, folder: string): Sink & { readonly dispose: () => Promise<void> } {
  let file: OpenFile | undefined;
  let at = 0;
  const dispose = async () => {
    await file?.close();
    file = undefined;
  };
  return {
    begin: async (name) => {
      const path = join(folder, ...name.split('/'));
      await disk.makeFolder(dirname(path));
      file = await disk.create(path);
      at = 0;
    },
    piece: async (bytes) => {
      await file?.write(at, bytes);
      at += bytes.length;
    },
    end: async () => {
      await file?.sync();
      await dispose();
    },
    dispose,
  };
}
