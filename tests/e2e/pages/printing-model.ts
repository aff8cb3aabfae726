import type { Page } from 'playwright-core';
import { frameModel } from './frame-model.ts';

/** The panel that opens over the page after an act that issued papers. */
export type PrintingModel = {
  /** Titles of the papers that wait there. */
  readonly waitOpen: () => Promise<readonly string[]>;
  /** Looks at every paper, one after the other, until its sheet is drawn. */
  readonly lookThrough: () => Promise<void>;
  /** Waits until the paper beside the list is hidden. */
  readonly untilCovered: () => Promise<void>;
  /** Saves all as PDF; returns the folder that the screen names. */
  readonly saveAll: () => Promise<string>;
  readonly close: () => Promise<void>;
  /** Waits for the papers, reads what the panel says of them, and closes it without printing. */
  readonly putOff: () => Promise<string>;
};

export function printingModel(page: Page): PrintingModel {
  const panel = page.locator('[role="dialog"]', { has: page.locator('[data-preview]') });
  const papers = panel.locator('[role="listbox"] [role="option"]');
  const drawn = () => panel.locator('[data-preview="drawn"]').waitFor();
  const close = async () => {
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  };
  return {
    waitOpen: async () => {
      await papers.first().waitFor();
      return (await papers.allInnerTexts()).map((text) => text.split(/\s/)[0] ?? '');
    },
    lookThrough: async () => {
      await drawn();
      for (let left = (await papers.count()) - 1; left > 0; left -= 1) {
        await page.keyboard.press('ArrowDown');
        await drawn();
      }
    },
    untilCovered: () => panel.locator('[data-preview="covered"]').waitFor(),
    saveAll: async () => {
      await page.keyboard.press('Control+Shift+S');
      await panel.locator('[data-act="print-done"]').waitFor();
      await page.locator('[data-message][data-level="done"]', { hasText: 'PDF' }).waitFor();
      const [folder = ''] = /(?:\/|[A-Z]:\\).*$/.exec(await frameModel(page).saved()) ?? [];
      return folder;
    },
    close,
    putOff: async () => {
      await papers.first().waitFor();
      const words = await panel.innerText();
      await close();
      return words;
    },
  };
}
