import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSeed, readSeed } from './seeds.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-seeds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a pack that came with the program is read as text; one that is missing is said', async () => {
  await writeFile(join(folder, 'calendar.json'), '{"名":1}');
  expect(await readSeed(folder, 'calendar')).toEqual({ ok: true, text: '{"名":1}' });
  expect(await readSeed(folder, 'regions')).toEqual({ ok: false, code: 'missing', detail: 'regions' });
});

test('a chosen file comes with its name', async () => {
  await writeFile(join(folder, '事项库.json'), '{}');
  expect(await importSeed(join(folder, '事项库.json'))).toEqual({ ok: true, fileName: '事项库.json', text: '{}' });
});

test('a chosen file that is far too large, no text, or not there is refused with a code', async () => {
  const path = join(folder, 'large.json');
  await writeFile(path, '');
  await truncate(path, 33 * 1024 * 1024);
  expect(await importSeed(path)).toMatchObject({ ok: false, code: 'too-large' });
  await writeFile(path, Uint8Array.of(0xff, 0xfe, 0x80));
  expect(await importSeed(path)).toEqual({ ok: false, code: 'not-text', detail: '' });
  expect(await importSeed(join(folder, 'none.json'))).toEqual({ ok: false, code: 'io', detail: 'ENOENT' });
});
