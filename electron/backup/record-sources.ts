import type { OpenFile } from '../journal/files.ts';
import type { Source } from './archive/write-archive.ts';
import type { BackupDisk } from './backup-disk.ts';

/** Bytes tried at a time. */
const PIECE = 1024 * 1024;

/** A file of the journal was written anew since (mended, a key destroyed): its length says nothing any more. */
export class SourceReplaced extends Error {
  override readonly name = 'SourceReplaced';
}

/** A file of the journal, up to its planned length. @param identity which file it was when that was taken */
export function journalSource(
  disk: BackupDisk,
  name: string,
  path: string,
  size: number,
  identity: string | null,
): Source {
  return {
    name,
    length: size,
    open: async () => {
      const file = await openIfThere(disk, path);
      // Looked at once it is open: from here on the name may be given to another file.
      if ((await disk.identityOf(path)) === identity) return file;
      await file?.close();
      throw new SourceReplaced(name);
    },
  };
}

/**
 * A draft, a pack or an attachment, whole. One that the disk does not give is passed over and told: a single dying sector would
 * else keep all the others out of every backup.
 */
export function wholeSource(disk: BackupDisk, name: string, path: string, unreadable: () => void): Source {
  return {
    name,
    length: undefined,
    open: async () => {
      try {
        const file = await openIfThere(disk, path);
        if (file === null || (await isReadable(file))) return file;
        await file.close();
      } catch {
        // Neither opened nor measured.
      }
      unreadable();
      return null;
    },
  };
}

async function openIfThere(disk: BackupDisk, path: string): Promise<OpenFile | null> {
  return (await disk.sizeOf(path)) === null ? null : disk.openToRead(path);
}

async function isReadable(file: OpenFile): Promise<boolean> {
  try {
    const size = await file.size();
    for (let at = 0; at < size; at += PIECE) await file.read(at, Math.min(PIECE, size - at));
    return true;
  } catch {
    return false;
  }
}
