import type { Page } from 'playwright-core';
import { launchApp, type RunningApp } from './launch-app.ts';
import { fillWith } from './prepared-folder.ts';

/** Filling the practice record with its sample cases takes the longest of all that a start does. */
const FILLED_MS = 90_000;

/** Practice mode with its sample cases in this folder, when it was empty; the program is closed. */
export function foundPractice(folder: string): Promise<void> {
  return fillWith('practice', folder, async (empty) => {
    const first = await launchApp(empty);
    await enterPractice(first.page);
    await first.close();
  });
}

/** … and opened: the focus is in the work bench's list. */
export async function startPractice(folder: string): Promise<RunningApp> {
  await foundPractice(folder);
  const run = await launchApp(folder);
  await enterPractice(run.page);
  return run;
}

/** From the first screen as a newcomer does, or back on the work bench of one who was here before. */
async function enterPractice(page: Page): Promise<void> {
  const first = page.locator('[data-act="start-practice"]');
  const list = page.locator('main [data-row]:focus');
  await first.or(list).first().waitFor();
  if (await first.isVisible()) await first.press('Enter');
  await list.waitFor({ timeout: FILLED_MS });
}
