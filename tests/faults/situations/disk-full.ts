import type { Page } from 'playwright-core';
import { SHELL_TEXT } from '../../../renderer/desk/text/shell.ts';
import { STORE_TEXT } from '../../../renderer/store/text/store-text.ts';
import { madeUpMother } from '../../e2e/support/duties.ts';
import { addPromised, nothingPromised } from '../../e2e/support/promised.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import { emptyDisk, fillDisk, onSmallDisks } from '../full-disk.ts';
import { lookAgain } from '../look-again.ts';
import { mountObstacle } from '../mounts.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import { mustSay, type Sight } from '../sight.ts';
import type { Situation } from '../situation.ts';
import { plainWords, pressReceive, tryReceive } from '../try-receive.ts';

/** The journal needs a few kilobytes for an act, the database some more: what is left decides where it breaks. Bytes. */
const MOST_LEFT = 160_000;
const FIRST_SERIAL = 300;
const SERIAL_AFTER = 391;

/** Acts that a clerk tries until one is refused. */
const MOST_ACTS = 40;

export const diskFull: Situation = {
  name: 'disk-full',
  title: '办件途中磁盘写满，腾出空间后再按一次',
  tries: { short: 1, long: 12 },
  obstacle: mountObstacle,
  play: async (desk, tries, chance) => {
    // Not a byte is left the first time; then the disk fills somewhere within an act.
    return await onSmallDisks(desk, tries, (folder, at) =>
      fillWhileWorking(desk, folder, at === 0 ? 0 : chance.below(MOST_LEFT)),
    );
  },
};

export const diskFullAtStart: Situation = {
  name: 'disk-full-at-start',
  title: '开机时磁盘已满，腾出空间后重开',
  tries: { short: 0, long: 10 },
  obstacle: mountObstacle,
  play: (desk, tries) => onSmallDisks(desk, tries, (folder, at) => startOnFullDisk(desk, folder, at * 20_000)),
};

/** What is refused on the full disk is saved by the same key once there is room. */
async function fillWhileWorking(desk: PreparedDesk, folder: string, left: number): Promise<Sight> {
  const promised = nothingPromised();
  addPromised(promised, desk.promised);
  const run = await startStation(folder);
  const { page } = run;
  await fillDisk(folder, left);
  const words: string[] = [];
  let serial = FIRST_SERIAL;
  while (words.length === 0 && serial < FIRST_SERIAL + MOST_ACTS) {
    serial += 1;
    const answer = await tryReceive(page, promised, madeUpMother(serial));
    if (answer !== '') words.push(answer);
  }
  const claim = await falseClaim(page);
  await emptyDisk(folder);
  const again = words.length > 0 ? await pressReceive(page, promised, madeUpMother(serial)) : '';
  const stuck = await closeInTime(run);
  const sight = await lookAgain(folder, promised);
  const wrong = [again && `refused with room on the disk: ${again}`, claim, stuck].filter((line) => line !== '');
  const said = mustSay(
    { ...sight, said: words.map(plainWords) },
    STORE_TEXT.journal['disk-full'],
    STORE_TEXT.databaseUnreadable,
  );
  return { ...said, said: [...said.said, ...sight.said], wrong: [...said.wrong, ...wrong] };
}

/** While there is no database the corner must not say that everything lies here twice. */
async function falseClaim(page: Page): Promise<string> {
  const isGone = await page.getByText(SHELL_TEXT.databaseGone).isVisible();
  return isGone && (await page.getByText(SHELL_TEXT.offline).isVisible())
    ? 'called saved twice without a database'
    : '';
}

async function startOnFullDisk(desk: PreparedDesk, folder: string, left: number): Promise<Sight> {
  await fillDisk(folder, left);
  const fillAgain = () => fillDisk(folder, 0);
  const look = { isWorkPossible: false, beforeSignIn: fillAgain, beforeWork: fillAgain };
  const full = await lookAgain(folder, desk.promised, look);
  await emptyDisk(folder);
  const free = await lookAgain(folder, desk.promised, { serial: SERIAL_AFTER });
  const silent = full.said.length === 0 ? ['a full disk at the start and not a word'] : [];
  return { ...free, said: [...full.said, ...free.said], wrong: [...full.wrong, ...silent, ...free.wrong] };
}
