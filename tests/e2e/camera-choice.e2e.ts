import { expect, test } from 'vitest';
import { electronLaunch } from '../../build/electron-path.ts';
import { captureModel } from './pages/capture-model.ts';
import { toCamera } from './support/camera-desk.ts';
import { foundWithCase } from './support/case-desk.ts';
import { folderForEach } from './support/for-file.ts';
import type { RunningApp } from './support/launch-app.ts';
import { startStation, type TakenCase } from './support/station-desk.ts';

const data = folderForEach();

/** A PC with two cameras; what they show does not matter here. */
const withTwoCameras: typeof electronLaunch = (switches = []) =>
  electronLaunch([...switches, '--use-fake-device-for-media-stream=device-count=2']);

/** From the case to the live picture; the name of the camera it comes from. */
async function cameraOf(desk: RunningApp, taken: TakenCase): Promise<string> {
  await captureModel(desk.page).watchLight();
  await toCamera(desk, taken);
  return await captureModel(desk.page).cameraName();
}

test('CP8 of two cameras a key takes the other one, and the program started anew takes that one by itself', async () => {
  const taken = await foundWithCase(data.folder);
  const desk = await startStation(data.folder, withTwoCameras);
  const first = await cameraOf(desk, taken);
  const other = desk.page.locator('[data-act="capture-device"]');
  const named = await other.innerText();
  await desk.page.keyboard.press('F6');
  await expect.poll(() => other.innerText()).not.toBe(named);
  const second = await captureModel(desk.page).cameraName();
  expect(second).not.toBe(first);
  expect(named).toContain(second.replace(/ \(.*\)$/, ''));
  await desk.close();
  const again = await startStation(data.folder, withTwoCameras);
  expect(await cameraOf(again, taken)).toBe(second);
  await again.close();
});
