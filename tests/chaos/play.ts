import type { Page } from 'playwright-core';
import type { Chance } from '../bench/page/random.ts';
import { newDataFolder, type RunningApp } from '../e2e/support/launch-app.ts';
import { foundPractice, startPractice } from '../e2e/support/practice-desk.ts';
import { findFaults } from '../paths/find-faults.ts';
import { type Move, nextMove } from './hands.ts';
import { playedWorld } from './played-world.ts';
import { readPracticeRecord } from './read-record.ts';
import { lookAtScreen } from './seen.ts';
import { type Watch, watch } from './watch.ts';

/** What came of one play. `acts`: entries that the hands brought about; `problems`: what is wrong, a line each. */
export type Played = { readonly moves: number; readonly acts: number; readonly problems: readonly string[] };

/** As much as is told of what went before a problem. */
const TOLD_MOVES = 12;

/** More layers than any page has. */
const MOST_LAYERS = 8;

/**
 * Practice mode under hands that press whatever stands there, faster than any clerk; then the plug is pulled. Nothing may
 * break, the work bench is always a few Esc away, and the record that a restart finds says no two things at once.
 */
export async function playChaos(chance: Chance, moves: number): Promise<Played> {
  const data = await newDataFolder();
  try {
    const before = await recordOf(data.folder);
    const shown = await playAt(data.folder, chance, moves);
    const { acts, problems } = await lookBack(data.folder, before);
    return { moves, acts, problems: [...shown, ...problems] };
  } finally {
    await data.remove();
  }
}

/** Entries of the sample cases, before anybody plays. */
async function recordOf(folder: string): Promise<number> {
  await foundPractice(folder);
  return (await readPracticeRecord(folder)).length;
}

async function playAt(folder: string, chance: Chance, moves: number): Promise<readonly string[]> {
  const run = await startPractice(folder);
  const told: string[] = [];
  const watching = watch(run, () => told.slice(-TOLD_MOVES).join(' '));
  await answerNoDialog(run);
  for (let at = 0; at < moves; at += 1) {
    const seen = await lookAtScreen(run.page);
    await watching.look(seen);
    told.push(await make(run.page, nextMove(chance, seen)));
    if (chance.below(4) === 0) await run.page.waitForTimeout(chance.below(200));
  }
  const home = await isWayHome(run.page);
  await run.kill();
  return [
    ...watching.problems(),
    ...(home ? [] : [`no way to the work bench (after ${told.slice(-TOLD_MOVES).join(' ')})`]),
  ];
}

async function make(page: Page, move: Move): Promise<string> {
  if ('text' in move) {
    await page.keyboard.insertText(move.text);
    return `“${move.text}”`;
  }
  await page.keyboard.press(move.key);
  return move.key;
}

/** The system's dialogs are not the program's: whoever sees one takes nothing. */
async function answerNoDialog({ app, page }: RunningApp): Promise<void> {
  page.on('filechooser', () => undefined);
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
}

async function isWayHome(page: Page): Promise<boolean> {
  const home = page.locator('[data-nav="workbench"][aria-current="page"]');
  for (let layers = 0; layers < MOST_LAYERS; layers += 1) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+1');
    if (
      await home.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return false;
}

async function lookBack(folder: string, before: number): Promise<Omit<Played, 'moves'>> {
  const run = await startPractice(folder);
  const damage: Watch = watch(run, () => 'the restart');
  await damage.look(await lookAtScreen(run.page));
  await run.close();
  const entries = await readPracticeRecord(folder);
  return { acts: entries.length - before, problems: [...damage.problems(), ...findFaults(playedWorld(entries))] };
}
