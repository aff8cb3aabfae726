import { expect, test } from 'vitest';
import { selectStages, stageNames } from './selection.ts';

test('without a word all stages run', () => {
  expect(selectStages([])).toEqual({ ok: true, stages: stageNames, filters: [] });
});

test('named stages run in their own order, with what they need', () => {
  expect(selectStages(['e2e', 'unit'])).toEqual({ ok: true, stages: ['build', 'package', 'unit', 'e2e'], filters: [] });
});

test('words with a slash or a dot choose files', () => {
  expect(selectStages(['unit', 'domain/case/', 'fold.test.ts'])).toEqual({
    ok: true,
    stages: ['unit'],
    filters: ['domain/case/', 'fold.test.ts'],
  });
});

test('an unknown stage is named', () => {
  expect(selectStages(['units'])).toEqual({ ok: false, unknown: 'units' });
});
