import type { Page } from 'playwright-core';

/** The lock screen, by keyboard. */
export type SignInModel = {
  /** The passphrase of whoever was here last; ends when the desk stands open. */
  readonly open: (passphrase: string) => Promise<void>;
  /** A try of which the outcome is read from the screen. */
  readonly attempt: (passphrase: string) => Promise<void>;
  /** F12 and a digit, from the open desk or from the lock screen. */
  readonly choose: (digit: string) => Promise<void>;
  readonly field: ReturnType<Page['locator']>;
};

export function signInModel(page: Page): SignInModel {
  const field = page.locator('[id="sign-in-passphrase"]');
  const attempt = async (passphrase: string) => {
    await field.waitFor();
    await field.focus();
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
  };
  return {
    field,
    attempt,
    open: async (passphrase) => {
      await attempt(passphrase);
      await page.locator('[data-locked="false"] [data-nav="workbench"]').waitFor();
    },
    choose: async (digit) => {
      await page.keyboard.press('F12');
      await page.locator('[data-act^="sign-in-"]').first().waitFor();
      await page.keyboard.press(digit);
      await field.waitFor();
    },
  };
}
