import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startVirtualScreen, type VirtualScreen } from '../../../build/virtual-screen.ts';

/**
 * Before each file of these tests: a screen and a folder for passing files of its own, so that files that run at the
 * same time do not meet on one clipboard or in one folder. On Linux no window jumps at whoever works here;
 * YICHUANG_SHOW=1 shows them.
 */
let screen: VirtualScreen | undefined;
let passing = '';
const outside = process.env.TMPDIR;

beforeAll(async () => {
  passing = await mkdtemp(join(tmpdir(), 'yichuang-tests-'));
  // A print server that has dropped its rights passes through.
  await chmod(passing, 0o711);
  process.env.TMPDIR = passing;
  if (process.platform !== 'linux' || process.env.YICHUANG_SHOW) return;
  screen = await startVirtualScreen();
  Object.assign(process.env, screen.environment);
});

afterAll(async () => {
  screen?.dispose();
  // The next file runs in the same process.
  if (outside === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outside;
  await rm(passing, { recursive: true, force: true, maxRetries: 5 });
});
