import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../bench/page/random.ts';
import { workOn } from '../../e2e/support/duties.ts';
import { newDataFolder, type RunningApp } from '../../e2e/support/launch-app.ts';
import { addPromised, countOf, missingFrom, nothingPromised, type Promised } from '../../e2e/support/promised.ts';
import { foundStation, startStation } from '../../e2e/support/station-desk.ts';
import { wordsOf } from '../or-stuck.ts';
import { sentencesOn } from '../screen.ts';
import type { Sight } from '../sight.ts';
import type { Situation } from '../situation.ts';

/**
 * When the power fails, ms after the clerk has begun, or (two times of three) after the screen has called something
 * saved: on a slow PC too there is something to find again, and the moments lie all over the work that follows.
 */
const LATEST = 1_500;

/** A life in which nothing was called saved by then is cut off all the same. Milliseconds. */
const PATIENCE = 10_000;

/** More than a life gets done, so that no two lives meet the same mother. */
const DUTIES_A_LIFE = 7;

export const kills: Situation = {
  name: 'kills',
  title: '办件途中随时断电（SIGKILL）',
  hasOwnDesk: true,
  tries: { short: 2, long: 200 },
  play: async (_, tries, chance) => {
    const data = await newDataFolder();
    try {
      await foundStation(data.folder);
      return await livesOf(data.folder, tries, chance);
    } finally {
      await data.remove();
    }
  },
};

/** Each life looks for what the one before was promised; the last look is for all that was ever promised. */
async function livesOf(folder: string, tries: number, chance: Chance): Promise<readonly Sight[]> {
  const promised = nothingPromised();
  const sights: Sight[] = [];
  let told = nothingPromised();
  for (let life = 0; life < tries; life += 1) {
    const desk = await startStation(folder).catch((problem: Error) => problem);
    if (desk instanceof Error) {
      // Told, and what was promised is looked for in the next life.
      sights.push({ saved: 0, missing: [], said: [], wrong: [`no start: ${wordsOf(desk)}`] });
      continue;
    }
    if (life > 0) sights.push(await findAgain(desk, told));
    told = nothingPromised();
    const problem = await workUntilCut(desk, told, life * DUTIES_A_LIFE, chance.below(LATEST), chance.below(3) > 0);
    if (problem !== '') sights.push({ saved: 0, missing: [], said: [], wrong: [problem] });
    addPromised(promised, told);
  }
  const last = await startStation(folder);
  const sight = await findAgain(last, promised);
  const verified = await last.call('journal.verify', { store: 'desk', from: null });
  await last.close();
  const findings = verified.ok ? verified.findings : [];
  sights.push({ ...sight, saved: countOf(told), wrong: findings.map(({ code, detail }) => `${code}: ${detail}`) });
  return sights;
}

/** Gives what went wrong before the power was cut; '' when nothing did. */
async function workUntilCut(
  desk: RunningApp,
  told: Promised,
  serial: number,
  ms: number,
  afterPromise: boolean,
): Promise<string> {
  let problem = '';
  let isCut = false;
  const work = workOn(desk.page, told, serial).catch((reason: unknown) => {
    if (!isCut) problem = String(reason);
  });
  for (let waited = 0; afterPromise && countOf(told) === 0 && waited < PATIENCE; waited += 20) await pause(20);
  await pause(ms);
  isCut = true;
  await desk.kill();
  await work;
  return problem;
}

async function findAgain({ page }: RunningApp, promised: Promised): Promise<Sight> {
  const missing = await missingFrom(page, promised);
  return { saved: countOf(promised), missing, said: await sentencesOn(page), wrong: [] };
}
