import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedFacts } from './packed-facts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-packed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function factsOf(written: object) {
  await writeFile(join(folder, 'package.json'), JSON.stringify(written));
  return packedFacts(folder);
}

test('E12 only a folder on trial is open to inspection; whatever else stands there leaves it shut', async () => {
  expect(await factsOf({ openToInspection: true })).toMatchObject({ openToInspection: true });
  for (const openToInspection of [undefined, false, 'true', 1])
    expect(await factsOf({ openToInspection })).toMatchObject({ openToInspection: false });
});

test('T8 the program knows the name that the installer gave its shortcuts', async () => {
  expect((await factsOf({ appId: 'cn.yichuang.desk' })).appId).toBe('cn.yichuang.desk');
  expect((await factsOf({ name: 'yichuang' })).appId).toBeUndefined();
});
