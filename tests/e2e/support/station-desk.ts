import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseCode } from '../../../domain/numbers/parse-code.ts';
import { STATION } from '../../tour/steps/set-up.ts';
import { caseModel } from '../pages/case-model.ts';
import { firstRunModel } from '../pages/first-run-model.ts';
import { frameModel } from '../pages/frame-model.ts';
import { intakeModel } from '../pages/intake-model.ts';
import { type PrintingModel, printingModel } from '../pages/printing-model.ts';
import { signInModel } from '../pages/sign-in-model.ts';
import { begin, madeUpMother, type Person } from './duties.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { fillWith } from './prepared-folder.ts';

/** The sheet's key, kept beside the record as a keeper would never do: a test is given one folder. */
const SHEET = 'recovery-sheet.txt';

/** A case as its page showed it when it was saved. */
export type TakenCase = Person & { readonly number: string; readonly seen: string };

/** Opens the desk of one's own in this folder; in an empty one its station has just been set up. */
export async function startStation(folder: string, program?: Parameters<typeof launchApp>[2]): Promise<RunningApp> {
  await fillWith('station', folder, setUpIn);
  const run = await launchApp(folder, {}, program);
  try {
    await enterStation(run.page);
    return run;
  } catch (problem) {
    // Else it would hold the folder against the next start.
    await run.kill();
    throw problem;
  }
}

/** Sets a station up in this empty folder; no desk is open. Gives the recovery key of its sheet. */
export async function foundStation(folder: string): Promise<string> {
  await fillWith('station', folder, setUpIn);
  return await recoveryKeyOf(folder);
}

/** The recovery key of the station that was set up in this folder. */
export const recoveryKeyOf = (folder: string): Promise<string> => readFile(join(folder, SHEET), 'utf8');

async function setUpIn(folder: string): Promise<void> {
  const { page, close } = await launchApp(folder);
  await writeFile(join(folder, SHEET), await setUp(page));
  await close();
}

/**
 * From the first screen of a program that was just started to the desk: set up the first time, later signed in to.
 * @returns the recovery key of the sheet where it was set up; else null
 */
export async function enterStation(page: Page): Promise<string | null> {
  const signIn = signInModel(page);
  await page.locator('[data-act="start-station"]').or(signIn.field).first().waitFor();
  if (!(await signIn.field.isVisible())) return await setUp(page);
  await signIn.open(STATION.passphrase);
  await page.locator('[data-queue], [data-act="first-case"]').first().waitFor();
  return null;
}

/** From the first screen to the open desk of a new station; gives the recovery key of its sheet. */
async function setUp(page: Page): Promise<string> {
  const model = firstRunModel(page);
  await model.waitOpen();
  await model.toStation();
  await model.fillIn(STATION);
  await model.toSheet(STATION.passphrase);
  return await model.confirmSheet();
}

/** Takes in a whole case of a made-up mother, all of it by keys that the screen names. `issued`: what her papers are for. */
export async function takeCase(
  page: Page,
  serial: number,
  issued: (printing: PrintingModel) => Promise<unknown> = async () => undefined,
): Promise<TakenCase> {
  const mother = madeUpMother(serial);
  const [office, intake, printing] = [caseModel(page), intakeModel(page), printingModel(page)];
  await begin(page, mother);
  await intake.takeAsked();
  await intake.consent();
  await page.locator('[data-act="intake-accept"]:enabled').waitFor();
  await page.keyboard.press('Control+Enter');
  await printing.waitOpen();
  await frameModel(page).saved();
  await issued(printing);
  await printing.close();
  return { ...mother, number: await office.number(), seen: await office.seen() };
}

/** The code of the ledger that gave the case its number. */
export const ledgerOf = ({ number }: Pick<TakenCase, 'number'>): string | undefined => parseCode(number)?.ledger;

/** Finds the case by its applicant's ID number; what its page shows. */
export async function seeAgain(page: Page, { tail }: Pick<Person, 'tail'>): Promise<string> {
  const office = caseModel(page);
  await office.find(tail);
  return await office.seen();
}
