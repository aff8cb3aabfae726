import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { CASE_TEXT } from '../../renderer/desk/text/case.ts';
import { chooseOwn, giveTemporary } from '../tour/steps/accounts.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { walkFields } from './pages/walk-fields.ts';
import { foundWithCase } from './support/case-desk.ts';
import { begin, madeUpMother } from './support/duties.ts';
import { deskForAll } from './support/for-file.ts';
import { painted } from './support/painted.ts';
import { startStation, type TakenCase } from './support/station-desk.ts';

const TEMPORARY = 'hand-over-77';
const OWN = 'second-words-88';

let taken: TakenCase;
const desk = deskForAll(async (folder) => {
  taken = await foundWithCase(folder);
  return await startStation(folder);
});

beforeAll(async () => {
  await addOperators(desk.page);
  for (const _ of ['clerk', 'helper', 'unit']) await giveTemporary(desk.page, STATION.passphrase, TEMPORARY);
});

/** 设置 · 操作员: a village helper and somebody who sits for the police, beside the keeper and a clerk. */
async function addOperators(page: Page): Promise<void> {
  await frameModel(page).toSettings('operators');
  await addOperator(page, 3, { no: '0303', name: '彭小禾', duty: '2' });
  await addOperator(page, 4, { no: '0304', name: '米警官', unit: ['g', 'a', 'j', 'Enter'] });
  await page.keyboard.press('Control+Enter');
  await frameModel(page).saved();
}

async function addOperator(page: Page, row: number, person: Readonly<Record<string, string | readonly string[]>>) {
  await page.keyboard.press('Alt+A');
  await page.locator(`[id="operator-no-${row}"]:focus`).waitFor();
  const entries = Object.entries(person).map(([name, entry]) => [`operator-${name}-${row}`, entry]);
  await walkFields(page, Object.fromEntries(entries));
}

/** Takes the place with this digit of the lock screen, for the first time; ends on the case. */
async function sitDown(digit: string): Promise<void> {
  const signIn = signInModel(desk.page);
  await signIn.choose(digit);
  await signIn.attempt(TEMPORARY);
  await desk.page.locator('[data-act="own-save"]').waitFor();
  await chooseOwn(desk.page, OWN);
  await caseModel(desk.page).find(taken.tail);
}

const pages = () =>
  desk.page.locator('[data-nav]').evaluateAll((all) => all.map((one) => one.getAttribute('data-nav')));
const main = () => desk.page.locator('[data-act="case-next"]').innerText();

/** The settings that there are for him. */
async function sections(): Promise<readonly string[]> {
  await frameModel(desk.page).goTo('settings');
  const names = await desk.page.locator('nav[aria-label="设置"] button').allInnerTexts();
  return names.map((name) => name.split('\n')[0] ?? '');
}

/** The letters under F6, those that cannot be done now too. */
async function letters(): Promise<string> {
  await desk.page.keyboard.press('F6');
  await desk.page.locator('#further').waitFor();
  const keys = await desk.page.locator('#further kbd').allInnerTexts();
  await desk.page.keyboard.press('Escape');
  return keys
    .filter((key) => key.length === 1)
    .sort()
    .join('');
}

/** Whether somebody who can be received can be turned away, too; the draft is dropped again. */
async function isDeclineOffered(): Promise<boolean> {
  const { page } = desk;
  await begin(page, madeUpMother(2));
  await page.locator('[data-act="intake-receive"]:enabled').waitFor();
  await page.keyboard.press('F9');
  await painted(page);
  const isOpen = (await page.locator('[data-act="intake-decline-save"]').count()) > 0;
  if (isOpen) await page.keyboard.press('Escape');
  return isOpen;
}

const EVERYBODYS = ['打印与显示', '练习 / 正式', '常用语', '备份'];

test('V34 a clerk has all of the counter, and of the settings what is everybody’s', async () => {
  await sitDown('2');
  expect(await letters()).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(await pages()).toHaveLength(10);
  expect(await isDeclineOffered()).toBe(true);
  expect(await sections()).toEqual(EVERYBODYS);
});

test('V34 a village helper turns nobody away: it is not among his acts', async () => {
  await sitDown('3');
  expect(await letters()).toBe('ABCDFGHIJKLMNOPQRSTUVWXYZ');
  expect(await pages()).toHaveLength(10);
  expect(await isDeclineOffered()).toBe(false);
});

test('V34 for a unit’s handler there is his unit’s work: pages, queues, acts and fields of the counter are not there, and their keys do nothing', async () => {
  const { page } = desk;
  await sitDown('4');
  expect(await letters()).toBe('KLNOPQ');
  expect(await main()).toContain(CASE_TEXT.acts.ofWindow(''));
  for (const counter of ['needed', 'numbers', 'correction'])
    expect(await page.locator(`#${counter}`).count(), counter).toBe(0);
  for (const act of ['undo-entry', 'undo-last', 'capture', 'accept-ready'])
    expect(await page.locator(`[data-act="${act}"]`).count(), act).toBe(0);
  const shown = await caseModel(page).number();
  for (const key of ['Control+Enter', 'Control+Z', 'F9', 'F8', 'Alt+2', 'Alt+4', 'Alt+0'])
    await page.keyboard.press(key);
  expect(await caseModel(page).number()).toBe(shown);
  expect(await pages()).toEqual(['workbench', 'handoff', 'search', 'deadlines', 'logs', 'catalogue', 'settings']);
  await frameModel(page).goTo('workbench');
  await page.locator('[data-queue]').first().waitFor();
  const queues = await page
    .locator('[data-queue]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-queue')));
  expect(queues).toEqual(['sign', 'conclude', 'arrive', 'late', 'today', 'soon', 'local']);
  await page.keyboard.press('N');
  expect(await page.locator('[data-nav="workbench"]').getAttribute('aria-current')).toBe('page');
  expect(await sections()).toEqual(EVERYBODYS);
});
