import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { walkSegment } from '../../electron/journal/walk.ts';
import { ACCOUNT_TEXT } from '../../renderer/desk/text/account.ts';
import { BACKUP_TEXT } from '../../renderer/desk/text/backup.ts';
import { START_TEXT } from '../../renderer/desk/text/start.ts';
import { STORE_TEXT } from '../../renderer/store/text/store-text.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { type BackupModel, backupModel } from './pages/backup-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { foundBackedUp } from './support/backed-up-desk.ts';
import { folderForEach } from './support/for-file.ts';
import { launchApp, type RunningApp } from './support/launch-app.ts';
import { seeAgain, type TakenCase, takeCase } from './support/station-desk.ts';

const NEW_PASSPHRASE = 'another-pc-2026';

const data = folderForEach();

/** The program on a damaged desk, whose keeper will choose this archive. */
async function begin(folder: string, archive: string): Promise<[RunningApp, BackupModel]> {
  const run = await launchApp(folder);
  const model = backupModel(run.app, run.page);
  await model.chooses(archive);
  return [run, model];
}

/** Spoils the first record that a case's entries stand in; gives how many entries. */
async function spoilACase(folder: string): Promise<number> {
  const path = join(folder, 'desk', 'journal', '000001.log');
  const bytes = await readFile(path);
  const steps = [...walkSegment(bytes)].flatMap((step) => (step.type === 'act' ? [step] : []));
  const spoilt = steps.find(({ act }) => act.entries.some(({ header }) => header.subject.startsWith('case:')));
  if (!spoilt) throw new Error('no case in the journal');
  bytes.fill(0x5a, spoilt.at + 40, spoilt.at + 80);
  await writeFile(path, bytes);
  return spoilt.hashes.length;
}

async function expectSeen(page: Page, cases: readonly TakenCase[]): Promise<void> {
  for (const one of cases) expect(await seeAgain(page, one)).toBe(one.seen);
}

test('B43 both copies of the vault damaged: the screen says so, a backup and the sheet mend it, and the work after the backup is there too', async () => {
  const { later, early, before, after, recoveryKey } = await foundBackedUp(data.folder);
  for (const name of ['vault.json', 'vault-copy.json']) await writeFile(join(later, 'desk', name), '{"check":');

  const [mended, model] = await begin(later, early);
  await mended.page.getByText(ACCOUNT_TEXT.damaged.what).waitFor();
  await model.mendUpTo(recoveryKey);
  await model.restoreAs(NEW_PASSPHRASE);
  await mended.page.locator('[data-nav="workbench"]').waitFor();
  await expectSeen(mended.page, [before, after]);
  await mended.close();

  const [again] = await begin(later, early);
  await signInModel(again.page).open(NEW_PASSPHRASE);
  await again.close();
});

test('X35 B38 vault and journal both gone: no first set-up is offered, a backup and the sheet bring it back, and the database gives the work after the backup', async () => {
  const { later, early, before, after, recoveryKey } = await foundBackedUp(data.folder);
  await rm(join(later, 'desk'), { recursive: true });

  const [restored, model] = await begin(later, early);
  await restored.page.getByText(ACCOUNT_TEXT.gone.what).waitFor();
  await model.mendUpTo(recoveryKey, 'restore-go');
  await model.restoreAs(NEW_PASSPHRASE);
  await model.openRestored(NEW_PASSPHRASE);
  await expectSeen(restored.page, [before, after]);
  await takeCase(restored.page, 2);
  await restored.close();

  await rm(join(later, 'IndexedDB'), { recursive: true });
  const [alone] = await begin(later, early);
  await signInModel(alone.page).open(NEW_PASSPHRASE);
  await expectSeen(alone.page, [before, after]);
  await alone.close();
});

test('X39 journal and database both gone, the vault whole: the news leads to a backup, which whoever is signed in brings back without the sheet', async () => {
  const { later, early, before } = await foundBackedUp(data.folder);
  for (const gone of ['desk/journal', 'IndexedDB']) await rm(join(later, gone), { recursive: true });

  const [{ page, close }] = await begin(later, early);
  await signInModel(page).attempt(STATION.passphrase);
  await page.getByText(START_TEXT.emptied.what).waitFor();
  for (const id of ['emptied-restore', 'restore-choose', 'backup-join', 'backup-reopen']) {
    await page.locator(`[data-act="${id}"]:enabled`).waitFor();
    await page.keyboard.press('Control+Enter');
  }
  await signInModel(page).open(STATION.passphrase);
  await expectSeen(page, [before]);
  await takeCase(page, 2);
  await close();
});

test('B39 a case that journal and database both lost is told as lost, and comes back from a backup by keyboard', async () => {
  const { later, late, before, after } = await foundBackedUp(data.folder);
  const lost = await spoilACase(later);
  await rm(join(later, 'IndexedDB'), { recursive: true });

  const [{ page, close }, model] = await begin(later, late);
  await signInModel(page).open(STATION.passphrase);
  await page.getByText(STORE_TEXT.findings.lost).waitFor();
  await model.open();
  await page.keyboard.press('Alt+C');
  await page.locator('[data-act="backup-join"]:enabled').waitFor();
  await page.keyboard.press('Alt+J');
  await page.getByText(BACKUP_TEXT.entriesBack(lost)).waitFor();
  await page.keyboard.press('Alt+J');
  await signInModel(page).open(STATION.passphrase);
  await expectSeen(page, [before, after]);
  expect(await page.getByText(STORE_TEXT.findings.lost).count()).toBe(0);
  await close();
});
