import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORE_TEXT } from '../../renderer/store/text/store-text.ts';
import { journalFolder } from '../faults/damage/journal-files.ts';
import { folderForEach } from './support/for-file.ts';
import { seeAgain, startStation, takeCase } from './support/station-desk.ts';

/** Where the code of the ledger stands in a case's number. */
const LEDGER_CODE = [18, 24] as const;

const data = folderForEach();

const journal = () => journalFolder(data.folder);

test('T6 a journal set back to an older copy is noticed and given its end back; all cases stay, new ones get numbers of a new ledger', async () => {
  const before = await startStation(data.folder);
  const first = await takeCase(before.page, 0);
  await before.close();
  const copy = join(data.folder, 'copy');
  await cp(journal(), copy, { recursive: true });
  const between = await startStation(data.folder);
  const second = await takeCase(between.page, 1);
  await between.close();
  await rm(journal(), { recursive: true });
  await cp(copy, journal(), { recursive: true });

  const after = await startStation(data.folder);
  await after.page.getByText(STORE_TEXT.findings['end-mended']).waitFor();
  for (const one of [first, second]) expect(await seeAgain(after.page, one)).toBe(one.seen);
  const fresh = await takeCase(after.page, 2);
  expect(fresh.number.slice(...LEDGER_CODE)).not.toBe(second.number.slice(...LEDGER_CODE));
  await after.close();
});
