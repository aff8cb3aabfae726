import { open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nodeFiles, openFile, renameDurably, syncFolder } from '../journal/node-files.ts';
import type { BackupDisk } from './backup-disk.ts';
import { fileIdentity } from './file-identity.ts';

/** The real disk. */
export const nodeBackupDisk: BackupDisk = {
  ...nodeFiles,
  create: async (path) => openFile(await open(path, 'w+', 0o600)),
  openToRead: async (path) => openFile(await open(path, 'r')),
  rename: renameDurably,
  folders: async (folder) => {
    const found = await readdir(folder, { withFileTypes: true }).catch(ifThere([]));
    return found.filter((each) => each.isDirectory()).map(({ name }) => name);
  },
  sizeOf: async (path) => (await stat(path).catch(ifThere(null)))?.size ?? null,
  identityOf: async (path) => {
    const found = await stat(path, { bigint: true }).catch(ifThere(null));
    return found && fileIdentity(found);
  },
  removeFolder: async (folder) => {
    await rm(folder, { recursive: true, force: true, maxRetries: 8 });
    await syncFolder(dirname(folder));
  },
  room: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

function ifThere<T>(absent: T) {
  return (problem: unknown): T => {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return absent;
    throw problem;
  };
}
