import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualDataFolder } from './data-folder.ts';

test('E34 on Windows the record lies where no profile carries it away; elsewhere where the system keeps data', () => {
  expect(usualDataFolder('win32', 'roaming', 'local')).toBe(join('local', 'Yichuang'));
  expect(usualDataFolder('win32', 'roaming', undefined)).toBe(join('roaming', 'Yichuang'));
  expect(usualDataFolder('linux', 'config', 'local')).toBe(join('config', 'Yichuang'));
});
