import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pngOf } from '../support/pictures.ts';
import { caseModel } from './pages/case-model.ts';
import { type FilesModel, filesModel, noisyPhoto } from './pages/files-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { foundWithCase } from './support/case-desk.ts';
import { folderForEach } from './support/for-file.ts';
import type { RunningApp } from './support/launch-app.ts';
import { startStation, type TakenCase } from './support/station-desk.ts';

const KEPT = /^[0-9a-f]{64}\.att$/;

const data = folderForEach();

/** Onto the first line of 材料影像 of this case. */
async function toFiles({ page }: RunningApp, { tail }: TakenCase): Promise<FilesModel> {
  await caseModel(page).find(tail);
  const files = filesModel(page);
  await files.toRows();
  return files;
}

test('A10 A12 A16 what is attached is found again after a power cut, and none of its bytes lies open on the disk', async () => {
  const taken = await foundWithCase(data.folder);
  const desk = await startStation(data.folder);
  const photo = await noisyPhoto(desk.page);
  const files = await toFiles(desk, taken);
  await files.choose({ name: '户口簿.jpg', buffer: photo });
  expect(await frameModel(desk.page).saved()).toMatch(/已存：.*，现有 1 页/);
  await desk.page.keyboard.press('ArrowDown');
  await files.drop({ name: '../../x.png', buffer: Buffer.from(pngOf(40, 60)) });
  await expect.poll(files.pictures).toBe(2);
  await frameModel(desk.page).saved();
  await desk.kill();
  const again = await startStation(data.folder);
  const found = await toFiles(again, taken);
  await expect.poll(found.pictures).toBe(2);
  await found.open(1, 1);
  await again.kill();
  const paths = await everyFile(data.folder);
  const kept = paths.filter((path) => path.includes(join('desk', 'files')));
  expect(kept).toHaveLength(4);
  expect(kept.every((path) => KEPT.test(path.slice(dirname(path).length + 1)))).toBe(true);
  expect(paths.filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(await readdir(dirname(data.folder))).not.toContain('x.png');
  const piece = photo.subarray(photo.length / 2, photo.length / 2 + 24);
  for (const path of paths) expect((await readFile(path)).includes(piece), path).toBe(false);
});

test('A2 A5 a Word document is refused with the way out; pages of a PDF are put in order and stay so', async () => {
  const taken = await foundWithCase(data.folder);
  const desk = await startStation(data.folder);
  const { page } = desk;
  const files = await toFiles(desk, taken);
  await files.choose({ name: '申请.docx', buffer: Buffer.from('PK\u0003\u0004........word/document.xml', 'latin1') });
  const refusal = page.locator('[data-message][data-level="error"]');
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/“申请\.docx”是 Word 文档，不能收.*PDF/);
  await files.choose(
    { name: '一.jpg', buffer: await noisyPhoto(page) },
    { name: '二.png', buffer: Buffer.from(pngOf(60, 40)) },
  );
  await frameModel(page).saved();
  await files.open(1, 2);
  await page.keyboard.press('Delete');
  await files.untilPage(1, 1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByText('还没有保存').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-message][data-level="done"]', { hasText: /已保存：.*，现有 1 页/ }).waitFor();
  await page.getByText(/存入影像：.*，2 页/).waitFor();
  await page.getByText(/整理影像：.*，现有 1 页/).waitFor();
  await desk.close();
});

async function everyFile(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
