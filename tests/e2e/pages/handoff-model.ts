import type { Page } from 'playwright-core';
import { HANDOFF_TEXT } from '../../../renderer/desk/text/handoff.ts';
import { frameModel } from './frame-model.ts';
import { walkFields } from './walk-fields.ts';

const KEYS = { ready: 'Alt+Q', way: 'Alt+W', hand: 'Alt+E', arrive: 'Alt+R' } as const;
export type HandoffTab = keyof typeof KEYS;

/** 流转: four lists, and the slip. */
export type HandoffModel = {
  /** Opens a list of the page; returns how many rows it has for the unit that is shown. */
  readonly open: (tab: HandoffTab) => Promise<number>;
  /** Ticks all rows of the unit and hands them over; the printing panel opens. Returns how many. */
  readonly handOverAll: () => Promise<number>;
  /** On a slip's page. */
  readonly sign: (by: string) => Promise<void>;
  /** In 待签收: opens the oldest slip. */
  readonly openFirstSlip: () => Promise<void>;
  /** In 办理中: opens the first row's form, fills it field by field, saves it. `look` is called before it is saved. */
  readonly concludeFirst: (entries: Readonly<Record<string, string>>, look?: () => Promise<void>) => Promise<void>;
  /** In 待到窗口: all results of the unit are here. */
  readonly arriveAll: () => Promise<void>;
};

export function handoffModel(page: Page): HandoffModel {
  const frame = frameModel(page);
  const rows = page.locator('main [data-row]');
  const firstRow = async () => (await rows.first().getAttribute('data-row')) ?? '';
  const rowGone = (key: string) => page.locator(`main [data-row="${key}"]`).waitFor({ state: 'detached' });
  const act = (id: string) => page.locator(`[data-act="${id}"]`);
  const tickAll = async (then: string) => {
    await page.keyboard.press('a');
    await page.locator(`[data-act="${then}"]:enabled`).waitFor();
  };
  return {
    open: async (tab) => {
      if ((await page.locator('[data-tab]').count()) === 0) await frame.goTo('handoff');
      await page.keyboard.press(KEYS[tab]);
      await page.locator(`[data-tab="${tab}"][aria-selected="true"]`).waitFor();
      const own = page.locator(`table[aria-label="${HANDOFF_TEXT.tabs[tab]}"] [data-row]`);
      await own
        .or(page.getByRole('heading', { name: HANDOFF_TEXT[tab].emptyTitle }))
        .first()
        .waitFor();
      return await own.count();
    },
    handOverAll: async () => {
      const count = await rows.count();
      await tickAll('hand-off');
      await page.keyboard.press('Control+Enter');
      return count;
    },
    openFirstSlip: async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('[id="slip-signer"]:focus').waitFor();
    },
    sign: async (by) => {
      await page.locator('[id="slip-signer"]:focus').waitFor();
      await walkFields(page, { 'slip-signer': by });
      await page.locator('[data-act="sign"]:enabled').waitFor();
      await page.keyboard.press('Control+Enter');
      await frame.saved();
      await act('sign').filter({ hasText: HANDOFF_TEXT.slip.done }).waitFor();
    },
    concludeFirst: async (entries, look) => {
      const first = await firstRow();
      await page.keyboard.press('Control+Enter');
      await page.locator('[name="conclusion-result"]:focus').waitFor();
      await walkFields(page, entries);
      await look?.();
      await page.keyboard.press('Control+Enter');
      await rowGone(first);
      await frame.saved();
    },
    arriveAll: async () => {
      const first = await firstRow();
      await tickAll('arrive');
      await page.keyboard.press('Control+Enter');
      await rowGone(first);
      await frame.saved();
    },
  };
}
