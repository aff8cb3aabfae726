import type { Page } from 'playwright-core';
import { focusedField, tabUntil } from './keys.ts';

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
      const isThere = async () => (await focusedField(page)) === 'handover-checked';
      await tabUntil(page, isThere, 'the tick of the document');
      await page.keyboard.press('Space');
    },
    deliver: async () => {
      await page.locator('[data-act="deliver"]:enabled').waitFor();
      await page.keyboard.press('Control+Enter');
    },
  };
}
