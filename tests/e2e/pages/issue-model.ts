import type { Page } from 'playwright-core';
import { focusedField, tabUntil } from './keys.ts';

const WHO_CAME = '彭春梅';

/** 出件送达: one person at the counter. */
export type IssueModel = {
  /** Ticks that the document was compared with the person, walking there with Tab; for a firm somebody comes, who is named. */
  readonly check: () => Promise<void>;
  /** Hands everything over that is ticked; the printing panel opens. */
  readonly deliver: () => Promise<void>;
};

export function issueModel(page: Page): IssueModel {
  return {
    check: async () => {
      await page.locator('[id="handover-checked"]').waitFor();
      const name = page.locator('[id="handover-name"]');
      const isOfFirm = (await name.count()) > 0 && (await name.inputValue()) === '';
      if (isOfFirm) {
        await tabUntil(page, async () => (await focusedField(page)) === 'handover-name', 'the name of who came');
        await page.keyboard.insertText(WHO_CAME);
      }
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
