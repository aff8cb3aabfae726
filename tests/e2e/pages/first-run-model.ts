import type { Page } from 'playwright-core';
import { walkFields } from './keys.ts';

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
  /** Ctrl+Enter; ends when the desk stands open. */
  readonly begin: () => Promise<void>;
};

export function firstRunModel(page: Page): FirstRunModel {
  return {
    waitOpen: () => page.locator('[data-act="start-station"]').waitFor(),
    toStation: async () => {
      await page.keyboard.press('F2');
      await page.locator('[id="station-code"]:focus').waitFor();
    },
    fillIn: async ({ operators, ...station }) => {
      for (const _ of operators.slice(1)) await page.keyboard.press('Alt+A');
      const own = Object.entries(station).map(([name, value]) => [`station-${name}`, value] as const);
      const people = operators.flatMap(({ no, name }, at) => [
        [`operator-no-${at + 1}`, no] as const,
        [`operator-name-${at + 1}`, name] as const,
      ]);
      await page.locator(`[id="operator-no-${operators.length}"]`).waitFor();
      await walkFields(page, Object.fromEntries([...own, ...people]));
    },
    begin: async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-nav="workbench"]').waitFor();
    },
  };
}
