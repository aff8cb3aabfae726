import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { someAct, someEntry } from '../../electron/journal/testing/journal-builders.ts';
import { chooseOwn, giveTemporary, recoverBySheet } from '../tour/steps/accounts.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { foundWithCase } from './support/case-desk.ts';
import { folderForEach } from './support/for-file.ts';
import { launchApp, type RunningApp } from './support/launch-app.ts';
import { recoveryKeyOf, seeAgain, startStation } from './support/station-desk.ts';

const TEMPORARY = 'hand-over-77';
const OWN = 'second-words-88';
const AFTER_SHEET = 'third-words-99';

const data = folderForEach();

/** Whatever script in the window calls, the main process knows that a clerk signed in, and as whom. */
async function expectBoundAsClerk({ call }: RunningApp): Promise<void> {
  const append = (kind: string, operator: string) => {
    const entry = someEntry();
    const entries = [{ ...entry, header: { ...entry.header, kind, operator } }];
    return call('journal.append', { store: 'desk', act: someAct('foreign', 1, { entries }) });
  };
  const notHis = { ok: false, code: 'not-yours' };
  expect(await append('note.added', '0301')).toMatchObject(notHis);
  expect(await append('station.configured', '0302')).toMatchObject(notHis);
  expect(await call('vault.renewRecovery', { no: '0302', passphrase: OWN })).toMatchObject(notHis);
  expect(await call('journal.forget', { store: 'desk', subjects: ['case:1'] })).toMatchObject({ code: 'not-erased' });
}

const whoIsThere = (page: Page) => page.locator('[data-operator]').getAttribute('data-operator');

test('V35 V13 E22 two operators take turns on one desk, each bound to his name and roles, one is locked out, and the sheet opens for who forgot', async () => {
  const taken = await foundWithCase(data.folder);
  const run = await startStation(data.folder);
  const { page } = run;
  await giveTemporary(page, STATION.passphrase, TEMPORARY);

  const signIn = signInModel(page);
  await run.call('app.copy', { text: '433127' });
  await signIn.choose('2');
  expect(await run.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
  await page.keyboard.press('Alt+2');
  await signIn.attempt(TEMPORARY);
  await page.locator('[data-act="own-save"]').waitFor();
  await chooseOwn(page, OWN);
  expect(await whoIsThere(page)).toBe('0302');
  await expectBoundAsClerk(run);
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

  const again = await launchApp(data.folder);
  const lock = signInModel(again.page);
  await lock.field.waitFor();
  await again.page.locator('[data-act="sign-in"]:disabled').waitFor();
  await recoverBySheet(again.page, await recoveryKeyOf(data.folder), AFTER_SHEET);
  expect(await whoIsThere(again.page)).toBe('0302');
  expect(await seeAgain(again.page, taken)).toContain(taken.name.slice(0, 1));

  await lock.choose('1');
  await lock.open(STATION.passphrase);
  expect(await whoIsThere(again.page)).toBe('0301');
  await again.close();
});
