import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putFile } from '../../attachments/file-folder.ts';
import { nodeFiles } from '../../journal/node-files.ts';
import { walkSegment } from '../../journal/walk.ts';
import { OWN } from '../../vault/testing/vault-builders.ts';
import { nodeBackupDisk } from '../node-backup-disk.ts';
import { faultyDisk, type Plan } from '../testing/faulty-disk.ts';
import { type PcOnDisk, pcOnDisk } from '../testing/pc-on-disk.ts';
import { settleJoin } from './settle-join.ts';

let root = '';
let pc: PcOnDisk;
const pcs: PcOnDisk[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'yichuang-join-'));
  await mkdir(join(root, 'stick'));
  pc = await newPc('first');
});
afterEach(async () => {
  for (const each of pcs.splice(0)) await each.dispose();
  await rm(root, { recursive: true, force: true });
});

async function newPc(name: string, plan?: Plan): Promise<PcOnDisk> {
  const made = await pcOnDisk(join(root, name), plan ? faultyDisk(plan) : nodeBackupDisk);
  pcs.push(made);
  return made;
}

async function backUp(from: PcOnDisk): Promise<string> {
  from.choose(join(root, 'stick'));
  await from.call['backup.chooseFolder']({ for: 'by-hand' });
  const made = await from.call['backup.make'](undefined);
  if (!made.ok) throw new Error(made.code);
  return join(root, 'stick', made.result.name);
}

/** Another PC to which the archive was restored; it stands open. */
async function restoredPc(archive: string, recoveryKey: string): Promise<PcOnDisk> {
  const other = await newPc('other');
  const own = { no: OWN.no, passphrase: 'another-pc-2026' };
  other.choose(archive);
  await other.call['backup.chooseArchive'](undefined);
  await other.call['backup.restore']({ ...own, name: OWN.name, recoveryKey });
  await other.call['vault.unlock'](own);
  await other.call['journal.open']({ store: 'desk', acknowledged: null });
  return other;
}

/** Compares, takes in, and opens the journal again as the window does. */
async function takeIn(at: PcOnDisk, archive: string, erased: string[] = []) {
  at.choose(archive);
  const seen = await at.call['backup.chooseArchive'](undefined);
  const joined = await at.call['backup.join']({ erased });
  const opened = await at.call['journal.open']({ store: 'desk', acknowledged: null });
  return { relation: seen?.ok ? seen.relation : seen, joined, opened };
}

async function idsOn(at: PcOnDisk): Promise<readonly string[]> {
  const read = await at.call['journal.read']({ store: 'desk', from: null, limit: 500 });
  if (!read.ok) throw new Error(read.code);
  expect(read.findings).toEqual([]);
  const subjects = new Set(read.acts.flatMap(({ entries }) => entries.map(({ header }) => header.subject)));
  expect(new Set(read.keys.map(({ subject }) => subject))).toEqual(subjects);
  return read.acts.map(({ id }) => id);
}

async function expectSound(at: PcOnDisk): Promise<void> {
  let from: string | null = null;
  do {
    const part: Awaited<ReturnType<PcOnDisk['call']['journal.verify']>> = await at.call['journal.verify']({
      store: 'desk',
      from,
    });
    if (!part.ok) throw new Error(part.code);
    expect(part.findings).toEqual([]);
    from = part.next;
  } while (from !== null);
}

/** The PC as a 还原卡 leaves it: the whole data folder of an earlier moment. */
async function rolledBackPc(image: string, plan?: Plan): Promise<PcOnDisk> {
  const name = `rolled-back-${pcs.length}`;
  await cp(image, join(root, name), { recursive: true });
  const back = await newPc(name, plan);
  await back.call['vault.unlock']({ no: OWN.no, passphrase: OWN.passphrase });
  await back.call['journal.open']({ store: 'desk', acknowledged: null });
  return back;
}

async function image(): Promise<string> {
  await cp(join(root, 'first'), join(root, 'image'), { recursive: true });
  return join(root, 'image');
}

/** Takes an archive in, by plan up to a kill, and starts the program again; what is in the journal then. */
async function idsAfterRestart(killed: PcOnDisk, archive: string): Promise<string> {
  killed.choose(archive);
  await killed.call['backup.chooseArchive'](undefined);
  await killed.call['backup.join']({ erased: [] });
  await settleJoin(nodeBackupDisk, killed.recordFolder);
  await killed.call['journal.open']({ store: 'desk', acknowledged: null });
  return (await idsOn(killed)).join(' ');
}

test('B33 what a rolled-back PC has lost comes back from an archive, and the journal goes on under a new ledger', async () => {
  await pc.found();
  for (const id of ['a', 'b', 'c']) await pc.act(id);
  const earlier = await image();
  for (const id of ['d', 'e', 'f', 'g']) await pc.act(id);
  const archive = await backUp(pc);
  const back = await rolledBackPc(earlier);
  const { relation, joined, opened } = await takeIn(back, archive);
  expect(relation).toBe('more');
  expect(joined).toMatchObject({ ok: true, files: 0 });
  expect(opened).toMatchObject({ ok: true, head: { seq: 0 }, ledger: { cause: 'joined', predecessor: { seq: 4 } } });
  expect(opened.ok && opened.findings).toEqual([{ code: 'joined', detail: '' }]);
  expect(await idsOn(back)).toEqual(['set-up', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  await expectSound(back);
  expect(await back.act('h')).toMatchObject({ ok: true, firstSeq: 1 });
  expect(await takeIn(back, archive)).toMatchObject({ relation: 'held', joined: { ok: false, code: 'nothing-new' } });
});

/** The PC after these files of its journal were lost; it stands open. */
async function loseSegments(at: PcOnDisk, ...numbers: readonly number[]): Promise<void> {
  await at.dispose();
  for (const number of numbers) await rm(join(at.recordFolder, 'journal', `00000${number}.log`));
  await at.call['journal.open']({ store: 'desk', acknowledged: null });
}

/** With the set-up they fill three segments and begin a fourth. */
const LETTERS = [...'abcdefghijklmnopqrstuvwx'];

test('B39 what was lost in the middle of a ledger comes back from an archive into its place, and newer work stays', async () => {
  await pc.found();
  for (const id of LETTERS) await pc.act(id);
  const archive = await backUp(pc);
  await pc.act('newer');
  await loseSegments(pc, 2);
  const left = await idsOn(pc);
  expect(left.length).toBeLessThan(26);
  const { joined, opened } = await takeIn(pc, archive);
  expect(joined).toEqual({ ok: true, segments: 0, entries: 26 - left.length, missing: 0, keys: 0, files: 0 });
  expect(opened.ok && opened.findings).toEqual([{ code: 'joined', detail: '' }]);
  expect(await idsOn(pc)).toEqual(['set-up', ...LETTERS, 'newer']);
  await expectSound(pc);
  expect(await pc.call['journal.holes']({ store: 'desk' })).toMatchObject({ holes: [] });
  expect((await takeIn(pc, archive)).joined).toMatchObject({ ok: false, code: 'nothing-new' });
});

test('B39 several stretches lost in one segment come back, and what was damaged stays beside it', async () => {
  await pc.found();
  for (const id of LETTERS) await pc.act(id);
  const archive = await backUp(pc);
  const path = join(pc.recordFolder, 'journal', '000002.log');
  const bytes = await readFile(path);
  const places = [...walkSegment(bytes)].flatMap((step) => (step.type === 'act' ? [step.at] : []));
  for (const at of [places[0] ?? 0, places[2] ?? 0]) bytes.fill(1, at + 40, at + 60);
  await pc.dispose();
  await writeFile(path, bytes);
  const { joined } = await takeIn(pc, archive);
  expect(joined).toMatchObject({ ok: true, segments: 0, entries: 2, missing: 0 });
  expect(await idsOn(pc)).toEqual(['set-up', ...LETTERS]);
  await expectSound(pc);
  expect(
    (await readdir(join(pc.recordFolder, 'journal'))).filter((name) => name.startsWith('damaged-2-')),
  ).toHaveLength(2);
});

test('B39 an archive of before the lost stretch gives none of it back, changes nothing, and that is told', async () => {
  await pc.found();
  const archive = await backUp(pc);
  for (const id of LETTERS) await pc.act(id);
  await loseSegments(pc, 2);
  const left = await idsOn(pc);
  const { joined, opened } = await takeIn(pc, archive);
  expect(joined).toMatchObject({ ok: false, code: 'still-missing' });
  expect(await idsOn(pc)).toEqual(left);
  expect(opened).toMatchObject({ ok: true });
});

test('B39 an archive that ends within the lost stretch gives back what it has, and says how much is still missing; a later one gives the rest', async () => {
  await pc.found();
  for (const id of LETTERS.slice(0, 10)) await pc.act(id);
  const early = await backUp(pc);
  for (const id of LETTERS.slice(10)) await pc.act(id);
  pc.pass(60_000);
  const late = await backUp(pc);
  await loseSegments(pc, 2, 3);
  const left = await idsOn(pc);
  const first = await takeIn(pc, early);
  const back = new Set([...left, 'set-up', ...LETTERS.slice(0, 10)]);
  expect(new Set(await idsOn(pc))).toEqual(back);
  expect(first.joined).toMatchObject({ ok: true, missing: 25 - back.size });
  expect((await takeIn(pc, late)).joined).toMatchObject({ ok: true, missing: 0 });
  expect(new Set(await idsOn(pc))).toEqual(new Set(['set-up', ...LETTERS]));
  await expectSound(pc);
});

test('B39 a kill at any moment of mending from an archive leaves nothing or all of it', async () => {
  await pc.found();
  for (const id of LETTERS.slice(0, 15)) await pc.act(id);
  const archive = await backUp(pc);
  await loseSegments(pc, 2);
  const left = (await idsOn(pc)).join(' ');
  const whole = ['set-up', ...LETTERS.slice(0, 15)].join(' ');
  const damaged = await image();
  const outcomes = new Set<string>();
  for (let at = 1; ; at += 1) {
    let steps = 0;
    // What is unpacked before counts for nothing: these are the calls that put files of the record together or into their places.
    const killed = await rolledBackPc(damaged, ({ name }) => {
      steps += name === 'replace' || name === 'rename' ? 1 : 0;
      return steps === at ? 'kill' : undefined;
    });
    const ids = await idsAfterRestart(killed, archive);
    outcomes.add(ids);
    expect([left, whole], `call ${at}`).toContain(ids);
    if (steps < at) break;
  }
  expect(outcomes.size).toBe(2);
});

test('B33 a PC that was rolled back and worked on under the same ledger keeps both histories', async () => {
  await pc.found();
  await pc.act('a');
  const earlier = await image();
  for (const id of ['b', 'c']) await pc.act(id);
  const archive = await backUp(pc);
  const back = await rolledBackPc(earlier);
  for (const id of ['x', 'y']) await back.act(id);
  const { relation, joined, opened } = await takeIn(back, archive);
  expect([relation, joined.ok]).toEqual(['more', true]);
  expect(opened.ok && opened.findings).toEqual([{ code: 'joined', detail: '' }]);
  expect(new Set(await idsOn(back))).toEqual(new Set(['set-up', 'a', 'b', 'c', 'x', 'y']));
  await expectSound(back);
  expect(await takeIn(back, archive)).toMatchObject({ relation: 'held' });
});

test('B33 two PCs restored from one archive take each other’s work in; the ledgers tell where they parted', async () => {
  const recoveryKey = await pc.found();
  await pc.act('a');
  const archive = await backUp(pc);
  const other = await restoredPc(archive, recoveryKey);
  await other.act('elsewhere');
  await pc.act('here');
  expect(await takeIn(pc, await backUp(other))).toMatchObject({ relation: 'more', joined: { ok: true } });
  expect(new Set(await idsOn(pc))).toEqual(new Set(['set-up', 'a', 'here', 'elsewhere']));
  await expectSound(pc);
  const lineage = await pc.call['backup.lineage'](undefined);
  expect(lineage.ok && new Set(lineage.ledgers.map(({ info }) => info.cause))).toEqual(
    new Set(['first', 'restored', 'joined']),
  );
});

/** Which cases the other branches acted on, `*` where this one did too. */
async function branchesOn(at: PcOnDisk): Promise<readonly (readonly string[])[]> {
  const found = await at.call['backup.otherBranches'](undefined);
  if (!found.ok) throw new Error(found.code);
  return found.branches.map(({ cases }) => cases.map((one) => `${one.case}${one.alsoHere ? '*' : ''}`));
}

test('B37 after a PC was set back and written on, the cases of the other branch are told, and which of them were acted on here too', async () => {
  await pc.found();
  await pc.act('a');
  expect(await branchesOn(pc)).toEqual([]);
  const earlier = await image();
  for (const id of ['b', 'c']) await pc.act(id);
  const archive = await backUp(pc);
  const back = await rolledBackPc(earlier);
  for (const id of ['x', 'b']) await back.act(id);
  await takeIn(back, archive);
  expect(await branchesOn(back)).toEqual([['b*', 'c']]);
  await back.act('c');
  expect(await branchesOn(back)).toEqual([['b*', 'c*']]);
});

test('B37 what came back to a PC that was set back and not written on is its own lost end, told as work of before', async () => {
  await pc.found();
  await pc.act('a');
  const earlier = await image();
  await pc.act('b');
  const archive = await backUp(pc);
  const back = await rolledBackPc(earlier);
  await takeIn(back, archive);
  expect(await branchesOn(back)).toEqual([['b']]);
});

test('B37 of two PCs restored from one archive each is told what the other did, with who and when', async () => {
  const recoveryKey = await pc.found();
  await pc.act('a');
  const archive = await backUp(pc);
  const other = await restoredPc(archive, recoveryKey);
  for (const id of ['a', 'elsewhere']) await other.act(id);
  await pc.act('here');
  expect(await branchesOn(other)).toEqual([]);
  await takeIn(pc, await backUp(other));
  expect(await branchesOn(pc)).toEqual([['a', 'elsewhere']]);
  const found = await pc.call['backup.otherBranches'](undefined);
  expect(found).toMatchObject({
    branches: [{ code: expect.stringMatching(/^\d{6}$/), cases: [{ operators: ['001'] }, {}] }],
  });
});

test('X39 where only the vault is left, an archive is known by the desk’s key, and all of it comes back under a new ledger', async () => {
  await pc.found();
  const empty = await pc.call['journal.open']({ store: 'desk', acknowledged: null });
  for (const id of ['a', 'b']) await pc.act(id);
  const archive = await backUp(pc);
  // Windows does not let go of what is open.
  await pc.dispose();
  await rm(join(pc.recordFolder, 'journal'), { recursive: true });
  const bare = await pc.call['journal.open']({ store: 'desk', acknowledged: null });
  const { relation, joined, opened } = await takeIn(pc, archive);
  expect([relation, joined]).toMatchObject(['more', { ok: true }]);
  expect(await idsOn(pc)).toEqual(['set-up', 'a', 'b']);
  await expectSound(pc);
  const codes = [empty, bare, opened].map((one) => (one.ok ? one.ledger.code : one.code));
  expect(new Set(codes).size).toBe(3);
});

async function keysOn(at: PcOnDisk): Promise<readonly string[]> {
  const read = await at.call['journal.read']({ store: 'desk', from: null, limit: 500 });
  if (!read.ok) throw new Error(read.code);
  return read.keys.map(({ subject }) => subject);
}

test('B36 the key of a case that was erased here does not come back with an archive from before', async () => {
  await pc.found();
  await pc.act('erased');
  const earlier = await image();
  await pc.act('later');
  const archive = await backUp(pc);
  const back = await rolledBackPc(earlier);
  await back.act('erased', 'key.destroyed');
  await back.call['journal.forget']({ store: 'desk', subjects: ['case:erased'] });
  expect((await takeIn(back, archive)).joined).toMatchObject({ ok: true, keys: 1 });
  expect(await keysOn(back)).toEqual(['station:0003', 'case:later']);
});

test('B36 a key that was lost by damage comes back, also where the archive knows nothing else more', async () => {
  await pc.found();
  for (const id of ['a', 'erased']) await pc.act(id);
  const archive = await backUp(pc);
  await pc.act('erased', 'key.destroyed');
  await pc.call['journal.forget']({ store: 'desk', subjects: ['case:erased'] });
  await writeFile(join(pc.recordFolder, 'journal', 'keys.log'), '');
  await pc.call['journal.open']({ store: 'desk', acknowledged: null });
  expect(await keysOn(pc)).toEqual([]);
  const { joined, opened } = await takeIn(pc, archive);
  expect(joined).toMatchObject({ ok: true, segments: 0, keys: 2 });
  expect(opened).toMatchObject({ ledger: { cause: 'joined' } });
  expect(await keysOn(pc)).toEqual(['station:0003', 'case:a']);
});

/** A document as it lies on the disk, by its name. */
async function attach(at: PcOnDisk, digits: string) {
  const name = digits.repeat(32);
  const file = join(at.recordFolder, 'files', digits, `${name}.att`);
  const sealed = { suite: 1, bytes: new TextEncoder().encode(digits) };
  await putFile(nodeFiles, join(at.recordFolder, 'files'), { name, of: 'case:a', sealed });
  return { name, file, bytes: await readFile(file) };
}

test('B33 an attachment that is damaged here gives way to the whole one of the archive; a whole one stays', async () => {
  await pc.found();
  const [spoilt, whole] = [await attach(pc, 'ab'), await attach(pc, 'cd')];
  const archive = await backUp(pc);
  await writeFile(spoilt.file, spoilt.bytes.subarray(0, 9));
  const { joined } = await takeIn(pc, archive);
  expect(joined).toMatchObject({ ok: true, segments: 0, files: 1 });
  expect(await readFile(spoilt.file)).toEqual(spoilt.bytes);
  expect(await readFile(whole.file)).toEqual(whole.bytes);
});

test('B36 documents of an erased case do not come back either', async () => {
  await pc.found();
  const [goes, lost] = [await attach(pc, 'ab'), await attach(pc, 'cd')];
  const archive = await backUp(pc);
  for (const { file } of [goes, lost]) await rm(file);
  expect((await takeIn(pc, archive, [goes.name])).joined).toMatchObject({ ok: true, files: 1 });
  expect(await readFile(lost.file)).toEqual(lost.bytes);
  await expect(readFile(goes.file)).rejects.toThrow('ENOENT');
});

test('B33 attachments that are missing here come back; the journal stays in its ledger', async () => {
  await pc.found();
  await pc.act('a');
  const folder = join(pc.recordFolder, 'files', 'ab');
  const name = `${'ab'.repeat(32)}.att`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), 'picture');
  const archive = await backUp(pc);
  await rm(join(folder, name));
  const { relation, joined, opened } = await takeIn(pc, archive);
  expect([relation, joined]).toEqual(['held', { ok: true, segments: 0, entries: 0, missing: 0, keys: 0, files: 1 }]);
  expect(opened).toMatchObject({ ledger: { cause: 'first' }, head: { seq: 2 } });
  expect(await readFile(join(folder, name), 'utf8')).toBe('picture');
});

test('B33 an archive of another desk does not open and changes nothing', async () => {
  await pc.found();
  const archive = await backUp(pc);
  const stranger = await newPc('stranger');
  await stranger.found();
  expect(await takeIn(stranger, archive)).toMatchObject({
    relation: 'other-desk',
    joined: { ok: false, code: 'wrong-key' },
    opened: { ok: true, ledger: { cause: 'first' } },
  });
  expect(await readdir(join(root, 'stranger'))).toEqual(['desk']);
});

test('B34 a kill at any moment of taking in leaves nothing or all of it, once the program has started again', async () => {
  await pc.found();
  await pc.act('a');
  const earlier = await image();
  for (const id of ['b', 'c', 'd']) await pc.act(id);
  const archive = await backUp(pc);
  const outcomes = new Set<string>();
  for (let at = 1; ; at += 1) {
    let isReached = false;
    const killed = await rolledBackPc(earlier, ({ nth }) => {
      isReached ||= nth >= at;
      return nth === at ? 'kill' : undefined;
    });
    const ids = await idsAfterRestart(killed, archive);
    outcomes.add(ids);
    expect(['set-up a', 'set-up a b c d'], `call ${at}`).toContain(ids);
    await expectSound(killed);
    expect((await readdir(join(killed.recordFolder, '..'))).filter((name) => name !== 'desk')).toEqual([]);
    if (!isReached) break;
  }
  expect(outcomes.size).toBe(2);
});

test('B34 a file that cannot be moved at once is moved before the journal is written again, so that no newer key is written over', async () => {
  await pc.found();
  await pc.act('a');
  const earlier = await image();
  await pc.act('b');
  const archive = await backUp(pc);
  let isHeld = true;
  const back = await rolledBackPc(earlier, ({ name, path }) =>
    isHeld && name === 'rename' && path.endsWith('keys.log') ? 'EBUSY' : undefined,
  );
  back.choose(archive);
  await back.call['backup.chooseArchive'](undefined);
  expect((await back.call['backup.join']({ erased: [] })).ok).toBe(false);
  expect(await back.call['journal.open']({ store: 'desk', acknowledged: null })).toMatchObject({ ok: false });
  isHeld = false;
  expect(await back.call['journal.open']({ store: 'desk', acknowledged: null })).toMatchObject({ ok: true });
  await back.act('later');
  await back.call['journal.open']({ store: 'desk', acknowledged: null });
  expect(await idsOn(back)).toEqual(['set-up', 'a', 'b', 'later']);
});

test('B34 what is still being put together is left alone when the window loads anew meanwhile', async () => {
  await pc.found();
  await pc.act('a');
  const earlier = await image();
  await pc.act('b');
  const archive = await backUp(pc);
  let reload: Promise<unknown> | undefined;
  const back = await rolledBackPc(earlier, ({ name, path }) => {
    if (name === 'create' && path.includes('joining') && path.endsWith('keys.log'))
      reload ??= back.call['journal.open']({ store: 'desk', acknowledged: null });
    return undefined;
  });
  expect((await takeIn(back, archive)).joined).toMatchObject({ ok: true });
  expect(await reload).toMatchObject({ ok: true });
  expect(await idsOn(back)).toEqual(['set-up', 'a', 'b']);
});
