import { afterAll, beforeAll, expect, test } from 'vitest';
import { HIDE_AFTER_MS } from '../../renderer/desk/access/visit.ts';
import { CAPTURE_TEXT } from '../../renderer/desk/text/capture.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { type CaptureModel, captureModel, sheetOn } from './pages/capture-model.ts';
import { filesModel } from './pages/files-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { barriersOn } from './support/barriers.ts';
import { type CameraDesk, foundCameraDesk, toCamera } from './support/camera-desk.ts';
import { likeness, type Sheet, upsideDown, withCamera } from './support/camera-scene.ts';
import { newDataFolder, type RunningApp } from './support/launch-app.ts';
import { startStation } from './support/station-desk.ts';

let data: Awaited<ReturnType<typeof newDataFolder>>;
/** Started anew in between. */
let desk: RunningApp;
let laid: CameraDesk;
let sheet: Sheet;

beforeAll(async () => {
  data = await newDataFolder();
  laid = await foundCameraDesk(data.folder, data.folder);
  ({ run: desk, sheet } = laid);
});

afterAll(async () => {
  await desk.close();
  await data.remove();
});

async function openCapture(): Promise<CaptureModel> {
  await captureModel(desk.page).watchLight();
  return await toCamera(desk, laid.taken);
}

async function restart(): Promise<void> {
  desk = await startStation(data.folder, withCamera(laid.picture));
}

test('CP9 a PC without a camera says so in plain words, and Esc leads back to the case', async () => {
  const capture = await openCapture();
  await desk.page.locator('[data-camera="failed"]').waitFor();
  expect(await capture.says()).toContain('没有找到高拍仪或摄像头');
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('[data-fact="number"]').waitFor();
  await desk.close();
  await restart();
});

test('CP9 a camera that is unplugged or in use is told apart, and comes back', async () => {
  const capture = await openCapture();
  await capture.untilFound();
  await capture.breakOff('ended');
  await desk.page.getByText('摄像头断开了').waitFor();
  await capture.breakOff('NotReadableError');
  await desk.page.keyboard.press('F5');
  await desk.page.getByText('摄像头正被别的程序占用').waitFor();
  await desk.page.keyboard.press('F5');
  await capture.untilFound();
});

test('CP12 CP4 three pages of one material become one document, and the next material follows', async () => {
  const capture = captureModel(desk.page);
  const first = await capture.current();
  await desk.page.keyboard.press('B');
  await desk.page.getByText('拍成文字清晰').waitFor();
  expect(await barriersOn(desk.page, '拍材料')).toEqual([]);
  for (const _ of [1, 2, 3]) await capture.shoot();
  const newest = await capture.newest();
  expect(newest.height / newest.width).toBeCloseTo(Math.SQRT2, 1);
  expect(likeness(newest, sheet)).toBeGreaterThan(0.9);
  expect(likeness(newest, upsideDown(sheet))).toBeLessThan(0.5);
  await capture.done();
  expect(await capture.line(0)).toContain('已存 3 页');
  expect(await capture.line(0)).toContain(first.split('\n')[0]);
  expect(await capture.current()).toBe(await capture.line(1));
  expect(await capture.pages()).toBe(0);
});

test('CP11 pages that were taken survive a power cut before they were bound, and are offered again', async () => {
  const capture = captureModel(desk.page);
  await capture.shoot();
  await capture.shoot();
  await desk.kill();
  await restart();
  const again = await openCapture();
  await again.untilPages(2);
  expect(await again.says()).toContain('上次还有 2 页没有存完');
  expect(await again.current()).toBe(await again.line(1));
  await again.done();
  expect(await again.line(1)).toContain('已存 2 页');
});

test('CP5 a turned picture gives a turned page, and the turn is remembered', async () => {
  const capture = captureModel(desk.page);
  await capture.untilFound();
  await desk.page.keyboard.press('R');
  await desk.page.keyboard.press('R');
  await capture.shoot();
  expect(likeness(await capture.newest(), upsideDown(sheet))).toBeGreaterThan(0.9);
  const remembered = async () => (await desk.call('app.info', undefined)).preferences.camera.turn;
  await expect.poll(remembered).toBe(2);
  await desk.page.keyboard.press('Delete');
  await capture.untilPages(0);
  await desk.page.keyboard.press('R');
  await desk.page.keyboard.press('R');
});

test('CP7 corners are set with Tab and the arrow keys, hold for the next page and are given up by a key', async () => {
  const capture = captureModel(desk.page);
  const { page } = desk;
  await capture.untilFound();
  await capture.toCorner();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.locator('[data-by-hand="true"]').waitFor();
  await capture.shoot();
  expect(likeness(await capture.newest(), sheet)).toBeLessThan(0.9);
  await page.keyboard.press('A');
  await page.locator('[data-by-hand="false"]').waitFor();
  await page.keyboard.press('Delete');
  await capture.untilPages(0);
});

test('CP13 the light of the camera goes out when the desk is locked and when the page is left', async () => {
  const capture = captureModel(desk.page);
  expect(await capture.light()).toBe('live');
  await signInModel(desk.page).choose('1');
  expect(await capture.light()).toBe('ended');
  await signInModel(desk.page).open(STATION.passphrase);
  await capture.untilFound();
  expect(await capture.light()).toBe('live');
  await desk.page.keyboard.press('Escape');
  await desk.page.locator('[data-fact="number"]').waitFor();
  expect(await capture.light()).toBe('ended');
});

test('CP12 the bound document has its three pages, upright as they were taken, and F9 on its line goes on there', async () => {
  const { page } = desk;
  const files = filesModel(page);
  await files.toRows();
  await files.open(1, 3);
  const bound = await sheetOn(page, '[data-page-picture] canvas');
  expect(likeness(bound, sheet)).toBeGreaterThan(0.9);
  expect(likeness(bound, upsideDown(sheet))).toBeLessThan(0.5);
  await page.keyboard.press('Escape');
  await page.locator('#files [data-row]:focus').waitFor();
  await page.keyboard.press('F9');
  const capture = captureModel(page);
  await capture.untilFound();
  expect(await capture.current()).toBe(await capture.line(0));
});

test('CP14 when nobody was there for two minutes the picture is covered and the camera is out, and Enter goes on', async () => {
  const { page } = desk;
  const capture = captureModel(page);
  await capture.shoot();
  await page.clock.install();
  await page.keyboard.press('Shift');
  await page.clock.fastForward(HIDE_AFTER_MS + 1_000);
  await page.getByText(CAPTURE_TEXT.covered).waitFor();
  expect(await page.locator('main canvas, main video').count()).toBe(0);
  expect(await capture.light()).toBe('ended');
  await page.keyboard.press('Enter');
  await capture.untilPages(1);
  await capture.untilFound();
});
