import type { Page } from 'playwright-core';
import { SETTINGS_TEXT } from '../../../renderer/desk/text/settings.ts';
import { typeText } from './keys.ts';

const PAGES = [
  'workbench',
  'intake',
  'handoff',
  'issue',
  'search',
  'deadlines',
  'logs',
  'catalogue',
  'settings',
] as const;
type SettingsSection = keyof typeof SETTINGS_TEXT.sections;
export type MainPage = (typeof PAGES)[number];

/** What stands around every page. */
export type FrameModel = {
  /** Alt and the page's digit. */
  readonly goTo: (name: MainPage) => Promise<void>;
  /** A section of 设置, by the key that stands beside its name. */
  readonly toSettings: (section: SettingsSection) => Promise<void>;
  /** Types into the search box that is always there; a whole number opens its case or slip. */
  readonly find: (typed: string) => Promise<void>;
  /** The sentence that says an act is saved. Throws with the screen's own words when it says anything else. */
  readonly saved: () => Promise<string>;
};

export function frameModel(page: Page): FrameModel {
  const goTo = async (name: MainPage) => {
    await page.keyboard.press(`Alt+${PAGES.indexOf(name) + 1}`);
    await page.locator(`[data-nav="${name}"][aria-current="page"]`).waitFor();
  };
  return {
    goTo,
    toSettings: async (section) => {
      await goTo('settings');
      const entry = page
        .getByRole('navigation', { name: SETTINGS_TEXT.title })
        .getByRole('button')
        .filter({ hasText: new RegExp(`^${SETTINGS_TEXT.sections[section]}`) });
      await page.keyboard.press((await entry.locator('kbd').innerText()).replace('Ctrl', 'Control'));
      await entry.and(page.locator('[aria-current="true"]')).waitFor();
    },
    find: async (typed) => {
      await page.keyboard.press('F3');
      await page.locator('[id="global-search"]:focus').waitFor();
      await typeText(page, typed);
      await page.keyboard.press('Enter');
    },
    saved: async () => {
      const strip = page.locator('[data-message][data-level]');
      await strip.waitFor();
      const words = await strip.locator('[role="status"], [role="alert"]').innerText();
      if ((await strip.getAttribute('data-level')) === 'done') return words;
      throw new Error(`The screen does not say saved: ${words}`);
    },
  };
}
