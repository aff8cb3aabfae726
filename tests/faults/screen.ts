import type { Page } from 'playwright-core';
import { signInModel } from '../e2e/pages/sign-in-model.ts';
import { enterStation } from '../e2e/support/station-desk.ts';

/**
 * What the program comes to after a start: a desk to work at, one whose settings are asked for anew, a page that says why
 * not, or nothing at all.
 */
export type Reached = 'desk' | 'unset' | 'refused' | 'blank';

const REFUSED = '[data-act="reopen"], [data-act="vault-mend"], section[role="alert"], main[role="alert"]';

const UNSET = '[data-act="station-save"]';

const DESK = '[data-queue], [data-act="first-case"]';

/** Nothing of ours takes so long to say something. Milliseconds. */
const PATIENCE = 15_000;

/** Waits for the desk, signing in where that is asked for, or for a page that refuses. */
export async function reachScreen(page: Page, beforeSignIn?: () => Promise<void>): Promise<Reached> {
  if (beforeSignIn) {
    // Where no passphrase is asked for, what follows finds out what is shown instead.
    await signInModel(page)
      .field.waitFor({ timeout: PATIENCE })
      .catch(() => undefined);
    await beforeSignIn();
  }
  const refused = page.locator(REFUSED).first().waitFor({ timeout: PATIENCE });
  const unset = page.locator(UNSET).waitFor({ timeout: PATIENCE });
  const desk = enterStation(page);
  return await Promise.any([
    desk.then(() => 'desk' as const),
    unset.then(() => 'unset' as const),
    refused.then(() => 'refused' as const),
  ]).catch(() => 'blank' as const);
}

/** Does what the page with the settings tells: they are filled in, and one key takes them. */
export async function takeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.locator(DESK).first().waitFor();
}

/** The sentences that stand on the screen about the record itself: notices, refusals, the line of messages. */
export async function sentencesOn(page: Page): Promise<readonly string[]> {
  const places = page.locator('[data-level] [class*="bannerText"], main[class*="failed"] p, [role="alert"] p');
  const notices = await places.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  return notices.map((text) => text.trim()).filter((text) => text !== '');
}
