import { diskFailure } from '../journal/failure.ts';
import type { Files } from '../journal/files.ts';

/** What file systems give room out in. Bytes. */
const BLOCK = 4096;

/** Left free in the last block, so that counts and revisions can grow. Bytes. */
const SPARE = 256;

/**
 * Writes one text under several names, the worst copy first.
 *
 * A full disk has no room for a new file, and whoever cannot be counted is not let in. So the text ends in spaces up to
 * the end of a block, and where a new file finds no room the old one is written over in its own blocks. A power cut may
 * tear the one that is being written; the better ones are whole then, because it is the worst of them and the next
 * waits until it lies there.
 * @param paths worst copy first
 * @throws errors of the disk; what was not reached yet holds
 */
export async function putCopies(files: Files, paths: readonly string[], text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  const padded = paddedTo(Math.ceil((bytes.length + SPARE) / BLOCK) * BLOCK, bytes);
  for (const path of paths) {
    try {
      await files.replace(path, padded);
    } catch (problem) {
      const isWritten = diskFailure(problem).code === 'disk-full' && (await writeOver(files, path, bytes));
      if (!isWritten) throw problem;
    }
  }
}

/** False where there is no such file, or it is too short. */
async function writeOver(files: Files, path: string, bytes: Buffer): Promise<boolean> {
  const file = await files.open(path).catch(() => null);
  if (!file) return false;
  try {
    const size = await file.size();
    if (size < bytes.length) return false;
    await file.write(0, paddedTo(size, bytes));
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** With spaces, which JSON takes for nothing. */
function paddedTo(length: number, bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
}
