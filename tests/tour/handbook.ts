import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { backupModel } from '../e2e/pages/backup-model.ts';
import { captureModel } from '../e2e/pages/capture-model.ts';
import { caseModel } from '../e2e/pages/case-model.ts';
import { firstRunModel } from '../e2e/pages/first-run-model.ts';
import { signInModel } from '../e2e/pages/sign-in-model.ts';
import { choosePdfFolder } from '../e2e/support/answer-dialogs.ts';
import { drawPaper, withCamera, writeCameraPicture } from '../e2e/support/camera-scene.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch-app.ts';
import { seeAgain, type TakenCase, takeCase } from '../e2e/support/station-desk.ts';
import { chooseOwn, giveTemporary, recoverBySheet } from './steps/accounts.ts';
import { STATION } from './steps/set-up.ts';

const TEMPORARY = 'hand-over-77';
const OWN = 'second-words-88';
const AFTER_SHEET = 'third-words-99';
const ON_NEW_PC = 'another-pc-2026';

type Walk = {
  readonly folder: string;
  /** A picture of the handbook. */
  readonly look: (page: Page, name: string) => Promise<void>;
  readonly say: (line: string) => void;
};

/**
 * The pictures of `docs/handbook.md`, taken while a desk is founded, changes hands, photographs papers, is locked out,
 * recovered, backed up, and restored on another PC: all by keyboard, in the built program.
 * @throws when the program does not do what the handbook says
 */
export async function walkHandbook(out: string, say: (line: string) => void): Promise<void> {
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-handbook-'));
  const look = async (page: Page, name: string) => {
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: join(out, `${name}.png`) });
    say(`  ${name}.png`);
  };
  try {
    const walk = { folder, look, say };
    const { recoveryKey, taken } = await foundAndTake(walk);
    await photograph(walk, taken);
    const archive = await lockOutAndBackUp(walk, recoveryKey, taken);
    await restoreElsewhere(walk, archive, recoveryKey, taken);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Until what fades in stands still. */
const SETTLED_MS = 400;

async function start({ folder }: Walk, data: string, program?: Parameters<typeof launchApp>[2]): Promise<RunningApp> {
  const run = await launchApp(join(folder, data), {}, program);
  run.page.setDefaultTimeout(30_000);
  return run;
}

/** First run, a case, the second operator's passphrase, and his turn at the same case. */
async function foundAndTake(walk: Walk): Promise<{ readonly recoveryKey: string; readonly taken: TakenCase }> {
  walk.say('First run: station, passphrase, recovery sheet.');
  const run = await start(walk, 'desk');
  const { page } = run;
  const firstRun = firstRunModel(page);
  await firstRun.waitOpen();
  await firstRun.toStation();
  await firstRun.fillIn(STATION);
  await walk.look(page, 'station');
  await firstRun.toSheet(STATION.passphrase);
  await walk.look(page, 'recovery-sheet');
  const recoveryKey = await firstRun.confirmSheet();
  const pdfFolder = join(walk.folder, 'pdf');
  await mkdir(pdfFolder);
  await choosePdfFolder(run, pdfFolder);
  const taken = await takeCase(page, 1, (printing) => printing.saveAll());
  walk.say('Two operators take turns on one case.');
  await giveTemporary(page, STATION.passphrase, TEMPORARY);
  await walk.look(page, 'passphrases');
  const signIn = signInModel(page);
  await signIn.choose('2');
  await walk.look(page, 'sign-in');
  await signIn.attempt(TEMPORARY);
  await chooseOwn(page, OWN);
  await seeAgain(page, taken);
  await run.close();
  return { recoveryKey, taken };
}

/** Three pages of one material under the camera. */
async function photograph(walk: Walk, taken: TakenCase): Promise<void> {
  walk.say('Three pages under the camera.');
  const papers = await readdir(join(walk.folder, 'pdf'));
  const receipt = papers.find((name) => name.startsWith('收件凭证')) ?? '';
  const sheet = await drawPaper(join(walk.folder, 'pdf', receipt), join(walk.folder, 'sheet'));
  const picture = join(walk.folder, 'camera.y4m');
  await writeCameraPicture(sheet, picture);
  const run = await start(walk, 'desk', withCamera(picture));
  await signInModel(run.page).open(OWN);
  const capture = captureModel(run.page);
  await caseModel(run.page).find(taken.tail);
  await capture.open();
  await capture.untilFound();
  for (const _ of [1, 2, 3]) await capture.shoot();
  await walk.look(run.page, 'capture');
  await capture.done();
  await run.page.keyboard.press('Escape');
  await run.page.locator('[data-fact="number"]').waitFor();
  await run.close();
}

/** Five wrong passphrases, the sheet, a backup. Gives the archive. */
async function lockOutAndBackUp(walk: Walk, recoveryKey: string, taken: TakenCase): Promise<string> {
  walk.say('Five wrong passphrases, then the recovery sheet.');
  const run = await start(walk, 'desk');
  const { page } = run;
  const signIn = signInModel(page);
  for (let tries = 0; tries < 5; tries += 1) {
    await signIn.attempt('not-these-words-1');
    await page.locator('[id="sign-in-passphrase"][aria-invalid="true"]').waitFor();
  }
  await page.locator('[data-act="sign-in"]:disabled').waitFor();
  await walk.look(page, 'locked-out');
  await page.keyboard.press('F8');
  await walk.look(page, 'recover');
  await page.keyboard.press('Escape');
  await recoverBySheet(page, recoveryKey, AFTER_SHEET);
  await seeAgain(page, taken);
  walk.say('A backup.');
  await signIn.choose('1');
  await signIn.open(STATION.passphrase);
  const stick = join(walk.folder, 'stick');
  await mkdir(stick);
  const backups = backupModel(run.app, page);
  await backups.chooses(stick);
  await backups.open();
  await backups.make();
  await walk.look(page, 'backup');
  await run.close();
  const [archive = ''] = await readdir(stick);
  return join(stick, archive);
}

/** Another PC: the archive and the sheet bring the case back. */
async function restoreElsewhere(walk: Walk, archive: string, recoveryKey: string, taken: TakenCase): Promise<void> {
  walk.say('Restored on an empty data folder.');
  const run = await start(walk, 'new-pc');
  const { page } = run;
  const backups = backupModel(run.app, page);
  await backups.chooses(archive);
  await backups.restoreUpTo(recoveryKey);
  await walk.look(page, 'restore');
  await backups.restoreAs(ON_NEW_PC);
  await page.locator('[data-act="restore-done"]').waitFor();
  await walk.look(page, 'restored');
  await page.keyboard.press('Control+Enter');
  await signInModel(page).open(ON_NEW_PC);
  await seeAgain(page, taken);
  await run.close();
}
