import type { ElectronApplication } from 'playwright-core';
import type { RunningApp } from './launch-app.ts';

/** The system's dialogs for opening are answered with this path from now on, as a person would. */
export function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [given] });
  }, path);
}

/** PDFs are saved into this folder from now on. The page learns of it when it is loaded anew; saving does at once. */
export async function choosePdfFolder({ app, call }: RunningApp, folder: string): Promise<void> {
  await answerDialogs(app, folder);
  const chosen = await call('app.choosePdfFolder', undefined);
  if (!chosen?.ok) throw new Error('the folder was not taken');
}
