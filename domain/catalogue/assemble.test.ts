import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogueFiles, seedCatalogue } from '../../seeds/read-catalogue.ts';
import regions from '../../seeds/regions/yongshun.json' with { type: 'json' };
import { assembleCatalogue, parsePack } from './assemble.ts';
import { regionPackSchema } from './regions.ts';

const files = readCatalogueFiles();
const withText = (path: string, change: (text: string) => string) =>
  assembleCatalogue(files.map((file) => (file.path === path ? { path, text: change(file.text) } : file)));
const problemsOf = (assembled: ReturnType<typeof assembleCatalogue>) => (assembled.ok ? [] : assembled.problems);

test('the files become one pack: 29 bundles, 180 items, 27 official rows with 98 sub-rows', () => {
  const pack = seedCatalogue();
  expect([pack.bundles.length, pack.items.length, pack.officialRows.length]).toEqual([29, 180, 27]);
  expect(pack.officialRows.flatMap(({ rows }) => rows)).toHaveLength(98);
  expect(pack.county).toEqual({ code: '433127', name: '永顺县' });
});

test('the pack as one file is read back the same', () => {
  const pack = seedCatalogue();
  const read = parsePack(JSON.stringify(pack), 'catalogue.json');
  expect(read.ok && read.pack).toEqual(pack);
});

test('a damaged file is named, and nothing is guessed', () => {
  expect(problemsOf(withText('items/wjj.json', (text) => text.slice(0, 100)))).toMatchObject([
    { code: 'not-json', file: 'items/wjj.json' },
  ]);
  expect(parsePack('{"id": "x"', 'county.json')).toMatchObject({
    ok: false,
    problems: [{ code: 'not-json', file: 'county.json' }],
  });
});

test('a wrong value is named with file and path, in Chinese', () => {
  const problems = problemsOf(
    withText('bundles/ys-01.json', (text) => text.replace('"optional": false', '"optional": "no"')),
  );
  expect(problems).toEqual([
    { code: 'wrong-shape', file: 'bundles/ys-01.json', path: 'steps.0.optional', message: '格式不对：应为 boolean' },
  ]);
  const inList = problemsOf(
    withText('units.json', (text) => text.replace('"name": "县发改局"', '"title": "县发改局"')),
  );
  expect(inList.map(({ path }) => path)).toEqual(['0.name', '0']);
});

test('a missing file, a missing folder and a strange file are named', () => {
  expect(problemsOf(assembleCatalogue(files.filter(({ path }) => path !== 'pack.json')))).toMatchObject([
    { code: 'missing-file', file: 'pack.json' },
  ]);
  expect(problemsOf(assembleCatalogue(files.filter(({ path }) => !path.startsWith('fields/'))))).toMatchObject([
    { code: 'missing-file' },
  ]);
  expect(problemsOf(assembleCatalogue([...files, { path: 'notes.json', text: '{}' }]))).toMatchObject([
    { code: 'unknown-file', file: 'notes.json' },
  ]);
});

test('the county has 23 townships and 303 villages, each village within its township', () => {
  const parsed = regionPackSchema.parse(regions);
  expect(parsed.townships).toHaveLength(23);
  expect(parsed.townships.flatMap(({ villages }) => villages)).toHaveLength(303);
  for (const { code, villages } of parsed.townships)
    for (const village of villages) expect(village.code.startsWith(code)).toBe(true);
});

test('one bundle a file, named by its id', () => {
  const folder = join(import.meta.dirname, '../../seeds/catalogue');
  for (const { id } of seedCatalogue().bundles)
    expect(JSON.parse(readFileSync(join(folder, `bundles/${id}.json`), 'utf8')).id).toBe(id);
});

test('K21 a term of more than ten years is a slip of the finger', () => {
  const pack = seedCatalogue();
  const [first, ...others] = pack.items;
  const items = [{ ...first, promisedDays: 99_999_999 }, ...others];
  expect(parsePack(JSON.stringify({ ...pack, items }), 'county.json')).toMatchObject({
    problems: [{ code: 'wrong-shape', path: 'items.0.promisedDays' }],
  });
});
