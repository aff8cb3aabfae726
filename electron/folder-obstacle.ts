import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Obstacle } from '../domain/text/stop.ts';
import { diskFailure } from './journal/failure.ts';

/** What keeps the program from working in its data folder. `code` is for the telephone. */
export type FolderObstacle = { readonly obstacle: Obstacle; readonly code: string };

/** What the disk says when a file, or something below one, is to be a folder. */
const NO_FOLDER = new Set(['EEXIST', 'ENOTDIR']);

/**
 * Whether the data folder can be written at all. Asked before Electron puts its lock there: without one it takes the
 * folder for another program's and goes without a word. On a full disk an
 * empty file can mostly still be made: the desk then opens, shows, and refuses acts by itself.
 */
export function folderObstacle(folder: string): FolderObstacle | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    // Access is granted by modes; a write protection of the medium shows only in writing.
    const trial = join(folder, 'trial.tmp');
    writeFileSync(trial, '');
    rmSync(trial);
    return null;
  } catch (problem) {
    const { code, detail } = diskFailure(problem);
    if (NO_FOLDER.has(detail)) return { obstacle: 'not-folder', code: detail };
    return { obstacle: code === 'read-only' || code === 'disk-full' ? code : 'io', code: detail };
  }
}
