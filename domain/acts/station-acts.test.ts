import { expect, test } from 'vitest';
import { testStation } from '../../tests/support/desk-in-memory.ts';
import { configureStation } from './station-acts.ts';

test('D8 a closing time that no clock shows is refused when the station is set up, not at the next receipt', () => {
  expect(configureStation({ ...testStation, closingTime: '25:70' })).toMatchObject({ code: 'fieldsWrong' });
  expect(configureStation(testStation).ok).toBe(true);
});
