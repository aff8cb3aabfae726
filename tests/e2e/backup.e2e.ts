import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ACCOUNT_TEXT } from '../../renderer/desk/text/account.ts';
import { SETTINGS_TEXT } from '../../renderer/desk/text/settings.ts';
import { START_TEXT } from '../../renderer/desk/text/start.ts';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { backupModel } from './pages/backup-model.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { addLargeAttachment } from './support/large-attachment.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';
import { foundStation, seeAgain, startStation, takeCase } from './support/station-desk.ts';

const NEW_PASSPHRASE = 'another-pc-2026';
/** Where the code of the ledger stands in a case's number. */
const LEDGER_CODE = [18, 24] as const;
/** Enough that a kill comes in the middle. */
const LARGE_BYTES = 160 * 1024 * 1024;

const folders: Awaited<ReturnType<typeof newDataFolder>>[] = [];
let stick = '';
beforeEach(async () => {
  stick = await newFolder();
});
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function newFolder(): Promise<string> {
  const made = await newDataFolder();
  folders.push(made);
  return made.folder;
}

/** A desk on a folder of its own, and the key of its sheet. */
async function foundDesk(folder: string): Promise<{ readonly run: RunningApp; readonly recoveryKey: string }> {
  const recoveryKey = await foundStation(folder);
  return { run: await startStation(folder), recoveryKey };
}

async function begin(folder: string): Promise<RunningApp> {
  const run = await launchApp(folder);
  run.page.setDefaultTimeout(20_000);
  return run;
}

const CATALOGUE_FILE = '县里的事项库.json';

/** Brings the county's own catalogue in, as its keeper does. */
async function importCatalogue(run: RunningApp): Promise<void> {
  const path = join(await newFolder(), CATALOGUE_FILE);
  await writeFile(path, JSON.stringify({ ...seedCatalogue(), version: '9.1' }));
  await backupModel(run.app, run.page).chooses(path);
  await catalogueInUse(run);
  await run.page.keyboard.press('Control+Enter');
  await run.page.getByText(SETTINGS_TEXT.catalogue.imported(CATALOGUE_FILE)).waitFor();
}

/** What 设置·事项库 says. */
async function catalogueInUse({ page }: RunningApp): Promise<string> {
  await frameModel(page).goTo('settings');
  await page.locator('main nav button', { hasText: SETTINGS_TEXT.sections.catalogue }).press('Enter');
  await page.locator('[data-act="catalogue-import"]').waitFor();
  return await page.locator('main').innerText();
}

/** Kills the program once this much of a phase is done. */
async function killIn(run: RunningApp, phase: string): Promise<void> {
  for (;;) {
    const progress = await run.call('backup.progress', undefined);
    if (progress.phase === phase && progress.done > LARGE_BYTES / 10) return run.kill();
  }
}

async function archives(): Promise<readonly string[]> {
  return (await readdir(stick)).filter((name) => name.endsWith('.ycb'));
}

test('B40 a desk is backed up to a stick and restored on an empty PC with its sheet: its cases and the county’s catalogue are there, and numbers go on in a new ledger', async () => {
  const { run, recoveryKey } = await foundDesk(await newFolder());
  await importCatalogue(run);
  const cases = [await takeCase(run.page, 0), await takeCase(run.page, 1)];
  const backups = backupModel(run.app, run.page);
  await backups.chooses(stick);
  await backups.open();
  expect(await backups.make()).toContain('已从头到尾读回核对');
  const lineage = await run.call('backup.lineage', undefined);
  await run.close();
  const [name = ''] = await archives();
  expect(name).toMatch(/^一窗备份-0003-\d{8}-\d{4}\.ycb$/);

  const elsewhere = await newFolder();
  const fresh = await begin(elsewhere);
  const restore = backupModel(fresh.app, fresh.page);
  await restore.chooses(join(stick, name));
  await restore.restoreUpTo(recoveryKey);
  await restore.restoreAs(NEW_PASSPHRASE);
  await fresh.page.locator('[data-act="restore-done"]').waitFor();
  await fresh.page.keyboard.press('Control+Enter');
  await signInModel(fresh.page).open(NEW_PASSPHRASE);
  for (const one of cases) expect(await seeAgain(fresh.page, one)).toBe(one.seen);
  expect(await catalogueInUse(fresh)).toContain(CATALOGUE_FILE);
  const next = await takeCase(fresh.page, 2);
  expect(cases.map(({ number }) => number.slice(...LEDGER_CODE))).not.toContain(next.number.slice(...LEDGER_CODE));
  const after = await fresh.call('backup.lineage', undefined);
  if (!lineage.ok || !after.ok) throw new Error('no lineage');
  const [before] = lineage.ledgers;
  const { info } = after.ledgers.at(-1) ?? {};
  expect(info).toMatchObject({ cause: 'restored', predecessor: { ledger: before?.info.ledger, seq: before?.seq } });
  await fresh.close();
});

test('B42 a kill in the middle of a restore leaves an empty PC, on which the same restore then succeeds', async () => {
  const folder = await newFolder();
  const { run, recoveryKey } = await foundDesk(folder);
  const one = await takeCase(run.page, 0);
  await addLargeAttachment(folder, LARGE_BYTES);
  const backups = backupModel(run.app, run.page);
  await backups.chooses(stick);
  await backups.open();
  await backups.make();
  await run.close();
  const [name = ''] = await archives();

  const elsewhere = await newFolder();
  const fresh = await begin(elsewhere);
  const restore = backupModel(fresh.app, fresh.page);
  await restore.chooses(join(stick, name));
  await restore.restoreUpTo(recoveryKey);
  await restore.restoreAs(NEW_PASSPHRASE);
  await killIn(fresh, 'restoring');

  const again = await begin(elsewhere);
  const second = backupModel(again.app, again.page);
  await second.chooses(join(stick, name));
  await second.restoreUpTo(recoveryKey);
  expect((await readdir(elsewhere)).filter((each) => each.startsWith('desk.'))).toEqual([]);
  await second.restoreAs(NEW_PASSPHRASE);
  await again.page.locator('[data-act="restore-done"]').waitFor();
  await again.page.keyboard.press('Control+Enter');
  await signInModel(again.page).open(NEW_PASSPHRASE);
  expect(await seeAgain(again.page, one)).toBe(one.seen);
  await again.close();
});

test('B35 a PC set back with its database takes in what a backup knows more: both cases are there, the lost one is listed as the other side’s and opens, numbers go on in a new ledger', async () => {
  const folder = await newFolder();
  const { run } = await foundDesk(folder);
  const kept = await takeCase(run.page, 0);
  await run.close();
  const image = await newFolder();
  await cp(folder, image, { recursive: true });
  const between = await startStation(folder);
  const lost = await takeCase(between.page, 1);
  const backups = backupModel(between.app, between.page);
  await backups.chooses(stick);
  await backups.open();
  await backups.make();
  await between.close();
  await rm(folder, { recursive: true });
  await cp(image, folder, { recursive: true });

  const back = await startStation(folder);
  await takeCase(back.page, 3);
  const model = backupModel(back.app, back.page);
  await model.chooses(join(stick, (await archives())[0] ?? ''));
  await model.open();
  await model.takeIn();
  await signInModel(back.page).open(STATION.passphrase);
  for (const one of [kept, lost]) expect(await seeAgain(back.page, one)).toBe(one.seen);
  const [told = ''] = await model.otherBranches();
  expect(told).toContain(lost.number.slice(-5));
  expect(told).toContain('本机另有一件也是这个号');
  await back.page.keyboard.press('Enter');
  expect(await caseModel(back.page).number()).toBe(lost.number);
  const next = await takeCase(back.page, 2);
  expect(next.number.slice(...LEDGER_CODE)).not.toBe(kept.number.slice(...LEDGER_CODE));
  await back.close();
});

/** A desk that took a case, made a backup and took another, closed since. */
async function workAroundBackup(folder: string) {
  const { run, recoveryKey } = await foundDesk(folder);
  const before = await takeCase(run.page, 0);
  const backups = backupModel(run.app, run.page);
  await backups.chooses(stick);
  await backups.open();
  await backups.make();
  const after = await takeCase(run.page, 1);
  await run.close();
  return { before, after, recoveryKey };
}

test('B43 both copies of the vault damaged: the screen says so, a backup and the sheet mend it, and the work after the backup is there too', async () => {
  const folder = await newFolder();
  const { before, after, recoveryKey } = await workAroundBackup(folder);
  for (const name of ['vault.json', 'vault-copy.json']) await writeFile(join(folder, 'desk', name), '{"check":');

  const again = await begin(folder);
  await again.page.getByText(ACCOUNT_TEXT.damaged.what).waitFor();
  const model = backupModel(again.app, again.page);
  await model.chooses(join(stick, (await archives())[0] ?? ''));
  await model.mendUpTo(recoveryKey);
  await model.restoreAs(NEW_PASSPHRASE);
  await again.page.locator('[data-nav="workbench"]').waitFor();
  for (const one of [before, after]) expect(await seeAgain(again.page, one)).toBe(one.seen);
  await again.close();

  const later = await begin(folder);
  await signInModel(later.page).open(NEW_PASSPHRASE);
  await later.close();
});

test('X35 B38 vault and journal both gone: no first set-up is offered, a backup and the sheet bring it back, and the database gives the work after the backup', async () => {
  const folder = await newFolder();
  const { before, after, recoveryKey } = await workAroundBackup(folder);
  await rm(join(folder, 'desk'), { recursive: true });

  const again = await begin(folder);
  await again.page.getByText(ACCOUNT_TEXT.gone.what).waitFor();
  const model = backupModel(again.app, again.page);
  await model.chooses(join(stick, (await archives())[0] ?? ''));
  await model.mendUpTo(recoveryKey, 'restore-go');
  await model.restoreAs(NEW_PASSPHRASE);
  await again.page.locator('[data-act="restore-done"]').waitFor();
  await again.page.keyboard.press('Control+Enter');
  await signInModel(again.page).open(NEW_PASSPHRASE);
  for (const one of [before, after]) expect(await seeAgain(again.page, one)).toBe(one.seen);
  await takeCase(again.page, 2);
  await again.close();

  await rm(join(folder, 'IndexedDB'), { recursive: true });
  const alone = await begin(folder);
  await signInModel(alone.page).open(NEW_PASSPHRASE);
  for (const one of [before, after]) expect(await seeAgain(alone.page, one)).toBe(one.seen);
  await alone.close();
});

test('X39 journal and database both gone, the vault whole: the news leads to a backup, which whoever is signed in brings back without the sheet', async () => {
  const folder = await newFolder();
  const { before } = await workAroundBackup(folder);
  for (const gone of ['desk/journal', 'IndexedDB']) await rm(join(folder, gone), { recursive: true });

  const again = await begin(folder);
  await signInModel(again.page).attempt(STATION.passphrase);
  await again.page.getByText(START_TEXT.emptied.what).waitFor();
  await backupModel(again.app, again.page).chooses(join(stick, (await archives())[0] ?? ''));
  const act = (id: string) => again.page.locator(`[data-act="${id}"]:enabled`);
  for (const id of ['emptied-restore', 'restore-choose', 'backup-join', 'backup-reopen']) {
    await act(id).waitFor();
    await again.page.keyboard.press('Control+Enter');
  }
  await signInModel(again.page).open(STATION.passphrase);
  expect(await seeAgain(again.page, before)).toBe(before.seen);
  await takeCase(again.page, 2);
  await again.close();
});
