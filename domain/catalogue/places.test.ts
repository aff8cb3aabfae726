import { expect, test } from 'vitest';
import regions from '../../seeds/regions/yongshun.json' with { type: 'json' };
import { findPlaces, placesOf } from './places.ts';
import { regionPackSchema } from './regions.ts';

/** Stands in for a dictionary: enough for the names asked for here. */
const LETTERS: Readonly<Record<string, string>> = { 灵: 'l', 溪: 'x', 镇: 'z', 城: 'c', 中: 'z', 社: 's', 区: 'q' };
const initialsOf = (name: string) => [...name].map((character) => LETTERS[character] ?? '-').join('');

const places = placesOf(regionPackSchema.parse(regions), initialsOf);
const found = (typed: string, limit = 6) => findPlaces(places, typed, limit).map(({ address }) => address);

test('K25 each of the 23 townships and 303 villages is a place, named as an address names it', () => {
  expect(places).toHaveLength(326);
  expect(places.map(({ address }) => address)).toContain('永顺县灵溪镇城中社区');
  expect(places.filter(({ address }) => address.includes('委会'))).toEqual([]);
});

test.each([
  ['灵溪镇', '永顺县灵溪镇'],
  ['城中', '永顺县灵溪镇城中社区'],
  ['灵溪城中', '永顺县灵溪镇城中社区'],
  ['灵溪镇城中', '永顺县灵溪镇城中社区'],
  ['湖南省永顺县灵溪', '永顺县灵溪镇'],
  ['czsq', '永顺县灵溪镇城中社区'],
  ['lxz', '永顺县灵溪镇'],
])('K25 %s finds %s first', (typed, address) => {
  expect(found(typed)[0]).toBe(address);
});

test('K25 a name that several townships have is offered for each', () => {
  expect(found('中坝').map((address) => address.slice(3, 6))).toEqual(expect.arrayContaining(['首车镇', '西歧乡']));
});

test('K25 nothing is offered for a single character, for a place that stands in full, and behind it', () => {
  expect(found('灵')).toEqual([]);
  expect(found('永顺县灵溪镇城中社区')).toEqual([]);
  expect(found('永顺县灵溪镇城中社区三组12号')).toEqual([]);
});
