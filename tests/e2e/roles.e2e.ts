import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseOwn, giveTemporary } from '../tour/steps/accounts.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { walkFields } from './pages/walk-fields.ts';
import { deskForAll } from './support/for-file.ts';
import { startStation, takeCase } from './support/station-desk.ts';

const desk = deskForAll(startStation);

const TEMPORARY = 'hand-over-77';
const OWN = 'second-words-88';

/** 设置 · 操作员: a village helper and somebody who sits for the police. */
async function addOperators(page: Page): Promise<void> {
  await frameModel(page).goTo('settings');
  await page.keyboard.press('Control+2');
  for (const [row, person] of [
    [3, { no: '0303', name: '彭小禾', duty: '2', unit: [] }],
    [4, { no: '0304', name: '米警官', duty: [], unit: ['g', 'a', 'j', 'Enter'] }],
  ] as const) {
    await page.keyboard.press('Alt+A');
    await page.locator(`[id="operator-no-${row}"]:focus`).waitFor();
    const entries = Object.entries(person).map(([name, entry]) => [`operator-${name}-${row}`, entry] as const);
    await walkFields(page, Object.fromEntries(entries.filter(([, entry]) => entry.length > 0)));
  }
  await page.keyboard.press('Control+Enter');
  await frameModel(page).saved();
}

/** What stands in the menu and in the list of settings for who takes the place with this digit of the lock screen. */
async function screensOf(page: Page, digit: string): Promise<{ pages: readonly string[]; sections: readonly string[] }> {
  await signInModel(page).choose(digit);
  await signInModel(page).attempt(TEMPORARY);
  await page.locator('[data-act="own-save"]').waitFor();
  await chooseOwn(page, OWN);
  await frameModel(page).goTo('settings');
  const pages = await page.locator('[data-nav]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.nav ?? ''));
  const sections = await page.locator('nav[aria-label="设置"] button').allInnerTexts();
  await page.screenshot({ path: `/tmp/verify-c/role-${digit}.png` });
  return { pages, sections };
}

test('V34 what is nobody’s work for an operator is not on his screen, and its key does nothing', { timeout: 240_000 }, async () => {
  const { page } = desk;
  const taken = await takeCase(page, 1);
  await addOperators(page);
  for (let given = 0; given < 3; given += 1) await giveTemporary(page, STATION.passphrase, TEMPORARY);
  const clerk = await screensOf(page, '2');
  const helper = await screensOf(page, '3');
  const unit = await screensOf(page, '4');
  console.log(JSON.stringify({ clerk, helper, unit }));
  await page.keyboard.press('Alt+2');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/verify-c/role-unit-alt2.png' });
  await caseModel(page).find(taken.tail);
  await page.screenshot({ path: '/tmp/verify-c/role-unit-case.png' });
  await page.keyboard.press('F6');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/verify-c/role-unit-f6.png' });
  await page.keyboard.press('F1');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/verify-c/role-unit-f1.png' });
  expect(unit.pages).not.toContain('intake');
});
