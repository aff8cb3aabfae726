import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { DEAREST } from './dearest-first.ts';

test('every file that is begun first is there, under the name it has now', () => {
  expect(DEAREST.filter((name) => !existsSync(join(repositoryFolder, 'tests', 'e2e', name)))).toEqual([]);
});
