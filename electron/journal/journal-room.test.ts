import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { journalRoom } from './journal-room.ts';
import { nodeFiles } from './node-files.ts';
import { FakeDisk } from './testing/fake-disk.ts';
import { portsOn, someAct } from './testing/journal-builders.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yichuang-journal-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const DRAFT = '7b0f3c1e-4a5d-4c7e-9b1a-0d2e3f4a5b6c';

test('on a real disk acts are there again after a restart, and answers keep to the contract', async () => {
  const room = journalRoom(portsOn(nodeFiles), folder);
  const opened = await room.handlers['journal.open']({ store: 'practice', acknowledged: null });
  expect(contract['journal.open'].result.safeParse(opened).success).toBe(true);
  const answer = await room.handlers['journal.append']({ store: 'practice', act: someAct('a', 2) });
  expect(answer).toMatchObject({ ok: true, firstSeq: 1, head: { seq: 2 } });
  await room.dispose();
  const again = journalRoom(portsOn(nodeFiles), folder);
  await again.handlers['journal.open']({ store: 'practice', acknowledged: null });
  const read = await again.handlers['journal.read']({ store: 'practice', from: null, limit: 10 });
  expect(contract['journal.read'].result.safeParse(read).success).toBe(true);
  expect(read).toMatchObject({ ok: true, acts: [{ id: 'a' }], next: null, findings: [] });
  await again.dispose();
});

test('N5 numbers of practice begin with 0, real ones never do, whatever chance brings', async () => {
  for (const drawn of [0, 0.5, 1]) {
    const data = join(folder, String(drawn));
    const randomBelow = (below: number) => Math.floor(drawn * (below - 1));
    const room = journalRoom(portsOn(nodeFiles, { randomBelow }), data);
    const practice = await room.handlers['journal.open']({ store: 'practice', acknowledged: null });
    const desk = await room.handlers['journal.open']({ store: 'desk', acknowledged: null });
    await room.dispose();
    expect(practice).toMatchObject({ ok: true, ledger: { code: expect.stringMatching(/^0\d{5}$/) } });
    expect(desk).toMatchObject({ ok: true, ledger: { code: expect.stringMatching(/^[1-9]\d{5}$/) } });
  }
});

test('on a real disk a torn end is set aside and cut', async () => {
  const room = journalRoom(portsOn(nodeFiles), folder);
  await room.handlers['journal.open']({ store: 'desk', acknowledged: null });
  await room.handlers['journal.append']({ store: 'desk', act: someAct('a') });
  await room.handlers['journal.append']({ store: 'desk', act: someAct('b') });
  await room.dispose();
  const path = join(folder, 'desk', 'journal', '000001.log');
  const { size } = await stat(path);
  await truncate(path, size - 3);
  const again = journalRoom(portsOn(nodeFiles), folder);
  const opened = await again.handlers['journal.open']({ store: 'desk', acknowledged: null });
  expect(opened).toMatchObject({ ok: true, head: { seq: 1 }, findings: [{ code: 'torn-tail-cut' }] });
  expect((await readdir(join(folder, 'desk', 'journal'))).some((name) => name.startsWith('torn-1-'))).toBe(true);
  await again.dispose();
});

test('nothing is read or written before the journal was opened', async () => {
  const room = journalRoom(portsOn(nodeFiles), folder);
  const failure = { ok: false, code: 'not-open' };
  expect(await room.handlers['journal.append']({ store: 'desk', act: someAct('a') })).toMatchObject(failure);
  expect(await room.handlers['journal.read']({ store: 'desk', from: null, limit: 1 })).toMatchObject(failure);
});

test('what the disk says comes back as a code', async () => {
  const disk = new FakeDisk();
  const room = journalRoom(portsOn(disk.files), '/data');
  await room.handlers['journal.open']({ store: 'desk', acknowledged: null });
  for (const [said, code] of [
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'io'],
  ] as const) {
    disk.failWhen(({ name }) => (name === 'write' ? { code: said } : undefined));
    const answer = await room.handlers['journal.append']({ store: 'desk', act: someAct('a') });
    expect(answer).toEqual({ ok: false, code, detail: said });
  }
});

test('opening twice at once ends with one open journal', async () => {
  const room = journalRoom(portsOn(nodeFiles), folder);
  const open = () => room.handlers['journal.open']({ store: 'desk', acknowledged: null });
  const [one, two] = await Promise.all([open(), open()]);
  expect(one).toEqual(two);
  expect(await room.handlers['journal.append']({ store: 'desk', act: someAct('a') })).toMatchObject({ firstSeq: 1 });
  await room.dispose();
});

test('S50 a draft that is saved again and again while all are listed is saved each time, and the last one stays', async () => {
  const room = journalRoom(portsOn(nodeFiles), folder);
  const save = (suite: number) =>
    room.handlers['draft.save']({
      store: 'desk',
      id: DRAFT,
      sealed: { suite, bytes: new Uint8Array(200_000).fill(suite) },
    });
  const answers = Array.from({ length: 12 }, (_, at) => [
    save(at),
    room.handlers['draft.list']({ store: 'desk' }),
  ]).flat();
  expect((await Promise.all<{ readonly ok: boolean }>(answers)).every(({ ok }) => ok)).toBe(true);
  const listed = await room.handlers['draft.list']({ store: 'desk' });
  expect(listed).toMatchObject({ ok: true, drafts: [{ id: DRAFT, sealed: { suite: 11 } }] });
});

test('S52 a draft that the disk does not give hides no other: those are listed, it is named and kept', async () => {
  const files = {
    ...nodeFiles,
    read: (path: string) =>
      path.endsWith(`${DRAFT}.draft`)
        ? Promise.reject(Object.assign(new Error('disk'), { code: 'EIO' }))
        : nodeFiles.read(path),
  };
  const { handlers } = journalRoom(portsOn(files), folder);
  const other = DRAFT.replace('7', '8');
  const sealed = { suite: 0, bytes: Uint8Array.of(1) };
  for (const id of [DRAFT, other]) await handlers['draft.save']({ store: 'desk', id, sealed });
  const listed = { ok: true, drafts: [{ id: other, sealed }], unreadable: [DRAFT] };
  expect(await handlers['draft.list']({ store: 'desk' })).toEqual(listed);
  expect(await readdir(join(folder, 'desk', 'drafts'))).toContain(`${DRAFT}.draft`);
});

test('drafts are saved, replaced, listed and deleted; a damaged one is named and kept', async () => {
  const { handlers } = journalRoom(portsOn(nodeFiles), folder);
  const sealed = (byte: number) => ({ suite: 0, bytes: Uint8Array.of(byte) });
  await handlers['draft.save']({ store: 'desk', id: DRAFT, sealed: sealed(1) });
  await handlers['draft.save']({ store: 'desk', id: DRAFT, sealed: sealed(2) });
  const other = DRAFT.replace('7', '8');
  await writeFile(join(folder, 'desk', 'drafts', `${other}.draft`), 'no draft');
  const drafts = { ok: true, drafts: [{ id: DRAFT, sealed: sealed(2) }], unreadable: [other] };
  expect(await handlers['draft.list']({ store: 'desk' })).toEqual(drafts);
  expect(await handlers['draft.list']({ store: 'practice' })).toEqual({ ok: true, drafts: [], unreadable: [] });
  await handlers['draft.delete']({ store: 'desk', id: DRAFT });
  await handlers['draft.delete']({ store: 'desk', id: DRAFT });
  expect(await handlers['draft.list']({ store: 'desk' })).toEqual({ ok: true, drafts: [], unreadable: [other] });
  expect(await readdir(join(folder, 'desk', 'drafts'))).toEqual([`${other}.draft`]);
});
