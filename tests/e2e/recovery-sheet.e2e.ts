import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recoveryGroups } from '../../domain/account/recovery-key.ts';
import { ACCOUNT_TEXT } from '../../renderer/desk/text/account.ts';
import { readCodes } from '../support/read-codes.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { firstRunModel } from './pages/first-run-model.ts';
import { typeText } from './pages/keys.ts';
import { sheetModel } from './pages/sheet-model.ts';
import { deskForAll, printServerForAll } from './support/for-file.ts';
import { launchApp } from './support/launch-app.ts';
import type { PlayedPrinter } from './support/private-cups.ts';

let printer: PlayedPrinter;

const cups = printServerForAll();
const desk = deskForAll(async (folder) => {
  // As on most PCs with CUPS, none of them is the system's own choice.
  printer = await cups.addPrinter('front-desk', '一号窗口打印机');
  await cups.addPrinter('shared', '二楼共用打印机');
  return await launchApp(folder, cups.environment);
});

const vaultIs = (state: 'none' | 'ready') =>
  expect.poll(() => desk.call('vault.status', undefined)).toMatchObject({ state });

test('V5 V6 the sheet comes out of the printer that is named, with the key in clear and as a code, and nobody goes on without it', async () => {
  const { page } = desk;
  const firstRun = firstRunModel(page);
  await firstRun.waitOpen();
  await firstRun.toStation();
  await firstRun.fillIn(STATION);
  await firstRun.toSheet(STATION.passphrase);
  const key = (await sheetModel(page).groups()).join('');
  await page.locator('[id="sheet-printer"]').waitFor();

  const job = printer.nextJob();
  await page.keyboard.press('Control+P');
  await page.getByText(ACCOUNT_TEXT.sheet.printed('一号窗口打印机')).waitFor();
  const sheet = join(desk.dataFolder, 'sheet.pdf');
  await writeFile(sheet, await job);
  const text = execFileSync('pdftotext', ['-layout', sheet, '-'], { encoding: 'utf8' });
  for (const group of recoveryGroups(key)) expect(text).toContain(group);
  expect(text).toContain(STATION.name);
  expect(await readCodes(sheet)).toEqual([key]);

  await page.locator('[id="sheet-group-0"]').focus();
  await typeText(page, '000001');
  await page.keyboard.press('Control+Enter');
  await page.getByText(ACCOUNT_TEXT.sheet.groupWrong).first().waitFor();
  await vaultIs('none');
  await page.locator('[id="sheet-group-0"]').fill('');
  expect(await firstRun.confirmSheet()).toBe(key);
  await vaultIs('ready');
});
