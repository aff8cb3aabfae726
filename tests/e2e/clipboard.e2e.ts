import { expect, test } from 'vitest';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { deskForAll } from './support/for-file.ts';
import { startPractice } from './support/practice-desk.ts';

const desk = deskForAll(startPractice);

/** What another program would be given now. */
const onClipboard = () =>
  desk.app.evaluate(async ({ clipboard }) => ({
    text: await clipboard.readText(),
    hasMarkup: await clipboard.has('text/html'),
  }));

test('Y4 E20 a case number is copied by its key, and the screen says when it is taken off again', async () => {
  await desk.page.keyboard.press('Enter');
  const number = await caseModel(desk.page).number();
  await desk.page.keyboard.press('Alt+Y');
  expect(await frameModel(desk.page).saved()).toContain('60 秒后自动清除');
  expect(await onClipboard()).toEqual({ text: number, hasMarkup: false });
});

test('E20 what is selected and copied by the system’s own key is plain text too, so that it can be taken off', async () => {
  await desk.page.evaluate(() => {
    const number = document.querySelector('[data-fact="number"]');
    if (number) document.getSelection()?.selectAllChildren(number);
  });
  const selected = await desk.page.evaluate(() => document.getSelection()?.toString() ?? '');
  await desk.page.keyboard.press('Control+C');
  await expect.poll(onClipboard).toEqual({ text: selected, hasMarkup: false });
});

test('E20 what is cut out of a field lies on the clipboard, and the field is empty', async () => {
  await desk.page.keyboard.press('F3');
  await desk.page.locator('[id="global-search"]:focus').fill('石某某');
  await desk.page.keyboard.press('Control+A');
  await desk.page.keyboard.press('Control+X');
  await expect.poll(onClipboard).toEqual({ text: '石某某', hasMarkup: false });
  expect(await desk.page.locator('[id="global-search"]').inputValue()).toBe('');
});

test('E22 locking the desk takes it off at once', async () => {
  await desk.call('app.copy', { text: '433127' });
  expect((await onClipboard()).text).toBe('433127');
  await desk.call('vault.lock', undefined);
  expect((await onClipboard()).text).toBe('');
});
