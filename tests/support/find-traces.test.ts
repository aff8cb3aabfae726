import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTraces } from './find-traces.ts';

const NAME = '赵留底';
const NUMBER = '433127199308090103';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-traces-'));
  await mkdir(join(folder, 'deep'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const foundAs = async () => (await findTraces(folder, [NAME, NUMBER])).map(({ text, as }) => [text, as]);

test('a text is found in every way it may be written, at any place of a file', async () => {
  const ways: readonly (readonly [Buffer | string, string])[] = [
    [`xx${NAME}yy`, 'utf8'],
    [Buffer.from(`x${NAME}`, 'utf16le'), 'utf16'],
    [`{"name":"${'\\u8d75\\u7559\\u5e95'}"}`, 'escaped'],
    [encodeURIComponent(NAME), 'url'],
    ...[0, 1, 2].map(
      (before) => [Buffer.from(`${'x'.repeat(before)}${NAME}z`).toString('base64'), 'utf8 in base64'] as const,
    ),
    ...[0, 1, 2].map(
      (before) =>
        [
          Buffer.concat([Buffer.alloc(before, 1), Buffer.from(`${NAME}z`, 'utf16le')]).toString('base64'),
          'utf16 in base64',
        ] as const,
    ),
  ];
  for (const [written, as] of ways) {
    await writeFile(join(folder, 'deep', 'file'), written);
    expect(await foundAs(), as).toEqual([[NAME, as]]);
  }
});

test('a piece of a picture is found as it is and within base64', async () => {
  const piece = Buffer.from('00ff10203040506070', 'hex');
  const found = async () => (await findTraces(folder, [piece])).map(({ as }) => as);
  await writeFile(join(folder, 'picture'), Buffer.concat([Buffer.from('x'), piece]));
  expect(await found()).toEqual(['bytes']);
  await writeFile(
    join(folder, 'picture'),
    Buffer.concat([Buffer.from('x'), piece, Buffer.from('y')]).toString('base64'),
  );
  expect(await found()).toEqual(['bytes in base64']);
});

test('a file’s name counts, too; a folder without traces has none', async () => {
  expect(await foundAs()).toEqual([]);
  await writeFile(join(folder, `${NUMBER}.pdf`), '');
  expect(await findTraces(folder, [NAME, NUMBER])).toEqual([{ file: `${NUMBER}.pdf`, text: NUMBER, as: 'utf8' }]);
});
