import { expect, test } from 'vitest';
import { findBundles, groupBundles } from './find-bundles.ts';
import { PACK } from './testing.ts';

const first = (query: string) => findBundles(PACK.bundles, query)[0]?.name;

test.each([
  ['xse', '新生儿出生'],
  ['XSECS', '新生儿出生'],
  ['新生', '新生儿出生'],
  ['1', '新生儿出生'],
  ['１１', '身后'],
  ['qykb', '企业开办'],
  ['lhys', '联合验收'],
  ['xinsheng', '新生儿出生'],
])('“%s” finds %s first', (query, name) => {
  expect(first(query)).toBe(name);
});

test('nonsense finds nothing, and an empty query shows all', () => {
  expect(findBundles(PACK.bundles, 'zzzz')).toEqual([]);
  expect(findBundles(PACK.bundles, ' ')).toHaveLength(PACK.bundles.length);
});

test('what was taken in lately stands in front and not a second time', () => {
  const groups = groupBundles(PACK.bundles, ['ys-11', 'gone', 'ys-01'], '最近办过');
  expect(groups[0]?.bundles.map(({ id }) => id)).toEqual(['ys-11', 'ys-01']);
  expect(groups.flatMap(({ bundles }) => bundles)).toHaveLength(PACK.bundles.length);
});
