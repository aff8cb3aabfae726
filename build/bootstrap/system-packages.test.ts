import { expect, test } from 'vitest';
import { installedNames, missingNeeds, needsByPurpose, packagesToInstall } from './system-packages.mjs';

const sound = { names: ['libasound2t64', 'libasound2'] };

test('a need is met by any name the package has had', () => {
  expect(missingNeeds([sound], new Set(['libasound2']))).toEqual([]);
  expect(missingNeeds([sound], new Set(['libasound2t64']))).toEqual([]);
  expect(missingNeeds([sound], new Set())).toEqual([sound]);
});

test('the newest name that the distribution offers is installed, else the oldest known one', () => {
  expect(packagesToInstall([sound], new Set(['libasound2', 'libasound2t64']))).toEqual(['libasound2t64']);
  expect(packagesToInstall([sound], new Set(['libasound2']))).toEqual(['libasound2']);
  expect(packagesToInstall([sound], new Set())).toEqual(['libasound2']);
});

test('packages that were removed but left their configuration are not there', () => {
  const names = installedNames('xvfb installed\ncups config-files\nlibnss3 installed\n');
  expect([...names]).toEqual(['xvfb', 'libnss3']);
});

test('a window needs the five libraries a bare Debian lacks', () => {
  expect(needsByPurpose.window.map(({ names }) => names[names.length - 1])).toEqual([
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libxss1',
  ]);
});
