import { STOP_TEXT } from '../../../domain/text/stop.ts';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { madeUpMother } from '../../e2e/support/duties.ts';
import { addPromised, nothingPromised } from '../../e2e/support/promised.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import { journalFolder } from '../damage/journal-files.ts';
import { lookAgain } from '../look-again.ts';
import { mountObstacle, onItself, secondName, setReadOnly } from '../mounts.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import { mustSay, type Sight, togetherOf } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';
import { plainWords, pressReceive, tryReceive } from '../try-receive.ts';

const SERIAL = 350;

export const journalReadOnly: Situation = {
  name: 'journal-read-only',
  title: '账本文件夹只读（数据库可写），恢复后再按一次',
  tries: { short: 0, long: 10 },
  obstacle: mountObstacle,
  play: (desk, tries) => onCopies(desk, tries, (folder) => lockJournal(desk, folder)),
};

export const readOnlyAtStart: Situation = {
  name: 'read-only-at-start',
  title: '开机时数据文件夹是只读的，恢复后重开',
  tries: { short: 1, long: 10 },
  obstacle: mountObstacle,
  play: (desk, tries) => onCopies(desk, tries, (folder) => startLocked(desk, folder)),
};

async function startLocked(desk: PreparedDesk, copy: string): Promise<Sight> {
  const mount = secondName(copy);
  try {
    setReadOnly(mount, true);
    const locked = mustSay(await lookAgain(mount.folder, desk.promised), STOP_TEXT.obstacles['read-only']);
    setReadOnly(mount, false);
    return togetherOf([locked, await lookAgain(mount.folder, desk.promised)]);
  } finally {
    mount.remove();
  }
}

/** The journal's files cannot be opened for writing: the desk shows all, refuses acts, and takes them once it can. */
async function lockJournal(desk: PreparedDesk, copy: string): Promise<Sight> {
  const promised = nothingPromised();
  addPromised(promised, desk.promised);
  const mount = onItself(journalFolder(copy));
  try {
    setReadOnly(mount, true);
    const run = await startStation(copy);
    const mother = madeUpMother(SERIAL);
    const refused = await tryReceive(run.page, promised, mother);
    setReadOnly(mount, false);
    const again = await pressReceive(run.page, promised, mother);
    const stuck = await closeInTime(run);
    const sight = await lookAgain(copy, promised);
    const said = mustSay({ ...sight, said: [plainWords(refused)] }, STORE_TEXT.journal['read-only']);
    const wrong = [again && `refused though it can be written again: ${again}`, stuck].filter((line) => line !== '');
    return { ...said, said: [...said.said, ...sight.said], wrong: [...said.wrong, ...wrong] };
  } finally {
    mount.remove();
  }
}
