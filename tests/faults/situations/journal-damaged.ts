import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { flipBytes } from '../damage/bytes.ts';
import { deleteDatabase } from '../damage/database-files.ts';
import { journalFolder, segmentsOf, tearNextAct } from '../damage/journal-files.ts';
import { lookAgain } from '../look-again.ts';
import { mustSay, togetherOf } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const { findings } = STORE_TEXT;
const SECOND_SERIAL = 395;

export const journalTorn: Situation = {
  name: 'journal-torn',
  title: '账本最后一行只写了一半',
  tries: { short: 1, long: 20 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder) => {
      await tearNextAct(folder, chance.below(1_000) / 1_000);
      return mustSay(await lookAgain(folder, desk.promised), findings['torn-tail-cut']);
    }),
};

export const journalFlipped: Situation = {
  name: 'journal-flipped',
  title: '账本中间有字节坏了，数据库完好',
  tries: { short: 0, long: 20 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder) => {
      await flipBytes((await segmentsOf(folder))[0] ?? '', chance);
      return mustSay(await lookAgain(folder, desk.promised), findings.mended, findings['end-mended']);
    }),
};

export const segmentDeleted: Situation = {
  name: 'segment-deleted',
  title: '账本的一个分册被删，数据库完好',
  tries: { short: 0, long: 10 },
  play: (desk, tries) =>
    onCopies(desk, tries, async (folder) => {
      await rm((await segmentsOf(folder))[0] ?? '');
      return mustSay(await lookAgain(folder, desk.promised), findings['end-mended']);
    }),
};

/** The second look is after the database is gone too: the keys must have found their way back into the journal. */
export const keysDeleted: Situation = {
  name: 'keys-deleted',
  title: '账本的密钥文件被删，随后数据库也被删',
  tries: { short: 1, long: 10 },
  play: (desk, tries) =>
    onCopies(desk, tries, async (folder) => {
      await rm(join(journalFolder(folder), 'keys.log'));
      const first = mustSay(await lookAgain(folder, desk.promised), findings['keys-restored']);
      await deleteDatabase(folder);
      return togetherOf([first, await lookAgain(folder, desk.promised, { serial: SECOND_SERIAL })]);
    }),
};
