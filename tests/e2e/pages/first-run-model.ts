import type { Page } from 'playwright-core';
import { typeText } from './keys.ts';
import { sheetModel } from './sheet-model.ts';
import { walkFields } from './walk-fields.ts';

export type StationEntries = {
  readonly code: string;
  readonly name: string;
  readonly hall: string;
  readonly address: string;
  readonly phone: string;
  readonly operators: readonly { readonly no: string; readonly name: string }[];
};

/** The very first screen and the setting up of a station, by keyboard. */
export type FirstRunModel = {
  readonly waitOpen: () => Promise<void>;
  /** F2: a desk of one's own. */
  readonly toStation: () => Promise<void>;
  readonly fillIn: (station: StationEntries) => Promise<void>;
  /** Ctrl+Enter, the keeper's passphrase twice. */
  readonly toSheet: (passphrase: string) => Promise<void>;
  /** Types the groups asked for back from the sheet; ends when the desk stands open. Gives the recovery key. */
  readonly confirmSheet: () => Promise<string>;
};

export function firstRunModel(page: Page): FirstRunModel {
  return {
    waitOpen: () => page.locator('[data-act="start-station"]').waitFor(),
    toStation: async () => {
      await page.keyboard.press('F2');
      await page.locator('[id="station-code"]:focus').waitFor();
    },
    fillIn: async ({ operators, ...station }) => {
      const own = Object.fromEntries(Object.entries(station).map(([name, value]) => [`station-${name}`, value]));
      const people = operators.map(({ no, name }, at) => ({
        [`operator-no-${at + 1}`]: no,
        [`operator-name-${at + 1}`]: name,
      }));
      await walkFields(page, { ...own, ...people[0] });
      for (const [at, person] of people.entries()) {
        if (at === 0) continue;
        await page.keyboard.press('Alt+A');
        await page.locator(`[id="operator-no-${at + 1}"]:focus`).waitFor();
        await walkFields(page, person);
      }
    },
    toSheet: async (passphrase) => {
      await page.keyboard.press('Control+Enter');
      await page.locator('[id="passphrase-next"]:focus').waitFor();
      await typeText(page, passphrase);
      await page.keyboard.press('Enter');
      await page.locator('[id="passphrase-again"]:focus').waitFor();
      await typeText(page, passphrase);
      await page.keyboard.press('Enter');
      await page.locator('[id="sheet-group-0"]:focus').waitFor();
    },
    confirmSheet: async () => {
      const sheet = sheetModel(page);
      const groups = await sheet.groups();
      await sheet.typeBack(groups);
      await page.locator('[data-nav="workbench"]').waitFor();
      return groups.join('');
    },
  };
}
