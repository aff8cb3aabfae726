import type { OpenFile } from '../../journal/files.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { nodeBackupDisk } from '../node-backup-disk.ts';

/** A call that changes the disk; they are numbered from 1. */
export type Call = { readonly name: string; readonly path: string; readonly nth: number };

/** An error code as Node gives it, `kill` (nothing works from here on, as for a killed process), or undefined. */
export type Plan = (call: Call) => string | undefined;

/** The real disk, on which calls fail by plan; a failing write leaves half of its bytes. */
export function faultyDisk(plan: Plan): BackupDisk & { readonly calls: () => number } {
  let nth = 0;
  let isKilled = false;
  const check = (name: string, path: string) => {
    nth += 1;
    const code = isKilled ? 'KILLED' : plan({ name, path, nth });
    if (code === 'kill') isKilled = true;
    if (code !== undefined) throw Object.assign(new Error('disk'), { code: isKilled ? 'KILLED' : code });
  };
  const file = (path: string, opened: OpenFile): OpenFile => ({
    ...opened,
    write: async (at, bytes) => {
      try {
        check('write', path);
      } catch (problem) {
        await opened.write(at, bytes.subarray(0, bytes.length / 2)).catch(() => undefined);
        throw problem;
      }
      await opened.write(at, bytes);
    },
    truncate: async (length) => {
      check('truncate', path);
      await opened.truncate(length);
    },
    sync: async () => {
      check('sync', path);
      await opened.sync();
    },
  });
  return {
    ...nodeBackupDisk,
    calls: () => nth,
    makeFolder: async (folder) => {
      check('makeFolder', folder);
      await nodeBackupDisk.makeFolder(folder);
    },
    create: async (path) => {
      check('create', path);
      return file(path, await nodeBackupDisk.create(path));
    },
    open: async (path) => file(path, await nodeBackupDisk.open(path)),
    replace: async (path, bytes) => {
      check('replace', path);
      await nodeBackupDisk.replace(path, bytes);
    },
    rename: async (from, to) => {
      check('rename', to);
      await nodeBackupDisk.rename(from, to);
    },
    remove: async (path) => {
      check('remove', path);
      await nodeBackupDisk.remove(path);
    },
    removeFolder: async (folder) => {
      check('removeFolder', folder);
      await nodeBackupDisk.removeFolder(folder);
    },
  };
}
