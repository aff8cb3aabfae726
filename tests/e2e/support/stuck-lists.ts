import type { Page } from 'playwright-core';

/** Long enough for a page that draws anew for the row that was chosen. */
const DRAWN_MS = 400;

/** The lists of the page in which ↓ does not lead from the first row to the second, a line each. */
export async function stuckLists(page: Page, name: string): Promise<readonly string[]> {
  const stuck: string[] = [];
  for (const list of await page.locator('main [data-table]').all()) {
    const rows = list.locator('[data-row]');
    if ((await rows.count()) < 2) continue;
    const [label, second] = [await list.getAttribute('aria-label'), await rows.nth(1).getAttribute('data-row')];
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(DRAWN_MS);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-row'));
    if (focused !== second) stuck.push(`${name}, ${label}`);
  }
  return stuck;
}
