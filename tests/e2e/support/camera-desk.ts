import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaptureModel, captureModel } from '../pages/capture-model.ts';
import { caseModel } from '../pages/case-model.ts';
import { choosePdfFolder } from './answer-dialogs.ts';
import { drawPaper, type Sheet, writeCameraPicture } from './camera-scene.ts';
import type { RunningApp } from './launch-app.ts';
import { startStation, type TakenCase, takeCase } from './station-desk.ts';

/** A desk with one case, and one of the case's own papers laid under the camera. */
export type CameraDesk = {
  readonly run: RunningApp;
  readonly taken: TakenCase;
  readonly sheet: Sheet;
  /** What the camera sees; see `withCamera`. */
  readonly picture: string;
};

/** Sets the desk up in this folder; `aside`: a folder for paper and picture. */
export async function foundCameraDesk(folder: string, aside: string): Promise<CameraDesk> {
  const papers = join(aside, 'pdf');
  const picture = join(aside, 'camera.y4m');
  await mkdir(papers);
  const run = await startStation(folder);
  await choosePdfFolder(run, papers);
  const taken = await takeCase(run.page, 1, (printing) => printing.saveAll());
  const receipt = (await readdir(papers)).find((name) => name.startsWith('收件凭证'));
  const sheet = await drawPaper(join(papers, receipt ?? ''), join(aside, 'sheet'));
  await writeCameraPicture(sheet, picture);
  return { run, taken, sheet, picture };
}

/** From any page to the camera over the papers of this case. */
export async function toCamera({ page }: RunningApp, { tail }: TakenCase): Promise<CaptureModel> {
  const capture = captureModel(page);
  await caseModel(page).find(tail);
  await capture.open();
  return capture;
}
