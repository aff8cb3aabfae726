import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { leftOut } from './left-out.ts';

test('elsewhere than on Linux exactly the tests that print through CUPS are left out', () => {
  const folder = join(repositoryFolder, 'tests', 'e2e');
  const withCups = readdirSync(folder)
    .filter(
      (name) => name.endsWith('.e2e.ts') && readFileSync(join(folder, name), 'utf8').includes('printServerForAll'),
    )
    .map((name) => `tests/e2e/${name}`);
  expect(leftOut('win32')).toEqual(withCups.sort());
  expect(leftOut('linux')).toEqual([]);
});
