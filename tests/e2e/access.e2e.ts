import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskIdNo } from '../../domain/identity/masking.ts';
import { frameModel } from './pages/frame-model.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';

let folder: Awaited<ReturnType<typeof newDataFolder>>;
let run: RunningApp;

beforeAll(async () => {
  folder = await newDataFolder();
  run = await launchApp(folder.folder);
  run.page.setDefaultTimeout(20_000);
  await run.page.locator('[data-act="start-practice"]').waitFor();
  await press('Enter');
  await run.page.locator('[data-queue]').first().waitFor({ timeout: 90_000 });
});

afterAll(async () => {
  await run.close();
  await folder.remove();
});

const press = (key: string) => run.page.keyboard.press(key);
const seen = () => run.page.locator('main').innerText();
const WHOLE_ID = /\b\d{17}[\dX]\b/;

test('M1 M6 M10 a case shows nobody in full until F4, a child not before a reason, and 查阅登记 tells both', async () => {
  const { page } = run;
  await page.locator('main [data-row]', { hasText: '新生儿' }).first().press('Enter');
  await page.locator('[data-fact="number"]').waitFor();
  expect(await seen()).not.toMatch(WHOLE_ID);
  await press('F4');
  await page.locator('[data-act="show-child"]').waitFor();
  const child = page.locator('[data-copy="newborn.birthDate"]');
  const [idNo = ''] = WHOLE_ID.exec(await seen()) ?? [];
  expect(idNo).not.toBe('');
  expect(await child.innerText()).toContain('****');
  await press('4');
  await page.locator('[data-act="show-child"]:enabled').waitFor();
  await press('Control+Enter');
  await page.locator('[data-act="show-child"]').waitFor({ state: 'detached' });
  expect(await child.innerText()).not.toContain('****');
  await press('F4');
  await page.getByText(maskIdNo(idNo)).first().waitFor();
  await frameModel(page).goTo('logs');
  await press('Alt+W');
  await page.locator('main [data-row]').first().waitFor();
  const [last, before] = await page.locator('main [data-row]').allInnerTexts();
  expect(last).toMatch(/新生儿出生 \d{5}\s+新生儿\s+孩子的信息\s+单位来电核对。/);
  expect(before).toMatch(/母亲、父亲\s+姓名证件/);
  expect(await seen()).not.toMatch(WHOLE_ID);
  await press('Enter');
  await page.locator('[data-fact="number"]').waitFor();
  expect(await seen()).not.toMatch(WHOLE_ID);
});
