import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseOwn, giveTemporary, recoverBySheet } from '../tour/steps/accounts.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { firstRunModel } from './pages/first-run-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';
import { seeAgain, takeCase } from './support/station-desk.ts';

const TEMPORARY = 'hand-over-77';
const OWN = 'second-words-88';
const AFTER_SHEET = 'third-words-99';

let data: Awaited<ReturnType<typeof newDataFolder>>;
beforeAll(async () => {
  data = await newDataFolder();
});
afterAll(() => data.remove());

async function start(): Promise<RunningApp> {
  const run = await launchApp(data.folder);
  run.page.setDefaultTimeout(20_000);
  return run;
}

const whoIsThere = (page: Page) => page.locator('[data-operator]').getAttribute('data-operator');

test('V35 two operators take turns on one desk, one is locked out, and the sheet opens for who forgot', {
  timeout: 180_000,
}, async () => {
  const run = await start();
  const { page } = run;
  const firstRun = firstRunModel(page);
  await firstRun.waitOpen();
  await firstRun.toStation();
  await firstRun.fillIn(STATION);
  await firstRun.toSheet(STATION.passphrase);
  const recoveryKey = await firstRun.confirmSheet();
  const taken = await takeCase(page, 41);
  await giveTemporary(page, STATION.passphrase, TEMPORARY);

  const signIn = signInModel(page);
  await signIn.choose('2');
  await page.keyboard.press('Alt+2');
  await signIn.attempt(TEMPORARY);
  await page.locator('[data-act="own-save"]').waitFor();
  await chooseOwn(page, OWN);
  expect(await whoIsThere(page)).toBe('0302');
  // What was pressed at the lock screen reached nothing behind it.
  expect(await page.locator('[data-nav="settings"]').getAttribute('aria-current')).toBe('page');
  expect(await seeAgain(page, taken)).toContain(taken.name.slice(0, 1));

  await signIn.choose('2');
  for (let tries = 0; tries < 5; tries += 1) {
    await signIn.attempt('not-these-words-1');
    await page.locator('[id="sign-in-passphrase"][aria-invalid="true"]').waitFor();
  }
  await page.locator('[data-act="sign-in"]:disabled').waitFor();
  expect(await page.locator('[data-act="sign-in"]').innerText()).toMatch(/还要等 \d+ 秒/);
  await run.kill();

  const again = await start();
  const lock = signInModel(again.page);
  await lock.field.waitFor();
  await again.page.locator('[data-act="sign-in"]:disabled').waitFor();
  await recoverBySheet(again.page, recoveryKey, AFTER_SHEET);
  expect(await whoIsThere(again.page)).toBe('0302');
  expect(await seeAgain(again.page, taken)).toContain(taken.name.slice(0, 1));

  await lock.choose('1');
  await lock.open(STATION.passphrase);
  expect(await whoIsThere(again.page)).toBe('0301');
  await again.close();
});
