import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is a file system of its own. */
export type Mount = { readonly folder: string; readonly remove: () => void };

/** Why this PC mounts nothing for us; '' when it does. */
export function mountObstacle(): string {
  if (process.platform !== 'linux') return '只有 Linux 上能挂载小文件系统';
  if (process.getuid?.() !== 0) return '挂载文件系统要有 root 权限';
  try {
    smallDisk(1).remove();
    return '';
  } catch {
    return '这里不让挂载文件系统（多半是容器）';
  }
}

/** An empty disk of so many megabytes. */
export function smallDisk(megabytes: number): Mount {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-disk-'));
  return mounted(folder, ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'yichuang']);
}

/** The folder once more, under another name that can be made read-only without touching the folder itself. */
export function secondName(of: string): Mount {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-second-'));
  return mounted(folder, ['--bind', of]);
}

/** The folder over itself, under its own name. */
export function onItself(folder: string): Mount {
  execFileSync('mount', ['--bind', folder, folder], { stdio: 'pipe' });
  return { folder, remove: () => void execFileSync('umount', ['-l', folder]) };
}

/** Even root cannot write to it then. */
export function setReadOnly({ folder }: Mount, isReadOnly: boolean): void {
  execFileSync('mount', ['-o', `remount,bind,${isReadOnly ? 'ro' : 'rw'}`, folder]);
}

function mounted(folder: string, args: readonly string[]): Mount {
  try {
    execFileSync('mount', [...args, folder], { stdio: 'pipe' });
  } catch (problem) {
    rmdirSync(folder);
    throw problem;
  }
  return {
    folder,
    remove: () => {
      // Lazily: a program that is ending may still hold a file.
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
