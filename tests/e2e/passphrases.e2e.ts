import { beforeAll, expect, test } from 'vitest';
import { ACCOUNT_TEXT } from '../../renderer/desk/text/account.ts';
import { chooseOwn, giveTemporary, recoverBySheet } from '../tour/steps/accounts.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { frameModel } from './pages/frame-model.ts';
import { typeText } from './pages/keys.ts';
import { sheetModel } from './pages/sheet-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { walkFields } from './pages/walk-fields.ts';
import { deskForAll } from './support/for-file.ts';
import { foundStation, startStation } from './support/station-desk.ts';

const TEMPORARY = 'hand-over-77';
const CHANGED = 'other-words-2027';

let oldSheet = '';
const desk = deskForAll(async (folder) => {
  oldSheet = await foundStation(folder);
  return await startStation(folder);
});
let own = STATION.passphrase;

beforeAll(() => giveTemporary(desk.page, own, TEMPORARY));

const isOpen = () => desk.page.locator('[data-locked="false"]').waitFor();
const wrongAgain = () => desk.page.locator('[id="sign-in-passphrase"][aria-invalid="true"]').waitFor();

/** At the lock screen: the passphrase, and F9 in the place of Enter. */
async function toChange(): Promise<void> {
  const signIn = signInModel(desk.page);
  await signIn.choose('1');
  await signIn.field.focus();
  await desk.page.keyboard.type(own);
  await desk.page.keyboard.press('F9');
  await desk.page.locator('[data-act="own-save"]').waitFor();
}

/** 设置 · 口令: a new sheet lies on the screen. Gives its groups. */
async function newSheet(): Promise<readonly string[]> {
  const { page } = desk;
  await frameModel(page).toSettings('accounts');
  await page.locator('[id="renew-mine"]').focus();
  await typeText(page, own);
  await page.keyboard.press('Alt+R');
  return await sheetModel(page).groups();
}

test('V8 F9 at the lock screen changes one’s own passphrase, Esc leaves it, and the old one opens nothing any more', async () => {
  const { page } = desk;
  await toChange();
  await page.keyboard.press('Escape');
  await isOpen();
  await toChange();
  await walkFields(page, { 'passphrase-next': CHANGED, 'passphrase-again': CHANGED });
  await isOpen();
  await signInModel(page).choose('1');
  await signInModel(page).attempt(own);
  await wrongAgain();
  own = CHANGED;
  await signInModel(page).open(own);
});

test('V8 who has to choose one of his own first makes room for another, and is asked again', async () => {
  const { page } = desk;
  for (const _ of ['left', 'asked again']) {
    await signInModel(page).choose('2');
    await signInModel(page).attempt(TEMPORARY);
    await page.locator('[data-act="own-save"]').waitFor();
    expect(await page.locator('[data-act="own-keep"]').count()).toBe(0);
    await page.keyboard.press('F12');
    await page.locator('[data-act="sign-in-0301"]').waitFor();
    expect(await desk.call('backup.make', undefined)).toMatchObject({ ok: false, code: 'locked' });
  }
  await page.keyboard.press('2');
  await signInModel(page).attempt(TEMPORARY);
  await page.locator('[data-act="own-save"]').waitFor();
  await chooseOwn(page, 'second-words-88');
  await signInModel(page).choose('1');
  await signInModel(page).open(own);
});

test('V7 a new sheet that lay there when the screen was locked is said to be withdrawn; typed back, it is the one that opens', async () => {
  const { page } = desk;
  const first = await newSheet();
  await signInModel(page).choose('1');
  await signInModel(page).open(own);
  await sheetModel(page).typeBack(first);
  await page.getByText(ACCOUNT_TEXT.failures.withdrawn).waitFor();
  await page.keyboard.press('Control+5');
  const second = await newSheet();
  await sheetModel(page).typeBack(second);
  await page.getByText(ACCOUNT_TEXT.manage.renewed).waitFor();

  await page.keyboard.press('F12');
  await page.locator('[data-act="sign-in-recover"]').waitFor();
  await page.keyboard.press('F8');
  await page.locator('[id="recovery-key"]:focus').waitFor();
  const after = { 'passphrase-next': 'third-words-99', 'passphrase-again': 'third-words-99' };
  await walkFields(page, { 'recovery-key': oldSheet, 'recover-who': '2', ...after });
  await page.keyboard.press('Control+Enter');
  await page.getByText(ACCOUNT_TEXT.recover.notThis).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-act="sign-in-recover"]').waitFor();
  await recoverBySheet(page, second.join(''), 'third-words-99');
});
