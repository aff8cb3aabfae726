import { rm } from 'node:fs/promises';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { cutShort, flipBytes } from '../damage/bytes.ts';
import { databaseFiles, deleteDatabase } from '../damage/database-files.ts';
import { segmentsOf } from '../damage/journal-files.ts';
import { lookAgain } from '../look-again.ts';
import { mustSay, togetherOf } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const { findings } = STORE_TEXT;
const SECOND_SERIAL = 396;

/** Of the journal: whether the database could give all of it back, or was the one that is lost. */
const TELLS_DAMAGE = [findings.mended, findings.lost, findings['end-mended'], findings['torn-tail-unsure']];

/** What stood in the damaged part is in neither copy: it cannot be there, and the screen must say so. */
export const bothDamaged: Situation = {
  name: 'both-damaged',
  title: '账本一处、数据库另一处同时损坏',
  tries: { short: 0, long: 20 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder, at) => {
      await flipBytes((await segmentsOf(folder))[0] ?? '', chance);
      const kinds = [...(await databaseFiles(folder)).values()];
      await (at % 2 === 0 ? flipBytes : cutShort)(chance.pick(kinds[at % kinds.length] ?? []), chance);
      return mustSay(await lookAgain(folder, desk.promised), ...TELLS_DAMAGE);
    }),
};

/** First one copy, a start in between, then the other: the start has made two of the one that was left, so nothing may be missing. */
export const oneAfterTheOther: Situation = {
  name: 'one-after-the-other',
  title: '账本先坏，重开一次之后数据库再坏',
  tries: { short: 1, long: 10 },
  play: (desk, tries, chance) =>
    onCopies(desk, tries, async (folder, at) => {
      const [first = ''] = await segmentsOf(folder);
      await (at % 2 === 0 ? flipBytes(first, chance) : rm(first));
      const before = await lookAgain(folder, desk.promised);
      await deleteDatabase(folder);
      return togetherOf([before, await lookAgain(folder, desk.promised, { serial: SECOND_SERIAL })]);
    }),
};
