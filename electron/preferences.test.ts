import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from './contract/app-contract.ts';
import { nodeFiles } from './journal/node-files.ts';
import { FakeDisk } from './journal/testing/fake-disk.ts';
import { openPreferences } from './preferences.ts';

const PATH = '/data/preferences.json';

test('a first start has the defaults and no problem', async () => {
  const preferences = await openPreferences(new FakeDisk().files, '/data');
  expect(preferences.current()).toEqual(DEFAULT_PREFERENCES);
  expect(preferences.problem).toBe('');
});

test('a change is there again at the next start, the rest as it was', async () => {
  const disk = new FakeDisk();
  const first = await openPreferences(disk.files, '/data');
  await first.change({ store: 'practice', printer: '一号窗口' });
  await first.change({ largeType: true, printer: undefined });
  const second = await openPreferences(disk.files, '/data');
  const expected = { ...DEFAULT_PREFERENCES, store: 'practice', largeType: true, printer: '一号窗口', pdfFolder: '' };
  expect(second.current()).toEqual(expected);
});

test('E40 damaged preferences give the defaults and say so', async () => {
  const texts = [
    '',
    '{"store":"desk","lar',
    'null',
    '[]1',
    '{"store":"elsewhere"}',
    '{"largeType":"yes"}',
    '{"store":7,"largeType":"yes","printer":null}',
  ];
  for (const bytes of [...texts.map((text) => Buffer.from(text)), Buffer.of(0xff, 0xfe, 0, 1, 2, 0)]) {
    const disk = new FakeDisk();
    disk.put(PATH, bytes);
    const preferences = await openPreferences(disk.files, '/data');
    expect(preferences.current()).toEqual(DEFAULT_PREFERENCES);
    expect(preferences.problem).toBe('damaged');
  }
});

test('E40 preferences that are a folder, or a link that leads round in a circle, give the defaults and say so', async () => {
  // On Windows a link asks for rights of its own.
  const round = process.platform === 'win32' ? [] : [(path: string) => symlink(path, path)];
  for (const spoil of [(path: string) => mkdir(path), ...round]) {
    const folder = await mkdtemp(join(tmpdir(), 'yichuang-preferences-'));
    await spoil(join(folder, 'preferences.json'));
    const preferences = await openPreferences(nodeFiles, folder);
    expect(preferences.current()).toEqual(DEFAULT_PREFERENCES);
    expect(preferences.problem).not.toBe('');
    await rm(folder, { recursive: true });
  }
});

test('preferences of an older version get the defaults for what is new', async () => {
  const disk = new FakeDisk();
  disk.put(PATH, Buffer.from('{"store":"desk","colour":"red"}'));
  const preferences = await openPreferences(disk.files, '/data');
  expect(preferences.current()).toEqual({ ...DEFAULT_PREFERENCES, store: 'desk' });
  expect(preferences.problem).toBe('');
});

test('a change that the disk refuses is refused with a code and does not count', async () => {
  const disk = new FakeDisk();
  const preferences = await openPreferences(disk.files, '/data');
  disk.failWhen(() => ({ code: 'ENOSPC' }));
  expect(await preferences.change({ largeType: true })).toEqual({ ok: false, code: 'disk-full', detail: 'ENOSPC' });
  expect(preferences.current().largeType).toBe(false);
});

test('E40 where a record is, lost or damaged preferences lead to it and not to a first set-up', async () => {
  for (const text of ['{', undefined]) {
    const disk = new FakeDisk();
    await disk.files.makeFolder('/data/desk');
    disk.put('/data/desk/vault.json', Buffer.from('{}'));
    if (text !== undefined) disk.put(PATH, Buffer.from(text));
    const preferences = await openPreferences(disk.files, '/data');
    expect(preferences.current().store).toBe('desk');
    expect(preferences.problem).toBe(text === undefined ? '' : 'damaged');
  }
});

test('CP8 of two changes at once both hold, and the later one stands in the file', async () => {
  const disk = new FakeDisk();
  const preferences = await openPreferences(disk.files, '/data');
  const camera = { device: 'a', turn: 1, look: 'mono' } as const;
  await Promise.all([
    preferences.change({ camera }),
    preferences.change({ largeType: true }),
    preferences.change({ camera: { ...camera, turn: 2 } }),
  ]);
  const again = await openPreferences(disk.files, '/data');
  expect(again.current()).toEqual({ ...DEFAULT_PREFERENCES, largeType: true, camera: { ...camera, turn: 2 } });
  expect(preferences.current()).toEqual(again.current());
});
