import { expect, test } from 'vitest';
import { rowInPlace } from './row-in-place.ts';

const WALKED = ['a', 'b', 'c', 'd'];

test('Y9 when the row one stood on is gone, the keys stand on the one that took its place, at the end on the last', () => {
  expect(rowInPlace('b', WALKED, ['a', 'b', 'c', 'd'])).toBe(1);
  expect(rowInPlace('b', WALKED, ['a', 'c', 'd'])).toBe(1);
  expect(rowInPlace('b', WALKED, ['new', 'a', 'd'])).toBe(2);
  expect(rowInPlace('d', WALKED, ['a', 'b', 'c'])).toBe(2);
});

test('Y9 of another list, and where nothing was walked yet, the keys stand on the first row', () => {
  expect(rowInPlace('b', WALKED, ['x', 'y'])).toBe(0);
  expect(rowInPlace('', [], ['x', 'y'])).toBe(0);
  expect(rowInPlace('b', WALKED, [])).toBe(0);
});
