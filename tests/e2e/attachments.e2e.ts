import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pngOf } from '../support/pictures.ts';
import { caseModel } from './pages/case-model.ts';
import { filesModel, noisyPhoto } from './pages/files-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { folderForEach } from './support/for-file.ts';
import { startStation, takeCase } from './support/station-desk.ts';

const KEPT = /^[0-9a-f]{64}\.att$/;

const data = folderForEach();

test('A10 A12 A16 what is attached is found again after a power cut, and none of its bytes lies open on the disk', async () => {
  const desk = await startStation(data.folder);
  const mother = await takeCase(desk.page, 1);
  const photo = await noisyPhoto(desk.page);
  const files = filesModel(desk.page);
  await files.toRows();
  await files.choose({ name: '户口簿.jpg', buffer: photo });
  expect(await frameModel(desk.page).saved()).toMatch(/已存：.*，现有 1 页/);
  await desk.page.keyboard.press('ArrowDown');
  await files.drop({ name: '../../x.png', buffer: Buffer.from(pngOf(40, 60)) });
  await expect.poll(files.pictures).toBe(2);
  await frameModel(desk.page).saved();
  await desk.kill();
  const again = await startStation(data.folder);
  await caseModel(again.page).find(mother.tail);
  const found = filesModel(again.page);
  await expect.poll(found.pictures).toBe(2);
  await found.toRows();
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
  const desk = await startStation(data.folder);
  const { page } = desk;
  await takeCase(page, 2);
  const files = filesModel(page);
  await files.toRows();
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
