import type { Page } from 'playwright-core';
import { frameModel } from '../../e2e/pages/frame-model.ts';
import { walkFields } from '../../e2e/pages/walk-fields.ts';

/** 设置 · 口令: a temporary passphrase for the operator who has none yet. */
export async function giveTemporary(page: Page, own: string, temporary: string): Promise<void> {
  await frameModel(page).toSettings('accounts');
  await page.locator('[id="give-who"]').focus();
  await walkFields(page, { 'give-next': temporary, 'give-mine': own });
  await page.locator('[data-message][data-level="done"]', { hasText: '临时口令' }).waitFor();
}

/** Whoever came in with a temporary passphrase chooses his own; ends when the desk stands open. */
export async function chooseOwn(page: Page, passphrase: string): Promise<void> {
  await page.locator('[id="passphrase-next"]').focus();
  await walkFields(page, { 'passphrase-next': passphrase, 'passphrase-again': passphrase });
  await page.locator('[data-locked="false"]').waitFor();
}

/** From the lock screen: the sheet's key, the second operator, a new passphrase; ends when the desk stands open. */
export async function recoverBySheet(page: Page, recoveryKey: string, passphrase: string): Promise<void> {
  await page.keyboard.press('F8');
  await page.locator('[id="recovery-key"]:focus').waitFor();
  await walkFields(page, {
    'recovery-key': recoveryKey,
    'recover-who': '2',
    'passphrase-next': passphrase,
    'passphrase-again': passphrase,
  });
  await page.locator('[data-locked="false"] [data-nav="workbench"]').waitFor();
}
