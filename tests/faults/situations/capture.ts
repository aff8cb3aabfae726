import { setTimeout as pause } from 'node:timers/promises';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import type { CaptureModel } from '../../e2e/pages/capture-model.ts';
import { type CameraDesk, foundCameraDesk, toCamera } from '../../e2e/support/camera-desk.ts';
import { withCamera } from '../../e2e/support/camera-scene.ts';
import { newDataFolder, type RunningApp } from '../../e2e/support/launch-app.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import { emptyDisk, fillDisk, onSmallDisks } from '../full-disk.ts';
import { mountObstacle } from '../mounts.ts';
import { type PreparedDesk, preparedFrom } from '../prepared-desk.ts';
import { sentencesOn } from '../screen.ts';
import { mustSay, type Sight } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const PAGES = 3;

/** From the first page to the bound document lies about this much. Milliseconds. */
const WHILE_CAPTURING = 5_000;

/** What a page and its tray need; what is left decides where it breaks. Bytes. */
const MOST_LEFT = 60_000;

/** Pages that a clerk takes until one is refused. */
const MOST_PAGES = 30;

/** What stands on the screen a moment after a start is what is there. Milliseconds. */
const PATIENCE = 8_000;

export const captureKilled: Situation = {
  name: 'capture-killed',
  title: '拍材料途中断电（SIGKILL）',
  hasOwnDesk: true,
  tries: { short: 0, long: 20 },
  play: (_, tries, chance) =>
    underCamera((desk, camera) =>
      onCopies(desk, tries, (folder) => killWhileCapturing(camera, folder, chance.below(WHILE_CAPTURING))),
    ),
};

export const diskFullCapturing: Situation = {
  name: 'disk-full-capturing',
  title: '拍材料途中磁盘写满，腾出空间后再拍',
  hasOwnDesk: true,
  tries: { short: 0, long: 10 },
  obstacle: mountObstacle,
  play: (_, tries, chance) =>
    underCamera((desk, camera) =>
      onSmallDisks(desk, tries, (folder) => fillWhileCapturing(camera, folder, chance.below(MOST_LEFT))),
    ),
};

/** A desk with one case, closed, and the camera over a paper of it. */
async function underCamera<Seen>(play: (desk: PreparedDesk, camera: CameraDesk) => Promise<Seen>): Promise<Seen> {
  const [data, aside] = [await newDataFolder(), await newDataFolder()];
  try {
    const camera = await foundCameraDesk(data.folder, aside.folder);
    await camera.run.close();
    return await play(preparedFrom(data), camera);
  } finally {
    await data.remove();
    await aside.remove();
  }
}

/** What the screen had called taken: pages in the tray, or bound into the document of the first line. */
type Told = { pages: number; isBound: boolean };

async function killWhileCapturing(camera: CameraDesk, folder: string, ms: number): Promise<Sight> {
  const run = await startStation(folder, withCamera(camera.picture));
  const capture = await toCamera(run, camera.taken);
  await capture.untilFound();
  const told: Told = { pages: 0, isBound: false };
  const work = captureAll(capture, told).catch(() => undefined);
  await pause(ms);
  await run.kill();
  await work;
  return await lookForPages(camera, folder, told);
}

async function captureAll(capture: CaptureModel, told: Told): Promise<void> {
  for (let page = 1; page <= PAGES; page += 1) {
    await capture.shoot();
    told.pages = page;
  }
  await capture.done();
  told.isBound = true;
}

/** A page under way when the power went may be there or not, and so may a document. */
async function lookForPages(camera: CameraDesk, folder: string, { pages, isBound }: Told): Promise<Sight> {
  const run = await startStation(folder, withCamera(camera.picture));
  const capture = await toCamera(run, camera.taken);
  await capture.untilFound();
  const bound = `已存 ${PAGES} 页`;
  const isThere = async () => {
    const isDocument = (await capture.line(0)).includes(bound);
    return isBound ? isDocument : isDocument || (await capture.pages()) >= pages;
  };
  for (let waited = 0; !(await isThere()) && waited < PATIENCE; waited += 100) await pause(100);
  const missing = (await isThere())
    ? []
    : [isBound ? 'the bound document' : `pages of ${pages}: ${await capture.pages()}`];
  await capture.shoot();
  await capture.done();
  const said = await sentencesOn(run.page);
  const stuck = await closeInTime(run);
  return { saved: isBound ? 1 : pages, missing, said, wrong: stuck === '' ? [] : [stuck] };
}

/** The page that is refused for want of room is taken once there is some; those taken before are there. */
async function fillWhileCapturing(camera: CameraDesk, folder: string, left: number): Promise<Sight> {
  const run = await startStation(folder, withCamera(camera.picture));
  const capture = await toCamera(run, camera.taken);
  await capture.untilFound();
  await capture.shoot();
  await fillDisk(folder, left);
  const words = await shootUntilRefused(run, capture, () => fillDisk(folder, 0));
  const pages = await capture.pages();
  await emptyDisk(folder);
  await capture.shoot();
  const stuck = await closeInTime(run);
  const sight = await lookForPages(camera, folder, { pages: pages + 1, isBound: false });
  const said = mustSay({ ...sight, said: [words] }, STORE_TEXT.files['disk-full'], STORE_TEXT.draftNotSaved);
  return { ...said, said: [...said.said, ...sight.said], wrong: stuck === '' ? said.wrong : [...said.wrong, stuck] };
}

/** `fillAgain`: Chromium drops its caches on a full disk, and what it gave back is taken again after each page. */
async function shootUntilRefused(
  { page }: RunningApp,
  capture: CaptureModel,
  fillAgain: () => Promise<void>,
): Promise<string> {
  const refused = page.locator('[data-message][data-level="error"] [role]').first();
  for (let taken = await capture.pages(); taken < MOST_PAGES; taken += 1) {
    await page.locator('[data-act="capture-shoot"]:enabled').waitFor();
    await page.keyboard.press('Space');
    await refused
      .or(page.locator(`[data-pages="${taken + 1}"]`))
      .first()
      .waitFor();
    if (await refused.isVisible()) return await refused.innerText();
    await fillAgain();
  }
  return '';
}
