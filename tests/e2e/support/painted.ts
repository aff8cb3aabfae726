import type { Page } from 'playwright-core';

/** What was asked for before is on the screen after two frames: one may be under way already. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
