import { expect, test } from 'vitest';
import { usualBundles } from './usual-bundles.ts';

test('Y5 the most frequent bundles stand first, equal ones by the newest, and the last one taken is among them', () => {
  expect(usualBundles(['c', 'a', 'b', 'a', 'b', 'a'], 6)).toEqual(['a', 'b', 'c']);
  expect(usualBundles(['d', 'a', 'b', 'a', 'b', 'c', 'c'], 2)).toEqual(['a', 'd']);
  expect(usualBundles([], 6)).toEqual([]);
});
