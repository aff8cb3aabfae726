import { frameModel } from '../pages/frame-model.ts';
import { answerDialogs } from './answer-dialogs.ts';
import type { RunningApp } from './launch-app.ts';

/** Chooses this file in the system's dialog, as the keeper of the catalogue does, and waits until 设置·事项库 says this. */
export async function importCatalogue({ app, page }: RunningApp, path: string, untilSaid: string): Promise<void> {
  await answerDialogs(app, path);
  await frameModel(page).toSettings('catalogue');
  await page.locator('[data-act="catalogue-import"]').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText(untilSaid).waitFor();
}
