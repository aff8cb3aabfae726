import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files, OpenFile } from './files.ts';
import { patiently } from './patience.ts';

/** What an unfinished `replace` leaves behind ends like this. */
export const TEMPORARY = '.tmp';

/** The real disk. New files and folders are for their owner alone. */
export const nodeFiles: Files = {
  makeFolder,
  list: (folder) => readdir(folder),
  open: async (path) => openFile(await open(path, 'r+')),
  read: (path) => readFile(path),
  replace,
  remove: async (path) => {
    await removeFile(path);
    await syncFolder(dirname(path));
  },
};

const renameFile = patiently(rename);
const removeFile = patiently((path: string) => rm(path, { force: true }));

/** Gives a file or folder its name, durably. What was called so before, if it is a file, gives way. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await renameFile(from, to);
  await syncName(to);
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}${TEMPORARY}`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await writeAll(handle, 0, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameFile(temporary, path);
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw problem;
  }
  await syncName(path);
}

/**
 * Makes a new name durable. Windows syncs no folders; there the file is synced once more under its name, which takes the
 * log of the file system along. A folder's own name has nothing of the kind: a power cut may bring the old one back.
 */
async function syncName(path: string): Promise<void> {
  if (process.platform !== 'win32') return syncFolder(dirname(path));
  const handle = await open(path, 'r+').catch(() => null);
  // Held by a scanner, or a folder: the name stands all the same.
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export function openFile(handle: FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    read: (from, length) => readRange(handle, from, length),
    write: (at, bytes) => writeAll(handle, at, bytes),
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function readRange(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

async function writeAll(handle: FileHandle, at: number, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
}

/** Makes it durable that a name in the folder is gone or new. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
