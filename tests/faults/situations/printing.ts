import { setTimeout as pause } from 'node:timers/promises';
import { CASE_TEXT } from '../../../renderer/desk/text/case.ts';
import { frameModel } from '../../e2e/pages/frame-model.ts';
import { printingModel } from '../../e2e/pages/printing-model.ts';
import { begin, madeUpMother } from '../../e2e/support/duties.ts';
import { addPromised, nothingPromised } from '../../e2e/support/promised.ts';
import { startStation } from '../../e2e/support/station-desk.ts';
import { closeInTime } from '../close-in-time.ts';
import { lookAgain } from '../look-again.ts';
import type { PreparedDesk } from '../prepared-desk.ts';
import type { Sight } from '../sight.ts';
import { onCopies, type Situation } from '../situation.ts';

const SERIAL = 360;

/** From the key that prints to the last page lies about this much. Milliseconds. */
const WHILE_PRINTING = 600;

export const closedWhilePrinting: Situation = {
  name: 'closed-while-printing',
  title: '正在排版、打印时关掉程序',
  tries: { short: 0, long: 12 },
  play: (desk, tries, chance) => {
    return onCopies(desk, tries, (folder, at) => closeAt(desk, folder, chance.below(WHILE_PRINTING), at % 2 === 0));
  },
};

async function closeAt(desk: PreparedDesk, folder: string, ms: number, isPrinting: boolean): Promise<Sight> {
  const promised = nothingPromised();
  addPromised(promised, desk.promised);
  const run = await startStation(folder);
  const { page } = run;
  const mother = madeUpMother(SERIAL);
  await begin(page, mother);
  await page.locator('[data-act="intake-receive"]:enabled').waitFor();
  await page.keyboard.press('F6');
  await printingModel(page).waitOpen();
  await frameModel(page).saved();
  promised.cases.set(mother.tail, CASE_TEXT.phases.received);
  if (isPrinting) await page.keyboard.press('Control+Shift+S');
  await pause(ms);
  const stuck = await closeInTime(run);
  const sight = await lookAgain(folder, promised);
  return stuck === '' ? sight : { ...sight, wrong: [...sight.wrong, stuck] };
}
