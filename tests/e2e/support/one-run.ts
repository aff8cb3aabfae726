import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RUN_FOLDER } from './prepared-folder.ts';

let folder = '';

/** Once for all files of a run: a folder in which they share what is dear to make. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-run-'));
  process.env[RUN_FOLDER] = folder;
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
