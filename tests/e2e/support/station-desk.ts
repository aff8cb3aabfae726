import type { Page } from 'playwright-core';
import { STATION } from '../../tour/steps/set-up.ts';
import { caseModel } from '../pages/case-model.ts';
import { firstRunModel } from '../pages/first-run-model.ts';
import { frameModel } from '../pages/frame-model.ts';
import { intakeModel } from '../pages/intake-model.ts';
import { type PrintingModel, printingModel } from '../pages/printing-model.ts';
import { signInModel } from '../pages/sign-in-model.ts';
import { begin, madeUpMother, type Person } from './duties.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

/** A case as its page showed it when it was saved. */
export type TakenCase = Person & { readonly number: string; readonly seen: string };

/** Opens a desk of one's own on this folder; the first time its station is set up. */
export async function startStation(folder: string, program?: Parameters<typeof launchApp>[2]): Promise<RunningApp> {
  const run = await launchApp(folder, {}, program);
  await enterStation(run.page);
  return run;
}

/** From the first screen of a program that was just started to the desk: set up the first time, later signed in to. */
export async function enterStation(page: Page): Promise<void> {
  page.setDefaultTimeout(20_000);
  const firstRun = page.locator('[data-act="start-station"]');
  const signIn = signInModel(page);
  await firstRun.or(signIn.field).first().waitFor();
  if (await signIn.field.isVisible()) {
    await signIn.open(STATION.passphrase);
    await page.locator('[data-queue], [data-act="first-case"]').first().waitFor();
    return;
  }
  const model = firstRunModel(page);
  await model.toStation();
  await model.fillIn(STATION);
  await model.toSheet(STATION.passphrase);
  await model.confirmSheet();
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

/** Finds the case by its applicant's ID number; what its page shows. */
export async function seeAgain(page: Page, { tail }: Pick<Person, 'tail'>): Promise<string> {
  const office = caseModel(page);
  await office.find(tail);
  return await office.seen();
}
