import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { HIDE_AFTER_MS } from '../../renderer/desk/access/visit.ts';
import { pngOf } from '../support/pictures.ts';
import { caseModel } from './pages/case-model.ts';
import { filesModel } from './pages/files-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { printingModel } from './pages/printing-model.ts';
import { deskForAll, printServerForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';
import type { PlayedPrinter } from './support/private-cups.ts';
import { enterStation, foundStation, type TakenCase, takeCase } from './support/station-desk.ts';

let printer: PlayedPrinter;
let taken: TakenCase;

const cups = printServerForAll();
const desk = deskForAll(async (folder) => {
  printer = await cups.addPrinter('front-desk', '一号窗口打印机');
  await foundStation(folder);
  const run = await launchApp(folder, cups.environment);
  await enterStation(run.page);
  return run;
});

const covered = () => desk.page.locator('[data-viewer="covered"]');

/** The clipboard of the stand-in (docs/decisions/0002-electron-runtime.md), and what later ones have instead. */
type Clipboards = {
  readonly clipboard: { readonly writeImage?: (image: unknown) => void; readonly write: (items: unknown) => unknown };
  readonly nativeImage: { readonly createFromBuffer: (png: Buffer) => unknown };
  readonly ClipboardItem: new (items: Record<string, Blob>) => unknown;
};

/** As another program does it: 截图 and 复制. */
async function copyPicture(png: Uint8Array): Promise<void> {
  const base64 = Buffer.from(png).toString('base64');
  await desk.app.evaluate(async (electron, picture) => {
    const { clipboard, nativeImage, ClipboardItem } = electron as unknown as Clipboards;
    const bytes = Buffer.from(picture, 'base64');
    if (clipboard.writeImage) return clipboard.writeImage(nativeImage.createFromBuffer(bytes));
    await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, base64);
}

test('M14 Y8 the papers of an intake are covered by F4, though the page of its case came up beneath them', async () => {
  taken = await takeCase(desk.page, 1, async (printing) => {
    await printing.lookThrough();
    await desk.page.keyboard.press('F4');
    await printing.untilCovered();
  });
  expect(taken.seen).not.toContain(taken.name);
});

test('A16 a picture that was copied is pasted onto the line that has the focus, and elsewhere it is pasted nowhere', async () => {
  const files = filesModel(desk.page);
  await copyPicture(pngOf(400, 600));
  await desk.page.locator('[id="case-note"]').focus();
  await desk.page.keyboard.press('Control+V');
  await files.toRows();
  expect(await files.pictures()).toBe(0);
  await desk.page.keyboard.press('ArrowDown');
  await desk.page.keyboard.press('Control+V');
  expect(await frameModel(desk.page).saved()).toMatch(/已存：.*，现有 1 页/);
  await expect.poll(files.pictures).toBe(1);
});

test('A17 a document is printed as it lies open, one copy, and leaves no file behind', async () => {
  const files = filesModel(desk.page);
  await files.open(1, 1);
  const job = printer.nextJob();
  await desk.page.keyboard.press('Control+P');
  expect((await job).subarray(0, 4).toString()).toBe('%PDF');
  await desk.page.getByText('已交给打印机，1 页').waitFor();
});

test('A15 M4 after two minutes in which nobody touched the desk the document is covered, and Enter shows it as a new act', async () => {
  const { page } = desk;
  const files = filesModel(page);
  await page.clock.install();
  // The hour is set anew by any key.
  await page.keyboard.press('ArrowRight');
  await page.clock.fastForward(HIDE_AFTER_MS - 5_000);
  expect(await covered().count()).toBe(0);
  await page.clock.fastForward(6_000);
  await covered().waitFor();
  expect(await page.locator('[role="dialog"] canvas').count()).toBe(0);
  expect(await files.panel()).toContain('影像已遮住');
  await page.keyboard.press('Control+P');
  await page.keyboard.press('R');
  expect(await covered().count()).toBe(1);
  await page.keyboard.press('Enter');
  await files.untilPage(1, 1);
  await page.keyboard.press('Escape');
  await frameModel(page).goTo('logs');
  await page.keyboard.press('Alt+W');
  await page.locator('main [data-row]').nth(1).waitFor();
  const rows = await page.locator('main [data-row]').allInnerTexts();
  expect(rows.filter((row) => row.includes('看材料图片'))).toHaveLength(2);
});

test('A15 M6 for the document of a child a reason is asked again where it was covered, and without one it stays so', async () => {
  const { page } = desk;
  const files = filesModel(page);
  await caseModel(page).find(taken.tail);
  await copyPicture(pngOf(400, 600));
  await files.toRows();
  await page.locator('#files [data-row]', { hasText: '新生儿' }).first().focus();
  await page.keyboard.press('Control+V');
  await expect.poll(files.pictures).toBe(2);
  await page.keyboard.press('Enter');
  await giveReason(page.locator('main'));
  await files.untilPage(1, 1);
  await page.clock.fastForward(HIDE_AFTER_MS + 1_000);
  await covered().waitFor();
  const panel = page.locator('[role="dialog"]');
  await page.keyboard.press('Enter');
  await panel.locator('[data-act="hide-child"]').waitFor();
  await page.keyboard.press('Escape');
  await panel.getByText('影像已遮住').waitFor();
  await page.keyboard.press('Enter');
  await giveReason(panel);
  await files.untilPage(1, 1);
  await page.keyboard.press('Escape');
});

/** The first of the reasons that are offered. */
async function giveReason(place: Locator): Promise<void> {
  await place.locator('[data-act="show-child"]').waitFor();
  await desk.page.keyboard.press('1');
  await place.locator('[data-act="show-child"]:enabled').waitFor();
  await desk.page.keyboard.press('Control+Enter');
}

test('M14 a paper that was printed is covered in the panel, F4 covers it before, and to see it again is noted', async () => {
  const { page } = desk;
  const printing = printingModel(page);
  await caseModel(page).find(taken.tail);
  await page.keyboard.press('Alt+P');
  await page.locator('#papers [data-row]:focus').waitFor();
  await page.keyboard.press('Enter');
  await printing.waitOpen();
  await printing.lookThrough();
  await page.keyboard.press('F4');
  await printing.untilCovered();
  await page.keyboard.press('F4');
  await printing.lookThrough();
  const job = printer.nextJob();
  await page.keyboard.press('Control+P');
  await job;
  await printing.untilCovered();
  expect(await page.locator('[role="dialog"] canvas').count()).toBe(0);
  await page.keyboard.press('F4');
  await printing.lookThrough();
  await page.clock.fastForward(HIDE_AFTER_MS + 1_000);
  await printing.untilCovered();
  await printing.close();
  expect(await papersSeen(page)).toEqual([expect.stringMatching(/母亲\s+看文书/)]);
});

/** Whose papers were seen, by 查阅登记, the newest first. */
async function papersSeen(page: Page): Promise<readonly string[]> {
  await frameModel(page).goTo('logs');
  await page.keyboard.press('Alt+W');
  await page.locator('main [data-row]').first().waitFor();
  const rows = await page.locator('main [data-row]').allInnerTexts();
  return rows.filter((row) => row.includes('看文书'));
}
