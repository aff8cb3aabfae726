import { expect, test } from 'vitest';
import { findBundle } from '../../../domain/catalogue/schema-pack.ts';
import { seedCatalogue } from '../../../seeds/read-catalogue.ts';
import { bundleGroups, officialRowOf, sourceWords, stepRows, whenWords } from './catalogue-model.ts';

const pack = seedCatalogue();
const names = (typed: string) => bundleGroups(pack, typed).flatMap(({ bundles }) => bundles.map(({ name }) => name));
const birth = findBundle(pack, 'ys-01');
if (!birth) throw new Error('no ys-01');

test('every bundle stands in one group of a life', () => {
  expect(names('')).toHaveLength(pack.bundles.length);
});

test('a bundle is found by its initials, by an item, by a unit and by a paper of its list', () => {
  expect(names('xse')).toContain('新生儿出生');
  expect(names('预防接种证办理')).toContain('新生儿出生');
  expect(names('县卫健局')).toContain('新生儿出生');
  expect(names('结婚证')).toContain('新生儿出生');
  expect(names('没有这样的事')).toEqual([]);
});

test('steps say what they wait for, and papers for which answers they are asked', () => {
  const rows = stepRows(pack, birth);
  expect(rows.map(({ item }) => item.id)).toEqual(birth.steps.map(({ item }) => item));
  expect(rows.find(({ item }) => item.id === 'household-registration-birth')?.order).toBe('在出生医学证明签发之后');
  expect(whenWords(birth, { parents: ['both'], marital: ['married'] })).toBe('父母双方；且已登记结婚');
  expect(whenWords(birth, { agent: ['self', 'agent'] })).toBe('');
});

test('K27 where a value comes from is read on the page: what was taken, and each address to look it up at', () => {
  const items = pack.items.filter(({ provenance }) => provenance.level === 'public-guide');
  expect(items.length).toBeGreaterThan(0);
  for (const { provenance } of items) {
    expect(sourceWords(provenance)).toContain(provenance.note);
    expect(sourceWords(provenance).match(/https?:/g)).toHaveLength(
      provenance.sources.filter((source) => source.startsWith('http')).length,
    );
  }
  expect(sourceWords({ level: 'seed', sources: ['000.txt'], note: '县方案' })).toBe('县方案');
  expect(sourceWords({ level: 'seed', sources: ['https://a.cn/%E6%B0%B8', 'https://a.cn/%E6'], note: '' })).toBe(
    'https://a.cn/永　https://a.cn/%E6',
  );
});

test("every numbered bundle shows the county's own row", () => {
  const numbered = pack.bundles.filter(({ id }) => id.startsWith('ys-'));
  expect(numbered.filter((bundle) => officialRowOf(pack, bundle) === undefined).map(({ id }) => id)).toEqual([]);
});
