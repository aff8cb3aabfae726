import { cp, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STORE_TEXT } from '../../renderer/store/text/store-text.ts';
import { journalFolder } from '../faults/damage/journal-files.ts';
import { STATION } from '../tour/steps/set-up.ts';
import { backupModel } from './pages/backup-model.ts';
import { caseModel } from './pages/case-model.ts';
import { signInModel } from './pages/sign-in-model.ts';
import { foundBackedUp } from './support/backed-up-desk.ts';
import { folderForEach } from './support/for-file.ts';
import { ledgerOf, seeAgain, startStation, takeCase } from './support/station-desk.ts';

const data = folderForEach();

test('T6 a journal set back to an older copy is noticed and given its end back; all cases stay, new ones get numbers of a new ledger', async () => {
  const { first, later, before, after } = await foundBackedUp(data.folder);
  await rm(journalFolder(later), { recursive: true });
  await cp(journalFolder(first), journalFolder(later), { recursive: true });

  const desk = await startStation(later);
  await desk.page.getByText(STORE_TEXT.findings['end-mended']).waitFor();
  for (const one of [before, after]) expect(await seeAgain(desk.page, one)).toBe(one.seen);
  const fresh = await takeCase(desk.page, 2);
  expect(ledgerOf(fresh)).not.toBe(ledgerOf(after));
  await desk.close();
});

test('B35 a PC set back with its database takes in what a backup knows more: both cases are there, the lost one is listed as the other side’s and opens, numbers go on in a new ledger', async () => {
  const { first, late, before: kept, after: lost } = await foundBackedUp(data.folder);
  const desk = await startStation(first);
  // It gets the number that the lost one had.
  await takeCase(desk.page, 3);
  const model = backupModel(desk.app, desk.page);
  await model.chooses(late);
  await model.open();
  await model.takeIn();
  await signInModel(desk.page).open(STATION.passphrase);
  for (const one of [kept, lost]) expect(await seeAgain(desk.page, one)).toBe(one.seen);
  const [told = ''] = await model.otherBranches();
  expect(told).toContain(lost.number.slice(-5));
  expect(told).toContain('本机另有一件也是这个号');
  await desk.page.keyboard.press('Enter');
  expect(await caseModel(desk.page).number()).toBe(lost.number);
  expect(ledgerOf(await takeCase(desk.page, 2))).not.toBe(ledgerOf(kept));
  await desk.close();
});
