import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import type { Chance } from '../../bench/page/random.ts';
import { cutShort, flipBytes } from '../damage/bytes.ts';
import { databaseFiles, deleteDatabase } from '../damage/database-files.ts';
import { lookAgain } from '../look-again.ts';
import { mustSay } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const { findings } = STORE_TEXT;

export const databaseDeleted: Situation = {
  name: 'database-deleted',
  title: '数据库（IndexedDB）整个文件夹被删',
  tries: { short: 1, long: 10 },
  play: (desk, tries) =>
    onCopies(desk, tries, async (folder) => {
      await deleteDatabase(folder);
      return mustSay(await lookAgain(folder, desk.promised), findings['database-rebuilt']);
    }),
};

export const databaseFlipped: Situation = {
  name: 'database-flipped',
  title: '数据库文件有字节坏了（各种文件轮流）',
  tries: { short: 0, long: 40 },
  play: (desk, tries, chance) => damaged(desk, tries, chance, flipBytes),
};

export const databaseCut: Situation = {
  name: 'database-cut',
  title: '数据库文件被截短（各种文件轮流）',
  tries: { short: 0, long: 24 },
  play: (desk, tries, chance) => damaged(desk, tries, chance, cutShort),
};

/** One file a try, each kind of file in its turn. */
function damaged(desk: Parameters<Situation['play']>[0], tries: number, chance: Chance, damage: typeof cutShort) {
  return onCopies(desk, tries, async (folder, at) => {
    const kinds = [...(await databaseFiles(folder)).values()];
    await damage(chance.pick(kinds[at % kinds.length] ?? []), chance);
    return lookAgain(folder, desk.promised);
  });
}
