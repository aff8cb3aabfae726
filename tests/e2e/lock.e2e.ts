import { beforeAll, expect, test } from 'vitest';
import { STATION } from '../tour/steps/set-up.ts';
import { focusedField, scanInWindow, typeText } from './pages/keys.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { foundWithCase } from './support/case-desk.ts';
import { deskForAll } from './support/for-file.ts';
import { recoveryKeyOf, startStation } from './support/station-desk.ts';

const QUESTION = 'consult-question';

let recoveryKey: string;
let number: string;
const desk = deskForAll(async (folder) => {
  ({ number } = await foundWithCase(folder));
  recoveryKey = await recoveryKeyOf(folder);
  return await startStation(folder);
});

const open = () => signInModel(desk.page).open(STATION.passphrase);

beforeAll(async () => {
  await desk.page.keyboard.press('Alt+0');
  await desk.page.locator('[id="consult-bundle"]').waitFor();
  await desk.page.locator(`[id="${QUESTION}"]`).focus();
  await typeText(desk.page, '要带什么');
});

test('V37 a desk that is locked in the middle of a field stays as it was, and the focus is in the field again', async () => {
  await desk.page.keyboard.press('F12');
  await desk.page.locator('[data-act="sign-in-0301"]').waitFor();
  await desk.page.keyboard.press('1');
  await open();
  await expect.poll(() => focusedField(desk.page)).toBe(QUESTION);
  await typeText(desk.page, '材料');
  expect(await desk.page.locator(`[id="${QUESTION}"]`).inputValue()).toBe('要带什么材料');
});

test('V37 a scan on the lock screen opens no case behind it, chooses nobody and is no try', async () => {
  await desk.page.keyboard.press('F12');
  await desk.page.locator('[data-act="sign-in-0301"]').waitFor();
  await scanInWindow(desk.page, number.replaceAll(/\D/g, ''));
  await desk.page.waitForTimeout(400);
  expect(await desk.page.locator('[id="sign-in-passphrase"]').count()).toBe(0);
  await desk.page.keyboard.press('1');
  await signInModel(desk.page).field.waitFor();
  await scanInWindow(desk.page, number.replaceAll(/\D/g, ''));
  await open();
  expect(await desk.page.locator(`[id="${QUESTION}"]`).inputValue()).toBe('要带什么材料');
});

test('V37 the code of the recovery sheet is scanned into its field, though a desk lies behind', async () => {
  await desk.page.keyboard.press('F12');
  await desk.page.locator('[data-act="sign-in-recover"]').waitFor();
  await desk.page.keyboard.press('F8');
  await desk.page.locator('[id="recovery-key"]:focus').waitFor();
  await scanInWindow(desk.page, recoveryKey.replaceAll(/\D/g, ''));
  const read = async () => (await desk.page.locator('[id="recovery-key"]').inputValue()).replaceAll(/\D/g, '');
  await expect.poll(read).toBe(recoveryKey.replaceAll(/\D/g, ''));
  expect(await focusedField(desk.page)).toBe('recover-who');
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('[data-act="sign-in-0301"]').waitFor();
  await desk.page.keyboard.press('1');
  await open();
});
