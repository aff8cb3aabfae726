import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import { SETTINGS_TEXT } from '../../renderer/desk/text/settings.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { frameModel } from './pages/frame-model.ts';
import { deskForAll } from './support/for-file.ts';
import { importCatalogue } from './support/import-catalogue.ts';
import { startPractice } from './support/practice-desk.ts';

const TEXT = SETTINGS_TEXT.catalogue;
const MARKUP = `<img src=x onerror="globalThis.hostileRan=1"><script>globalThis.hostileRan=1</script>`;
/** Turns the text behind it round, ends a line, is invisible: so that one name passes for another. */
const TRICKS = '甲\u202E乙\u2066丙\u200B丁\u0000戊\u0007\n己';

const desk = deskForAll(startPractice);

const bringIn = (file: string, untilSaid: string) => importCatalogue(desk, join(desk.dataFolder, file), untilSaid);

/** A sound catalogue takes away what was said of the one before, so that the next sentence is of the next file. */
async function bringInSound(): Promise<void> {
  await bringIn('markup.json', TEXT.imported('markup.json'));
  await desk.page.getByText(TEXT.refused).waitFor({ state: 'detached' });
}

/** The county's own catalogue under another version, with one bundle's and one item's name changed. */
function catalogueNamed(name: string, version: string): string {
  const pack = seedCatalogue();
  const renamed: CataloguePack = {
    ...pack,
    version,
    note: name,
    bundles: pack.bundles.map((bundle, at) => (at === 0 ? { ...bundle, name } : bundle)),
    items: pack.items.map((item, at) => (at === 0 ? { ...item, name } : item)),
  };
  return JSON.stringify(renamed);
}

const hasRun = () => desk.page.evaluate(() => 'hostileRan' in globalThis);

test('E43 markup in the names of a catalogue is shown as the text that it is', async () => {
  await writeFile(join(desk.dataFolder, 'markup.json'), catalogueNamed(MARKUP, '9.1'));
  await bringInSound();
  await frameModel(desk.page).goTo('catalogue');
  await desk.page.getByText(MARKUP).first().waitFor();
  expect(await desk.page.locator('main img[src="x"]').count()).toBe(0);
  await frameModel(desk.page).goTo('intake');
  await desk.page.keyboard.type('img');
  await desk.page.getByText(MARKUP).first().waitFor();
  expect(await hasRun()).toBe(false);
});

test('E43 characters that hide, turn round or end a text are refused with their place', async () => {
  await writeFile(join(desk.dataFolder, 'tricks.json'), catalogueNamed(TRICKS, '9.2'));
  await bringInSound();
  await bringIn('tricks.json', TEXT.refused);
  expect(await desk.page.getByText('看不见的控制字符').allInnerTexts()).toEqual([
    expect.stringContaining('pack yongshun.note：含有看不见的控制字符'),
  ]);
});

const NO_CATALOGUES: Readonly<Record<string, string>> = {
  'deep.json': '['.repeat(200_000) + ']'.repeat(200_000),
  'deep-object.json': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  'proto.json': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"x"}',
  'empty.json': '',
  'half.json': '{"id":"x","na',
  'null.json': 'null',
};

test.each(Object.keys(NO_CATALOGUES))('E44 %s is refused with a sentence, and the one before stays', async (file) => {
  await writeFile(join(desk.dataFolder, file), NO_CATALOGUES[file] ?? '');
  await bringInSound();
  await bringIn(file, TEXT.refused);
  expect(await desk.page.locator('main').innerText()).toContain('9.1');
  expect(await desk.page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('E44 a file of 50 MB and one that is no text are refused with a sentence', async () => {
  await writeFile(join(desk.dataFolder, 'large.json'), '');
  await truncate(join(desk.dataFolder, 'large.json'), 50 * 1024 * 1024);
  await bringIn('large.json', TEXT.importFailed['too-large']);
  await writeFile(join(desk.dataFolder, 'picture.json'), Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  await bringIn('picture.json', TEXT.importFailed['not-text']);
});
