import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Journal } from '../../journal/journal.ts';
import { nodeFiles } from '../../journal/node-files.ts';
import { openJournal } from '../../journal/open-journal.ts';
import { portsOn, readAll } from '../../journal/testing/journal-builders.ts';
import { backupFailure, Cancelled } from '../backup-failure.ts';
import { nodeBackupDisk } from '../node-backup-disk.ts';
import { faultyDisk } from '../testing/faulty-disk.ts';
import { DESK_KEY, type RecordOnDisk, recordOnDisk } from '../testing/record-on-disk.ts';
import { type Restoring, restoreArchive } from './restore-archive.ts';
import { settleRestore } from './settle-restore.ts';

let desk: RecordOnDisk;
let archive = '';
let record = '';
beforeEach(async () => {
  desk = await recordOnDisk();
  archive = (await desk.make()).path;
  record = join(desk.root, 'other', 'desk');
  await mkdir(join(desk.root, 'other'));
});
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.dispose();
  await desk.dispose();
});

const newLedger = {
  now: () => 1_800_000_000_000,
  newLedgerId: () => 'ledger-restored',
  randomBelow: () => 77,
  mode: 'real' as const,
};

function restore(disk = nodeBackupDisk, change: Partial<Restoring> = {}) {
  return restoreArchive(
    { ...newLedger, disk },
    {
      archive,
      recordFolder: record,
      deskKey: DESK_KEY,
      foundVault: async (folder) => {
        await writeFile(join(folder, 'vault.json'), 'vault');
        return { ok: true };
      },
      onProgress: () => undefined,
      ...change,
    },
  );
}
const codeOf = (done: Promise<unknown>) =>
  done.then(
    () => 'ok',
    (problem) => backupFailure(problem).code,
  );
const besides = async () => (await readdir(join(desk.root, 'other'))).sort();
const opened: Journal[] = [];
async function reopen(folder = record): Promise<Journal> {
  const journal = await openJournal(portsOn(nodeFiles), join(folder, 'journal'), null);
  opened.push(journal);
  return journal;
}

test('B20 a restored record has every act, key, draft, pack and attachment, and goes on under a new ledger that names its predecessor', async () => {
  expect(await restore()).toMatchObject({ header: { station: '0003' }, damages: [] });
  expect(await besides()).toEqual(['desk']);
  const before = await reopen(desk.record);
  const journal = await reopen();
  expect((await readAll(journal)).map(({ id }) => id)).toEqual((await readAll(before)).map(({ id }) => id));
  expect(journal.findings).toEqual([]);
  expect(journal.ledger).toEqual({
    ledger: 'ledger-restored',
    code: '100077',
    openedAt: 1_800_000_000_000,
    predecessor: before.head,
    cause: 'restored',
  });
  for (const inner of ['drafts', 'packs', 'files/ab', 'journal/keys.log']) {
    const [one, other] = [join(desk.record, inner), join(record, inner)];
    const names = inner.endsWith('.log') ? [''] : await readdir(one);
    for (const name of names) expect(await readFile(join(other, name))).toEqual(await readFile(join(one, name)));
  }
  expect(await readFile(join(record, 'vault.json'), 'utf8')).toBe('vault');
});

test('B20 the first act after a restore is the first of the new ledger: no number is given twice', async () => {
  await restore();
  const journal = await reopen();
  expect(journal.head.seq).toBe(0);
  expect((await journal.append({ id: 'x', keys: [], entries: [anEntry()] })).ledger).toBe('ledger-restored');
});

test('B21 a record in which somebody has worked is never replaced', async () => {
  expect(await codeOf(restore(nodeBackupDisk, { recordFolder: desk.record }))).toBe('not-empty');
  await mkdir(record);
  await writeFile(join(record, 'vault-copy.json'), '{}');
  expect(await codeOf(restore())).toBe('not-empty');
  expect(await besides()).toEqual(['desk']);
});

test('B21 a record that was only opened and never used gives way', async () => {
  await (await reopen()).dispose();
  expect(await codeOf(restore())).toBe('ok');
  expect((await reopen()).ledger.ledger).toBe('ledger-restored');
  expect(await besides()).toEqual(['desk']);
});

/** What is left of a record whose vault and journal are gone: a picture and a draft that are in no archive yet. */
async function leaveOver(): Promise<readonly string[]> {
  const left = [join(record, 'files', 'cd', `${'cd'.repeat(32)}.att`), join(record, 'drafts', 'newer.draft')];
  for (const path of left) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'newer than the archive');
  }
  return left;
}

test('B38 a record that lost its vault and its journal keeps its pictures and drafts beside what the archive brings, whenever it is killed', async () => {
  await leaveOver();
  const counting = faultyDisk(() => undefined);
  await restore(counting);
  for (let at = 1; at <= counting.calls(); at += 1) {
    await nodeBackupDisk.removeFolder(record);
    const left = await leaveOver();
    await codeOf(restore(faultyDisk(({ nth }) => (nth === at ? 'kill' : undefined))));
    await settleRestore(nodeBackupDisk, record);
    for (const path of left) expect(await readFile(path, 'utf8'), `call ${at}`).toBe('newer than the archive');
    expect(await besides(), `call ${at}`).toEqual(['desk']);
  }
});

test('B22 a kill at any moment of a restore leaves nothing or all of it, once the program has started again', async () => {
  const counting = faultyDisk(() => undefined);
  await restore(counting);
  const whole = await contents();
  for (let at = 1; at <= counting.calls(); at += 1) {
    await nodeBackupDisk.removeFolder(record);
    await codeOf(restore(faultyDisk(({ nth }) => (nth === at ? 'kill' : undefined))));
    await settleRestore(nodeBackupDisk, record);
    const left = await besides();
    expect(left.length === 0 || left.join() === 'desk', `call ${at}: ${left}`).toBe(true);
    if (left.length > 0) expect(await contents(), `call ${at}`).toEqual(whole);
    await nodeBackupDisk.removeFolder(record);
    expect(await codeOf(restore()), `again after call ${at}`).toBe('ok');
  }
});

test('B22 a full disk, a stick pulled out and breaking off leave nothing behind and say why', async () => {
  const full = faultyDisk(({ name, nth }) => (name === 'write' && nth > 6 ? 'ENOSPC' : undefined));
  expect(await codeOf(restore(full))).toBe('disk-full');
  expect(await besides()).toEqual([]);
  expect(await codeOf(restore({ ...nodeBackupDisk, room: async () => 10 }))).toBe('disk-full-here');
  expect(await codeOf(restore(nodeBackupDisk, { archive: join(desk.target, 'gone.ycb') }))).toBe('gone');
  const onProgress = ({ done }: { done: number }) => {
    if (done > 1_000_000) throw new Cancelled();
  };
  expect(await codeOf(restore(nodeBackupDisk, { onProgress }))).toBe('cancelled');
  expect(await besides()).toEqual([]);
});

test('B22 an archive with one changed byte restores nothing', async () => {
  const bytes = await readFile(archive);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
  await writeFile(archive, bytes);
  expect(await codeOf(restore())).toBe('damaged');
  expect(await besides()).toEqual([]);
});

test('B22 a vault that cannot be founded ends the restore with its reason', async () => {
  const refusal = { ok: false as const, code: 'weak', detail: 'too-short' };
  expect(await restore(nodeBackupDisk, { foundVault: async () => refusal })).toEqual(refusal);
  expect(await besides()).toEqual([]);
});

async function contents(): Promise<readonly string[]> {
  return (await readdir(record, { recursive: true })).sort();
}

function anEntry() {
  const header = {
    v: 1,
    kind: 'note.added',
    subject: 'case:9',
    seen: [],
    clock: { wall: 1, count: 0 },
    at: 1,
    operator: '0301',
  };
  return { header, content: 'c'.repeat(64), sealed: { suite: 0, bytes: Uint8Array.of(1) } };
}
