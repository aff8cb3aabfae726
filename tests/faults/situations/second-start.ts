import { spawn } from 'node:child_process';
import { electronLaunch } from '../../../build/electron-path.ts';
import { SHELL_TEXT } from '../../../renderer/desk/text/shell.ts';
import { madeUpMother } from '../../e2e/support/duties.ts';
import { addPromised, nothingPromised } from '../../e2e/support/promised.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import { lookAgain } from '../look-again.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import type { Sight } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';
import { tryReceive } from '../try-receive.ts';

const FIRST_SERIAL = 370;

export const startedTwice: Situation = {
  name: 'started-twice',
  title: '同一数据文件夹上再开一个程序',
  tries: { short: 1, long: 10 },
  play: (desk, tries) => onCopies(desk, tries, (folder) => startTwice(desk, folder)),
};

/** The second one goes at once; the first says why, and works on. */
async function startTwice(desk: PreparedDesk, folder: string): Promise<Sight> {
  const promised = nothingPromised();
  addPromised(promised, desk.promised);
  const run = await startStation(folder);
  const { page } = run;
  const wrong: string[] = [];
  const before = await tryReceive(page, promised, madeUpMother(FIRST_SERIAL));
  const code = await endOfSecond(folder);
  if (code !== 0) wrong.push(`the second one did not step back: ${code}`);
  const told = page.getByText(SHELL_TEXT.alreadyOpen);
  const isTold = await told.waitFor().then(
    () => true,
    () => false,
  );
  const after = await tryReceive(page, promised, madeUpMother(FIRST_SERIAL + 1));
  const stuck = await closeInTime(run);
  if (stuck !== '') wrong.push(stuck);
  if (before + after !== '') wrong.push(`refused: ${before} ${after}`);
  if (!isTold) wrong.push('the person who started it twice is told nothing');
  const sight = await lookAgain(folder, promised);
  return {
    ...sight,
    said: [...(isTold ? [SHELL_TEXT.alreadyOpen] : []), ...sight.said],
    wrong: [...wrong, ...sight.wrong],
  };
}

function endOfSecond(folder: string): Promise<number | null> {
  const { executablePath, args, cwd } = electronLaunch([`--user-data-dir=${folder}`]);
  const second = spawn(executablePath, args, { cwd, stdio: 'ignore' });
  return new Promise((done) => second.once('exit', done));
}
