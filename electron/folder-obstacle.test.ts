import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderObstacle } from './folder-obstacle.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-obstacle-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('X2 a data folder that is not there yet is made, and nothing is left in it', async () => {
  const fresh = join(folder, 'fresh');
  expect(folderObstacle(fresh)).toBeNull();
  expect(await readdir(fresh)).toEqual([]);
});

test('X2 a file where the folder should be, or one above it, is an obstacle of its own, and the file stays', async () => {
  const file = join(folder, 'file');
  await writeFile(file, 'somebody’s');
  expect(folderObstacle(file)).toEqual({ obstacle: 'not-folder', code: 'EEXIST' });
  expect(folderObstacle(join(file, 'below'))).toEqual({ obstacle: 'not-folder', code: 'ENOTDIR' });
  expect(await readFile(file, 'utf8')).toBe('somebody’s');
});
