import type { Page } from 'playwright-core';
import { typeText } from './keys.ts';

/** The recovery sheet on the screen, of which two groups are asked for back. */
export type SheetModel = {
  readonly groups: () => Promise<readonly string[]>;
  /** Types the groups that are asked for, of a sheet with these, and goes on. */
  readonly typeBack: (groups: readonly string[]) => Promise<void>;
};

export function sheetModel(page: Page): SheetModel {
  return {
    groups: async () => {
      await page.locator('[id="sheet-group-0"]').waitFor();
      return await page.locator('[data-recovery-group] output').allInnerTexts();
    },
    typeBack: async (groups) => {
      await page.locator('[id="sheet-group-0"]').focus();
      for (const field of ['sheet-group-0', 'sheet-group-1']) {
        const label = await page.locator(`label[for="${field}"]`).innerText();
        await page.locator(`[id="${field}"]:focus`).waitFor();
        await typeText(page, groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Control+Enter');
    },
  };
}
