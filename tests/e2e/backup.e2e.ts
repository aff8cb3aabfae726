import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { SETTINGS_TEXT } from '../../renderer/desk/text/settings.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { type BackupModel, backupModel } from './pages/backup-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { foundWithCase } from './support/case-desk.ts';
import { folderForEach } from './support/for-file.ts';
import { importCatalogue } from './support/import-catalogue.ts';
import { addLargeAttachment } from './support/large-attachment.ts';
import { launchApp, type RunningApp } from './support/launch-app.ts';
import { ledgerOf, recoveryKeyOf, seeAgain, startStation, takeCase } from './support/station-desk.ts';

const NEW_PASSPHRASE = 'another-pc-2026';
/** Enough that a kill comes in the middle. */
const LARGE_BYTES = 160 * 1024 * 1024;
const CATALOGUE_FILE = '县里的事项库.json';

const data = folderForEach();

/** A closed desk with one case, and the key of its sheet. */
async function foundDesk() {
  const folder = join(data.folder, 'desk');
  await mkdir(folder);
  const taken = await foundWithCase(folder);
  return { folder, taken, recoveryKey: await recoveryKeyOf(folder) };
}

/** Backs up to a new stick; what the screen says of it, and the archive. */
async function backUp({ app, page }: RunningApp): Promise<{ readonly said: string; readonly archive: string }> {
  const stick = join(data.folder, 'stick');
  await mkdir(stick);
  const backups = backupModel(app, page);
  await backups.chooses(stick);
  await backups.open();
  const said = await backups.make();
  const [name = ''] = await readdir(stick);
  return { said, archive: join(stick, name) };
}

/** The program on another PC, up to the choice of who will use the desk of this archive. */
async function beginRestore(folder: string, archive: string, recoveryKey: string): Promise<[RunningApp, BackupModel]> {
  const run = await launchApp(folder);
  const restore = backupModel(run.app, run.page);
  await restore.chooses(archive);
  await restore.restoreUpTo(recoveryKey);
  return [run, restore];
}

/** Kills the program once this much of a phase is done. */
async function killIn(run: RunningApp, phase: string): Promise<void> {
  for (;;) {
    const progress = await run.call('backup.progress', undefined);
    if (progress.phase === phase && progress.done > LARGE_BYTES / 10) return run.kill();
  }
}

test('B40 a desk is backed up to a stick and restored on an empty PC with its sheet: its cases and the county’s catalogue are there, and numbers go on in a new ledger', async () => {
  const { folder, taken, recoveryKey } = await foundDesk();
  const run = await startStation(folder);
  const cases = [taken, await takeCase(run.page, 1)];
  const catalogue = join(data.folder, CATALOGUE_FILE);
  await writeFile(catalogue, JSON.stringify({ ...seedCatalogue(), version: '9.1' }));
  await importCatalogue(run, catalogue, SETTINGS_TEXT.catalogue.imported(CATALOGUE_FILE));
  const { said, archive } = await backUp(run);
  expect(said).toContain('已从头到尾读回核对');
  expect(basename(archive)).toMatch(/^一窗备份-0003-\d{8}-\d{4}\.ycb$/);
  const lineage = await run.call('backup.lineage', undefined);
  await run.close();

  const [fresh, restore] = await beginRestore(join(data.folder, 'elsewhere'), archive, recoveryKey);
  await restore.restoreAs(NEW_PASSPHRASE);
  await restore.openRestored(NEW_PASSPHRASE);
  for (const one of cases) expect(await seeAgain(fresh.page, one)).toBe(one.seen);
  await frameModel(fresh.page).toSettings('catalogue');
  await fresh.page.locator('main', { hasText: CATALOGUE_FILE }).waitFor();
  const next = await takeCase(fresh.page, 2);
  expect(ledgerOf(next)).not.toBe(ledgerOf(taken));
  const renewed = await fresh.call('backup.lineage', undefined);
  if (!lineage.ok || !renewed.ok) throw new Error('no lineage');
  const [old] = lineage.ledgers;
  const { info } = renewed.ledgers.at(-1) ?? {};
  expect(info).toMatchObject({ cause: 'restored', predecessor: { ledger: old?.info.ledger, seq: old?.seq } });
  await fresh.close();
});

test('B42 a kill in the middle of a restore leaves an empty PC, on which the same restore then succeeds', async () => {
  const { folder, taken, recoveryKey } = await foundDesk();
  await addLargeAttachment(folder, LARGE_BYTES);
  const run = await startStation(folder);
  const { archive } = await backUp(run);
  await run.close();

  const elsewhere = join(data.folder, 'elsewhere');
  const [fresh, cut] = await beginRestore(elsewhere, archive, recoveryKey);
  await cut.restoreAs(NEW_PASSPHRASE);
  await killIn(fresh, 'restoring');

  const [again, restore] = await beginRestore(elsewhere, archive, recoveryKey);
  expect((await readdir(elsewhere)).filter((each) => each.startsWith('desk.'))).toEqual([]);
  await restore.restoreAs(NEW_PASSPHRASE);
  await restore.openRestored(NEW_PASSPHRASE);
  expect(await seeAgain(again.page, taken)).toBe(taken.seen);
  await again.close();
});
