import { launchApp, type RunningApp } from './launch-app.ts';

/** Filling the practice record with its sample cases takes the longest of all that a start does. */
const FILLED_MS = 90_000;

/** Practice mode from the first screen on a new folder, its sample cases made, the focus in the work bench's list. */
export async function startPractice(folder: string): Promise<RunningApp> {
  const desk = await launchApp(folder);
  desk.page.setDefaultTimeout(20_000);
  await desk.page.locator('[data-act="start-practice"]').press('Enter');
  await desk.page.locator('main [data-row]:focus').waitFor({ timeout: FILLED_MS });
  return desk;
}
