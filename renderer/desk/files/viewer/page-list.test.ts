import { expect, test } from 'vitest';
import { changed, isChanged, type PageChange, pagesOf } from './page-list.ts';

const after = (count: number, ...changes: readonly PageChange[]) => changes.reduce(changed, pagesOf(count));
const order = (count: number, ...changes: readonly PageChange[]) =>
  after(count, ...changes).pages.map(({ index }) => index);

test('A2 pages are walked through, and the ends hold', () => {
  expect(after(3, 'next', 'next', 'next').at).toBe(2);
  expect(after(3, 'previous').at).toBe(0);
  expect(isChanged(after(3, 'next', 'previous'), 3)).toBe(false);
});

test('A2 a page is moved and stays the one that is looked at', () => {
  expect(order(3, 'down', 'down', 'down')).toEqual([1, 2, 0]);
  expect(after(3, 'down', 'down').at).toBe(2);
  expect(order(3, 'next', 'next', 'up')).toEqual([0, 2, 1]);
  expect(isChanged(after(3, 'down', 'up'), 3)).toBe(false);
});

test('A2 four quarter turns change nothing, one does', () => {
  expect(isChanged(after(1, 'turn', 'turn', 'turn', 'turn'), 1)).toBe(false);
  expect(isChanged(after(1, 'turn'), 1)).toBe(true);
});

test('A2 a page is left out, but never the last one', () => {
  expect(order(3, 'next', 'drop')).toEqual([0, 2]);
  expect(after(3, 'next', 'next', 'drop').at).toBe(1);
  expect(order(1, 'drop')).toEqual([0]);
  expect(isChanged(after(2, 'drop'), 2)).toBe(true);
});
