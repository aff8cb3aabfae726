import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contract } from '../contract.ts';
import { OWN } from '../vault/testing/vault-builders.ts';
import type { BackupDisk } from './backup-disk.ts';
import { KEPT_DAILY } from './daily-backup.ts';
import { nodeBackupDisk } from './node-backup-disk.ts';
import { type PcOnDisk, pcOnDisk } from './testing/pc-on-disk.ts';

const DAY_MS = 24 * 3_600_000;
const NEW = { no: '0301', name: '向晓云', passphrase: 'another-pc-another-word' };

let root = '';
let pc: PcOnDisk;
let recoveryKey = '';
const pcs: PcOnDisk[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'yichuang-pc-'));
  await mkdir(join(root, 'stick'));
  await mkdir(join(root, 'second'));
  pc = await newPc('first');
  recoveryKey = await pc.found();
});
afterEach(async () => {
  for (const each of pcs.splice(0)) await each.dispose();
  await rm(root, { recursive: true, force: true });
});

async function newPc(name: string, disk: BackupDisk = nodeBackupDisk): Promise<PcOnDisk> {
  const made = await pcOnDisk(join(root, name), disk);
  pcs.push(made);
  return made;
}

/** A backup to the stick, and its path. */
async function backUp(): Promise<string> {
  pc.choose(join(root, 'stick'));
  await pc.call['backup.chooseFolder']({ for: 'by-hand' });
  const made = await pc.call['backup.make'](undefined);
  if (!made.ok) throw new Error(made.code);
  return join(root, 'stick', made.result.name);
}

async function look(at: PcOnDisk, path: string) {
  at.choose(path);
  const seen = await at.call['backup.chooseArchive'](undefined);
  expect(contract['backup.chooseArchive'].result.safeParse(seen).success).toBe(true);
  return seen;
}

test('B8 a backup by hand is remembered with what, how much, where and how long; the window never names a path', async () => {
  expect(await pc.call['backup.make'](undefined)).toMatchObject({ ok: false, code: 'none' });
  await pc.act('a');
  await backUp();
  const status = await pc.call['backup.status'](undefined);
  expect(contract['backup.status'].result.safeParse(status).success).toBe(true);
  expect(status).toMatchObject({
    folder: join(root, 'stick'),
    byHand: { code: '', name: '一窗备份-0003-20261130-1000.ycb', contents: { cases: 1, entries: 2 } },
    goodAt: Date.UTC(2026, 10, 30, 2),
  });
});

test('B8 a backup that failed is remembered too, and the last good one keeps its date', async () => {
  await backUp();
  await rm(join(root, 'stick'), { recursive: true });
  pc.pass(DAY_MS);
  expect(await pc.call['backup.make'](undefined)).toMatchObject({ ok: false, code: 'gone' });
  const { byHand, goodAt } = await pc.call['backup.status'](undefined);
  expect([byHand?.code, goodAt]).toEqual(['gone', Date.UTC(2026, 10, 30, 2)]);
});

test('B8 two things to be remembered at once are both remembered', async () => {
  pc.choose(join(root, 'stick'));
  await Promise.all([
    pc.call['backup.chooseFolder']({ for: 'by-hand' }),
    pc.call['backup.chooseFolder']({ for: 'daily' }),
  ]);
  const folder = join(root, 'stick');
  expect(await pc.call['backup.status'](undefined)).toMatchObject({ folder, second: folder });
});

test('B5 a person breaks off, and only one backup is under way at a time', async () => {
  let second: unknown;
  const busy = await newPc('busy', {
    ...nodeBackupDisk,
    create: async (path) => {
      second = await busy.call['backup.make'](undefined);
      await busy.call['backup.cancel'](undefined);
      return nodeBackupDisk.create(path);
    },
  });
  await busy.found();
  busy.choose(join(root, 'stick'));
  await busy.call['backup.chooseFolder']({ for: 'by-hand' });
  expect(await busy.call['backup.make'](undefined)).toMatchObject({ ok: false, code: 'cancelled' });
  expect(second).toMatchObject({ ok: false, code: 'busy' });
  expect(await readdir(join(root, 'stick'))).toEqual([]);
});

test('B9 nobody signed in: no backup, and the reason is said', async () => {
  pc.choose(join(root, 'stick'));
  await pc.call['backup.chooseFolder']({ for: 'by-hand' });
  await pc.call['vault.lock'](undefined);
  expect(await pc.call['backup.make'](undefined)).toMatchObject({ ok: false, code: 'locked' });
});

test('B10 the first idle moment after the first act of a business day makes the daily backup, once', async () => {
  await pc.act('a');
  await pc.idle();
  expect(await readdir(join(root, 'second'))).toEqual([]);
  pc.choose(join(root, 'second'));
  await pc.call['backup.chooseFolder']({ for: 'daily' });
  for (const id of ['b', 'c']) {
    await pc.act(id);
    await pc.idle();
  }
  expect(await readdir(join(root, 'second'))).toEqual(['一窗备份-0003-20261130-1000-每日.ycb']);
  pc.pass(DAY_MS);
  await pc.act('d');
  await pc.idle();
  expect(await readdir(join(root, 'second'))).toHaveLength(2);
});

test('B10 a day whose last act was followed at once by closing is backed up when somebody sits down the next time', async () => {
  pc.choose(join(root, 'second'));
  await pc.call['backup.chooseFolder']({ for: 'daily' });
  await pc.act('a');
  await pc.dispose();
  const next = await newPc('first');
  next.pass(DAY_MS);
  expect(await next.sitDown()).toMatchObject({ ok: true });
  expect(await readdir(join(root, 'second'))).toEqual([]);
  await next.idle();
  expect(await readdir(join(root, 'second'))).toEqual(['一窗备份-0003-20261201-1000-每日.ycb']);
});

test('B10 of the daily backups the newest fourteen stay, and what is not ours stays too', async () => {
  pc.choose(join(root, 'second'));
  await pc.call['backup.chooseFolder']({ for: 'daily' });
  await mkdir(join(root, 'second', '一窗备份-0004-20200101-0000-每日.ycb'));
  for (let day = 0; day < KEPT_DAILY + 2; day += 1) {
    await pc.act(`d${day}`);
    await pc.idle();
    pc.pass(DAY_MS);
  }
  const names = (await readdir(join(root, 'second'))).sort();
  expect(names).toHaveLength(KEPT_DAILY + 1);
  expect(names[0]).toBe('一窗备份-0003-20261202-1000-每日.ycb');
});

test('B10 a backup that a person made into the same folder stays beside the daily ones', async () => {
  pc.choose(join(root, 'second'));
  for (const kind of ['daily', 'by-hand'] as const) await pc.call['backup.chooseFolder']({ for: kind });
  await pc.act('a');
  const made = await pc.call['backup.make'](undefined);
  const name = made.ok ? made.result.name : made.code;
  for (let day = 0; day < KEPT_DAILY + 2; day += 1) {
    await pc.act(`d${day}`);
    await pc.idle();
    pc.pass(DAY_MS);
  }
  const names = await readdir(join(root, 'second'));
  expect(names).toHaveLength(KEPT_DAILY + 1);
  expect(names).toContain(name);
});

test('B10 a daily backup that failed is tried again an hour later, not at every act', async () => {
  pc.choose(join(root, 'second'));
  await pc.call['backup.chooseFolder']({ for: 'daily' });
  await rm(join(root, 'second'), { recursive: true });
  await pc.act('a');
  await pc.idle();
  const first = (await pc.call['backup.status'](undefined)).daily;
  expect(first?.code).toBe('gone');
  await mkdir(join(root, 'second'));
  await pc.act('b');
  await pc.idle();
  expect((await pc.call['backup.status'](undefined)).daily).toEqual(first);
  pc.pass(3_600_000);
  await pc.act('c');
  await pc.idle();
  expect((await pc.call['backup.status'](undefined)).daily?.code).toBe('');
});

test('B23 a new PC learns from the open part what it is given, then the sheet opens it and names who may sign in', async () => {
  await pc.act('a');
  const path = await backUp();
  const other = await newPc('other');
  expect(await other.call['backup.openArchive']({ recoveryKey })).toMatchObject({ ok: false, code: 'none' });
  expect(await look(other, path)).toMatchObject({
    ok: true,
    station: '0003',
    relation: 'fresh',
    contents: { cases: 1 },
  });
  const wrong = '000000'.repeat(8);
  expect(await other.call['backup.openArchive']({ recoveryKey: wrong })).toMatchObject({
    ok: false,
    code: 'wrong-key',
  });
  expect(await other.call['backup.openArchive']({ recoveryKey })).toEqual({
    ok: true,
    operators: [{ no: OWN.no, name: OWN.name }],
  });
});

test('B23 after a restore the new passphrase opens the desk, the old one does not, and the sheet stays good', async () => {
  await pc.act('a');
  const path = await backUp();
  const other = await newPc('other');
  await look(other, path);
  expect(await other.call['backup.restore']({ ...NEW, recoveryKey, passphrase: 'short' })).toMatchObject({
    code: 'weak',
  });
  expect(await other.call['backup.restore']({ ...NEW, recoveryKey })).toMatchObject({
    ok: true,
    contents: { cases: 1 },
  });
  const unlock = other.call['vault.unlock'];
  expect((await unlock({ no: OWN.no, passphrase: OWN.passphrase })).ok).toBe(false);
  const key = await pc.call['vault.unlock']({ no: OWN.no, passphrase: OWN.passphrase });
  const again = await unlock({ no: NEW.no, passphrase: NEW.passphrase });
  expect(again.ok && key.ok && Buffer.compare(again.key, key.key)).toBe(0);
  expect((await other.call['vault.recover']({ ...NEW, recoveryKey })).ok).toBe(true);
  const opened = await other.call['journal.open']({ store: 'desk', acknowledged: null });
  expect(opened).toMatchObject({ ok: true, head: { seq: 0 }, ledger: { cause: 'restored', predecessor: { seq: 2 } } });
});

test('B24 a PC that has a record is told how the archive stands to it, and nothing is replaced', async () => {
  await pc.act('a');
  const path = await backUp();
  expect(await look(pc, path)).toMatchObject({ relation: 'held' });
  await pc.act('b');
  expect(await look(pc, path)).toMatchObject({ relation: 'held' });
  expect(await pc.call['backup.restore']({ ...NEW, recoveryKey })).toMatchObject({ ok: false, code: 'not-empty' });
  const stranger = await newPc('stranger');
  await stranger.found();
  expect(await look(stranger, path)).toMatchObject({ relation: 'other-desk' });
});

test('B32 two PCs restored from one archive know each other’s work as more than their own', async () => {
  await pc.act('a');
  const path = await backUp();
  const other = await newPc('other');
  await look(other, path);
  await other.call['backup.restore']({ ...NEW, recoveryKey });
  await other.call['vault.unlock']({ no: NEW.no, passphrase: NEW.passphrase });
  await other.call['journal.open']({ store: 'desk', acknowledged: null });
  await other.act('elsewhere');
  other.choose(join(root, 'second'));
  await other.call['backup.chooseFolder']({ for: 'by-hand' });
  const made = await other.call['backup.make'](undefined);
  if (!made.ok) throw new Error(made.code);
  expect(await look(pc, join(root, 'second', made.result.name))).toMatchObject({ relation: 'more' });
  const lineage = await other.call['backup.lineage'](undefined);
  expect(lineage.ok && lineage.ledgers.map(({ info }) => info.cause)).toEqual(['first', 'restored']);
});

test('B11 a file that is no archive, and a folder that went away, are said as such', async () => {
  expect(await look(pc, join(root, 'first', 'desk', 'vault.json'))).toMatchObject({ ok: false, code: 'no-archive' });
  expect(await look(pc, join(root, 'nowhere.ycb'))).toMatchObject({ ok: false, code: 'gone' });
  expect(await look(pc, root)).toMatchObject({ ok: false, code: 'io' });
});

/** Both copies of the vault, as a bad sector or a careless hand leaves them. */
async function breakVault(at: PcOnDisk): Promise<void> {
  for (const name of ['vault.json', 'vault-copy.json']) await writeFile(join(at.recordFolder, name), '{"check":');
}

test('B25 a broken vault is founded anew from an archive and the sheet, where the record lies: what came after the archive stays', async () => {
  await pc.act('a');
  const path = await backUp();
  await pc.act('later');
  await pc.dispose();
  await breakVault(pc);
  const before = await readFile(join(pc.recordFolder, 'journal', '000001.log'));
  const again = await newPc('first');
  expect(await look(again, path)).toMatchObject({ ok: true, relation: 'held' });
  const given = { ...NEW, recoveryKey };
  const wrong = await again.call['backup.mendVault']({ ...given, recoveryKey: '000000'.repeat(8) });
  expect(wrong).toMatchObject({ ok: false, code: 'wrong-key' });
  const mended = await again.call['backup.mendVault'](given);
  expect(contract['backup.mendVault'].result.safeParse(mended).success).toBe(true);
  expect(mended).toMatchObject({ ok: true });
  expect(await readFile(join(pc.recordFolder, 'journal', '000001.log'))).toEqual(before);
  const opened = await again.call['journal.open']({ store: 'desk', acknowledged: null });
  expect(opened).toMatchObject({ ok: true, head: { seq: 3 }, findings: [] });
  expect(await again.call['backup.mendVault'](given)).toMatchObject({ ok: false, code: 'exists' });
});

test('B25 an archive of another window gives a broken vault no key, and nothing is written', async () => {
  const path = await backUp();
  const other = await newPc('other');
  await other.found();
  await other.dispose();
  await breakVault(other);
  const again = await newPc('other');
  expect(await look(again, path)).toMatchObject({ ok: true, relation: 'other-desk' });
  const mended = await again.call['backup.mendVault']({ ...NEW, recoveryKey });
  expect(mended).toMatchObject({ ok: false, code: 'other-desk' });
  expect(await again.call['vault.status'](undefined)).toMatchObject({ state: 'damaged' });
});
