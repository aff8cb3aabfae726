import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATION } from '../tour/steps/set-up.ts';
import { caseModel } from './pages/case-model.ts';
import { firstRunModel } from './pages/first-run-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { handoffModel } from './pages/handoff-model.ts';
import { intakeModel } from './pages/intake-model.ts';
import { nothingPromised, type Promised, workOn } from './support/duties.ts';
import { launchApp, newDataFolder, type RunningApp } from './support/launch-app.ts';

/** `YICHUANG_KILLS=200` for a night's run. */
const KILLS = Number(process.env.YICHUANG_KILLS ?? 20);
const SEED = 20261121;
/** When the power fails, ms after the clerk has begun. */
const MOMENTS = fc.sample(fc.integer({ min: 250, max: 2_800 }), { seed: SEED, numRuns: KILLS });
const MS_A_KILL = 20_000;

let data: Awaited<ReturnType<typeof newDataFolder>>;
beforeAll(async () => {
  data = await newDataFolder();
  const first = await start();
  await firstRunModel(first.page).toStation();
  await firstRunModel(first.page).fillIn(STATION);
  await firstRunModel(first.page).begin();
  await first.close();
});
afterAll(() => data.remove());

async function start(): Promise<RunningApp> {
  const run = await launchApp(data.folder);
  run.page.setDefaultTimeout(20_000);
  await run.page.locator('[data-queue], [data-act="first-case"], [data-act="start-station"]').first().waitFor();
  return run;
}

test(
  `killed at ${KILLS} random moments of a day, every start finds all that the screen had called saved`,
  async () => {
    const promised = nothingPromised();
    let told = nothingPromised();
    for (const [life, moment] of MOMENTS.entries()) {
      const desk = await start();
      await findAgain(desk, told);
      told = nothingPromised();
      const work = workOn(desk.page, told, life * 7).catch(() => undefined);
      await pause(moment);
      await desk.kill();
      await work;
      add(promised, told);
    }
    const last = await start();
    await findAgain(last, promised);
    expect((await last.call('journal.verify', { store: 'desk', from: null })).ok).toBe(true);
    await last.close();
    expect(promised.cases.size).toBeGreaterThan(KILLS / 4);
  },
  KILLS * MS_A_KILL,
);

/** What a life promised, over what was promised before. */
function add(all: Promised, more: Promised): void {
  for (const [tail, words] of more.cases) all.cases.set(tail, words);
  for (const [tail, state] of more.slips) all.slips.set(tail, state);
  for (const name of more.drafts) all.drafts.add(name);
}

async function findAgain({ page }: RunningApp, { cases, slips, drafts }: Promised): Promise<void> {
  const office = caseModel(page);
  for (const [tail, words] of cases) {
    await office.find(tail);
    expect(await office.seen(), tail).toContain(words);
  }
  if (slips.size > 0) {
    await handoffModel(page).open('way');
    const shown = await office.seen();
    for (const [tail, state] of slips) expect(shown.includes(tail), `${tail} ${state}`).toBe(state === 'on-the-way');
  }
  for (const name of drafts) {
    await openDraft(page, name);
    expect(await intakeModel(page).field('mother.name').inputValue()).toBe(name);
  }
}

/** Among the drafts of the workbench the one of this person. */
async function openDraft(page: RunningApp['page'], name: string): Promise<void> {
  await frameModel(page).goTo('workbench');
  await page.locator('[data-queue="drafts"]').waitFor();
  await page.keyboard.press('c');
  await page.locator('[data-row]:focus').waitFor();
  const wanted = page.locator('[data-row]:focus', { hasText: `${name.slice(0, 1)}*` });
  for (let rows = await page.locator('[data-row]').count(); rows > 0 && (await wanted.count()) === 0; rows -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await intakeModel(page).field('mother.name').waitFor();
}
