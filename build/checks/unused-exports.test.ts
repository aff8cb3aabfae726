import { expect, test } from 'vitest';
import { unusedExports } from './unused-exports.ts';

test('an export that nothing else names is found, in comments it counts for nothing, and other folders are not asked', () => {
  const tree = new Map([
    ['domain/used.ts', 'export function used() {}\nexport const idle = 1;'],
    ['domain/other.ts', "/** See `idle`. */\nimport { used } from './used.ts';\nused();\n// idle"],
    ['build/program.ts', 'export const alone = 1;'],
  ]);
  expect(unusedExports(tree, (path) => path.startsWith('domain/'))).toEqual(['domain/used.ts: idle']);
});
