import type { Page } from 'playwright-core';
import { focusedField } from './keys.ts';

/** More stops than the page has. */
const MOST_STOPS = 80;

/** 出件送达: one person at the counter. */
export type IssueModel = {
  /** Ticks that the document was compared with the person, walking there with Tab. */
  readonly check: () => Promise<void>;
  /** Hands everything over that is ticked; the printing panel opens. */
  readonly deliver: () => Promise<void>;
};

export function issueModel(page: Page): IssueModel {
  return {
    check: async () => {
      await page.locator('[id="handover-checked"]').waitFor();
      for (let stops = 0; (await focusedField(page)) !== 'handover-checked'; stops += 1) {
        if (stops > MOST_STOPS) throw new Error('Tab does not lead to the tick of the document');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
    },
    deliver: async () => {
      await page.locator('[data-act="deliver"]:enabled').waitFor();
      await page.keyboard.press('Control+Enter');
    },
  };
}
