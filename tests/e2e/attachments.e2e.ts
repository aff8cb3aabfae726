import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pngOf } from '../support/pictures.ts';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { folderForEach } from './support/for-file.ts';
import { startStation, takeCase } from './support/station-desk.ts';

const KEPT = /^[0-9a-f]{64}\.att$/;

const data = folderForEach();

test('A10 A12 A16 what is attached is found again after a power cut, and none of its bytes lies open on the disk', async () => {
  const desk = await startStation(data.folder);
  const mother = await takeCase(desk.page, 1);
  const photo = await noisyPhoto(desk.page);
  await toFiles(desk.page);
  await choose(desk.page, { name: '户口簿.jpg', buffer: photo });
  expect(await frameModel(desk.page).saved()).toMatch(/已存：.*，现有 1 页/);
  await desk.page.keyboard.press('ArrowDown');
  await drop(desk.page, '../../x.png', Buffer.from(pngOf(40, 60)));
  await expect.poll(() => desk.page.locator('#files img').count()).toBe(2);
  await frameModel(desk.page).saved();
  await desk.kill();
  const again = await startStation(data.folder);
  await caseModel(again.page).find(mother.tail);
  await expect.poll(() => again.page.locator('#files img').count()).toBe(2);
  await toFiles(again.page);
  await again.page.keyboard.press('Enter');
  await again.page.locator('[data-page-picture="第 1 页，共 1 页"] canvas').waitFor();
  await again.kill();
  const files = await everyFile(data.folder);
  const kept = files.filter((path) => path.includes(join('desk', 'files')));
  expect(kept).toHaveLength(4);
  expect(kept.every((path) => KEPT.test(path.slice(dirname(path).length + 1)))).toBe(true);
  expect(files.filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(await readdir(dirname(data.folder))).not.toContain('x.png');
  const piece = photo.subarray(photo.length / 2, photo.length / 2 + 24);
  for (const path of files) expect((await readFile(path)).includes(piece), path).toBe(false);
});

test('A2 A5 a Word document is refused with the way out; pages of a PDF are put in order and stay so', async () => {
  const desk = await startStation(data.folder);
  const { page } = desk;
  await takeCase(page, 2);
  await toFiles(page);
  await choose(page, { name: '申请.docx', buffer: Buffer.from('PK\u0003\u0004........word/document.xml', 'latin1') });
  const refusal = page.locator('[data-message][data-level="error"]');
  await refusal.waitFor();
  expect(await refusal.innerText()).toMatch(/“申请\.docx”是 Word 文档，不能收.*PDF/);
  await choose(
    page,
    { name: '一.jpg', buffer: await noisyPhoto(page) },
    { name: '二.png', buffer: Buffer.from(pngOf(60, 40)) },
  );
  await frameModel(page).saved();
  await page.keyboard.press('Enter');
  await page.locator('[data-page-picture="第 1 页，共 2 页"] canvas').waitFor();
  await page.keyboard.press('Delete');
  await page.locator('[data-page-picture="第 1 页，共 1 页"] canvas').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByText('还没有保存').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-message][data-level="done"]', { hasText: /已保存：.*，现有 1 页/ }).waitFor();
  await page.getByText(/存入影像：.*，2 页/).waitFor();
  await page.getByText(/整理影像：.*，现有 1 页/).waitFor();
  await desk.close();
});

async function toFiles(page: Page): Promise<void> {
  await page.keyboard.press('Alt+X');
  await page.locator('#files [data-row]:focus').waitFor();
}

type Chosen = { readonly name: string; readonly buffer: Buffer };

/** Chooses files for the line that has the focus. */
async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+O')]);
  await chooser.setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
}

/** Drags a file onto the line that has the focus. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('#files [data-row]:focus').evaluate(dropInPage, { name, base64: bytes.toString('base64') });
}

/** Runs in the window. */
function dropInPage(row: Element, { name, base64 }: { name: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  row.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
  row.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

/** A photograph whose bytes occur nowhere else. */
async function noisyPhoto(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate(paintNoise), 'base64');
}

/** Runs in the window. */
function paintNoise(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 280 });
  const context = canvas.getContext('2d');
  const noise = context?.createImageData(200, 280);
  if (!context || !noise) throw new Error('no canvas');
  for (let at = 0; at < noise.data.length; at += 65_536) {
    crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
  }
  context.putImageData(noise, 0, 0);
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
}

async function everyFile(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
