import { expect, test } from 'vitest';
import { outdatedPackages } from './lock-comparison.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/a': { version: '2.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  },
};

test('packages of other systems may be missing', () => {
  expect(outdatedPackages(wanted, { packages: { 'node_modules/a': { version: '2.0.0' } } })).toEqual([]);
});

test('a missing package and one of another version are named', () => {
  expect(outdatedPackages(wanted, { packages: {} })).toEqual(['node_modules/a']);
  expect(outdatedPackages(wanted, { packages: { 'node_modules/a': { version: '1.9.0' } } })).toEqual([
    'node_modules/a',
  ]);
});
