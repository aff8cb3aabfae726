import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../bootstrap/run.mjs';

test('where no Electron can be had a task ends with one sentence and code 1', () => {
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(repositoryFolder, 'docs') };
  const task = join(repositoryFolder, 'build', 'tasks', 'ready.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [task], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH holds no Electron')]);
  expect(stderr).toBe('');
});
