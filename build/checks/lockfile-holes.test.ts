import { expect, test } from 'vitest';
import { lockfileHoles } from './lockfile-holes.ts';

test('a build for another system that the registry did not have is named', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-windows': '1', 'a-linux': '1' } },
    'node_modules/a-linux': {},
  };
  expect(lockfileHoles({ packages })).toEqual(['node_modules/a: no entry for a-windows']);
});

test('a dependency is found beside the package and in the folders above it', () => {
  const packages = {
    'node_modules/@x/a': { dependencies: { b: '1' } },
    'node_modules/@x/a/node_modules/b': { dependencies: { c: '1' } },
    'node_modules/c': {},
  };
  expect(lockfileHoles({ packages })).toEqual([]);
});

test('the address of a registry is named', () => {
  const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } };
  expect(lockfileHoles({ packages })).toEqual(['node_modules/a: names a registry (https://registry.example/a.tgz)']);
});
