import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { answer } from '../ipc/answer.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { nodeFiles } from '../journal/node-files.ts';
import { FakeDisk } from '../journal/testing/fake-disk.ts';
import { attachmentRoom } from './attachment-room.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const NAME = `ab${'0'.repeat(62)}`;
const OTHER = `ab${'1'.repeat(62)}`;
const sealed = (...bytes: number[]) => ({ suite: 1, bytes: Uint8Array.from(bytes) });
const kept = { store: 'desk', shelf: 'kept', name: NAME } as const;
const of = 'case:1';

test('A10 a file is there again after a restart, and answers keep to the contract', async () => {
  expect(await attachmentRoom(nodeFiles, folder)['file.put']({ of, ...kept, sealed: sealed(1, 2, 3) })).toEqual({
    ok: true,
  });
  const again = attachmentRoom(nodeFiles, folder);
  const got = await again['file.get'](kept);
  expect(contract['file.get'].result.parse(got)).toEqual({ ok: true, sealed: sealed(1, 2, 3) });
  expect(await readdir(join(folder, 'desk', 'files', 'ab'))).toEqual([`${NAME}.att`]);
  expect(await again['file.get']({ ...kept, store: 'practice' })).toMatchObject({ ok: false, code: 'missing' });
  expect(await again['file.get']({ ...kept, shelf: 'tray' })).toMatchObject({ ok: false, code: 'missing' });
});

test('A10 the same name again leaves a whole file alone and mends a damaged one', async () => {
  const room = attachmentRoom(nodeFiles, folder);
  await room['file.put']({ of, ...kept, sealed: sealed(1) });
  await room['file.put']({ of, ...kept, sealed: sealed(2) });
  expect(await room['file.get'](kept)).toEqual({ ok: true, sealed: sealed(1) });
  await writeFile(join(folder, 'desk', 'files', 'ab', `${NAME}.att`), 'damage');
  await room['file.put']({ of, ...kept, sealed: sealed(3) });
  expect(await room['file.get'](kept)).toEqual({ ok: true, sealed: sealed(3) });
});

test('A11 a file that is cut short, changed, or longer than it was written is damaged, said so, and kept', async () => {
  const room = attachmentRoom(nodeFiles, folder);
  await room['file.put']({ of, ...kept, sealed: sealed(1, 2, 3, 4) });
  const path = join(folder, 'desk', 'files', 'ab', `${NAME}.att`);
  const whole = await readFile(path);
  const flipped = Buffer.from(whole);
  flipped[whole.length - 6] = (whole[whole.length - 6] ?? 0) ^ 1;
  for (const damage of [whole.subarray(0, whole.length - 1), flipped, Buffer.concat([whole, whole]), Buffer.alloc(0)]) {
    await writeFile(path, damage);
    expect(await room['file.get'](kept)).toMatchObject({ ok: false, code: 'damaged' });
    expect(await readFile(path)).toEqual(damage);
  }
});

test('A12 a name that is no keyed hash never reaches the disk', async () => {
  const room = attachmentRoom(nodeFiles, folder) as unknown as Handlers;
  const names = ['../../x', `../${NAME.slice(3)}`, NAME.toUpperCase(), `${NAME}.png`, '', `${NAME}\n`];
  for (const name of names) {
    const given = { store: 'desk', shelf: 'kept', name, sealed: sealed(1) };
    const answered = await answer(room, 'file.put', given, () => undefined);
    expect(answered).toMatchObject({ ok: false, code: 'malformed' });
  }
  expect(await readdir(folder)).toEqual([]);
});

test('A13 a full disk and a write-protected one are told apart, and nothing is left half written', async () => {
  for (const [said, code] of [
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'io'],
  ] as const) {
    const disk = new FakeDisk();
    const room = attachmentRoom(disk.files, '/data');
    disk.failWhen(({ name }) => (name === 'replace' ? { code: said } : undefined));
    const put = await room['file.put']({ of, ...kept, sealed: sealed(1) });
    expect(put).toEqual({ ok: false, code, detail: said });
    expect(disk.names()).toEqual([]);
  }
});

test('A13 what was answered as stored survives a power cut', async () => {
  const disk = new FakeDisk();
  await attachmentRoom(disk.files, '/data')['file.put']({ of, ...kept, sealed: sealed(7) });
  const after = attachmentRoom(disk.crash(0).files, '/data');
  expect(await after['file.get'](kept)).toEqual({ ok: true, sealed: sealed(7) });
});

test('A14 pages of trays are listed and removed, leftovers of an interrupted writing cleared; kept files stay', async () => {
  const room = attachmentRoom(nodeFiles, folder);
  const tray = { store: 'desk', shelf: 'tray' } as const;
  expect(await room['tray.list']({ store: 'desk' })).toEqual({ ok: true, names: [] });
  expect(await room['tray.remove']({ store: 'desk', names: [NAME] })).toEqual({ ok: true });
  await room['file.put']({ of, ...kept, sealed: sealed(1) });
  await room['file.put']({ of, ...tray, name: NAME, sealed: sealed(1) });
  await room['file.put']({ of, ...tray, name: OTHER, sealed: sealed(2) });
  const part = join(folder, 'desk', 'tray', 'ab');
  await writeFile(join(part, `${'2'.repeat(64)}.att.tmp`), 'half');
  await writeFile(join(folder, 'desk', 'tray', 'stray.txt'), 'not ours');
  await mkdir(join(folder, 'desk', 'tray', 'cd'));
  expect(await room['tray.list']({ store: 'desk' })).toEqual({ ok: true, names: [NAME, OTHER] });
  await room['tray.remove']({ store: 'desk', names: [NAME] });
  expect(await readdir(part)).toEqual([`${OTHER}.att`]);
  expect(await room['file.get'](kept)).toEqual({ ok: true, sealed: sealed(1) });
});

test('A14 the documents of an erased case are removed, once or twice, and no page of a tray with them', async () => {
  const room = attachmentRoom(nodeFiles, folder);
  await room['file.put']({ of, ...kept, sealed: sealed(1) });
  await room['file.put']({ of, ...kept, name: OTHER, sealed: sealed(2) });
  await room['file.put']({ of, ...kept, shelf: 'tray', sealed: sealed(3) });
  expect(await room['file.forget']({ store: 'desk', names: [NAME] })).toEqual({ ok: true });
  expect(await room['file.forget']({ store: 'desk', names: [NAME] })).toEqual({ ok: true });
  expect(await readdir(join(folder, 'desk', 'files', 'ab'))).toEqual([`${OTHER}.att`]);
  expect(await room['file.get']({ ...kept, shelf: 'tray' })).toEqual({ ok: true, sealed: sealed(3) });
});

test('A14 a document that another program holds keeps none of the others, and is said', async () => {
  const held = () => Promise.reject(Object.assign(new Error('disk'), { code: 'EBUSY' }));
  const remove = (path: string) => (path.includes(NAME) ? held() : nodeFiles.remove(path));
  const room = attachmentRoom({ ...nodeFiles, remove }, folder);
  await room['file.put']({ of, ...kept, sealed: sealed(1) });
  await room['file.put']({ of, ...kept, name: OTHER, sealed: sealed(2) });
  expect(await room['file.forget']({ store: 'desk', names: [NAME, OTHER] })).toMatchObject({
    ok: false,
    detail: 'EBUSY',
  });
  expect(await readdir(join(folder, 'desk', 'files', 'ab'))).toEqual([`${NAME}.att`]);
});

test('A11 a file on a sector that died can be put again, and removed', async () => {
  let isDead = true;
  const eio = () => Promise.reject(Object.assign(new Error('disk'), { code: 'EIO' }));
  const room = attachmentRoom({ ...nodeFiles, read: (path) => (isDead ? eio() : nodeFiles.read(path)) }, folder);
  await attachmentRoom(nodeFiles, folder)['file.put']({ of, ...kept, sealed: sealed(1) });
  expect(await room['file.get'](kept)).toMatchObject({ ok: false, code: 'io' });
  expect(await room['file.put']({ of, ...kept, sealed: sealed(2) })).toEqual({ ok: true });
  expect(await room['file.forget']({ store: 'desk', names: [NAME, OTHER] })).toEqual({ ok: true });
  isDead = false;
  expect(await room['file.get'](kept)).toMatchObject({ ok: false, code: 'missing' });
});
