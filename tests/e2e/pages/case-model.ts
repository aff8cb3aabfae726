import type { Page } from 'playwright-core';
import { printingModel } from './printing-model.ts';

/** The desk around a case as a clerk sees and keys it. Nothing here uses the mouse. */
export type CasePageModel = {
  /** Opens the case that a search finds first. */
  readonly find: (typed: string) => Promise<void>;
  /** What the one filled button says, without its key. */
  readonly next: () => Promise<string>;
  /** Waits until the filled button says this. */
  readonly untilNext: (says: RegExp) => Promise<string>;
  readonly press: (key: string) => Promise<void>;
  /** All that stands on the page. */
  readonly seen: () => Promise<string>;
  /** Waits for the printing panel, reads it, and puts it off. */
  readonly papers: () => Promise<string>;
  /** The number of the case in digits. */
  readonly number: () => Promise<string>;
};

export function caseModel(page: Page): CasePageModel {
  const main = () => page.locator('main footer button[class*="primary"], main aside button[class*="primary"]').last();
  const next = async () => (await main().locator('span').first().innerText()).trim();
  return {
    find: async (typed) => {
      await page.keyboard.press('Alt+5');
      await page.locator('[id="search-box"]:focus').waitFor();
      await page.keyboard.type(typed);
      await page.locator('[data-case][data-marked]').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[data-fact="number"]').waitFor();
    },
    next,
    untilNext: async (says) => {
      await main().filter({ hasText: says }).waitFor();
      return await next();
    },
    press: (key) => page.keyboard.press(key),
    seen: () => page.locator('main').innerText(),
    papers: printingModel(page).putOff,
    number: async () => (await page.locator('[data-fact="number"]').innerText()).replaceAll('-', ''),
  };
}
