import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseModel } from './pages/case-model.ts';
import { frameModel } from './pages/frame-model.ts';
import { handoffModel } from './pages/handoff-model.ts';
import { intakeModel } from './pages/intake-model.ts';
import { nothingPromised, type Promised, workOn } from './support/duties.ts';
import { newDataFolder, type RunningApp } from './support/launch-app.ts';
import { startStation } from './support/station-desk.ts';

/** `YICHUANG_KILLS=200` for a night's run. */
const KILLS = Number(process.env.YICHUANG_KILLS ?? 20);
const SEED = 20261121;
/**
 * When the power fails, ms after the clerk has begun, or (more often) after the screen has called something saved: on a
 * slow PC too there is something to find again, and the moments lie all over the work that follows.
 */
const MOMENTS = fc.sample(
  fc.record({ afterPromise: fc.constantFrom(true, true, false), ms: fc.integer({ min: 0, max: 1_500 }) }),
  { seed: SEED, numRuns: KILLS },
);
const MS_A_KILL = 20_000;

let data: Awaited<ReturnType<typeof newDataFolder>>;
beforeAll(async () => {
  data = await newDataFolder();
  await (await startStation(data.folder)).close();
});
afterAll(() => data.remove());

test(
  `T5 killed at ${KILLS} random moments of a day, every start finds all that the screen had called saved`,
  async () => {
    const promised = nothingPromised();
    let told = nothingPromised();
    for (const [life, moment] of MOMENTS.entries()) {
      const desk = await startStation(data.folder);
      await findAgain(desk, told);
      told = nothingPromised();
      const work = watch(workOn(desk.page, told, life * 7));
      if (moment.afterPromise) await untilPromised(told);
      await pause(moment.ms);
      const problem = work.problem();
      await desk.kill();
      await work.end;
      if (problem !== null) throw problem;
      add(promised, told);
    }
    const last = await startStation(data.folder);
    await findAgain(last, promised);
    // The journal is opened behind the first screen, a moment after it.
    const verified = async () => (await last.call('journal.verify', { store: 'desk', from: null })).ok;
    await expect.poll(verified, { timeout: MS_A_KILL }).toBe(true);
    await last.close();
    expect(countOf(promised)).toBeGreaterThan(KILLS / 3);
  },
  KILLS * MS_A_KILL,
);

/** Work that only the power cut may end: what ends it before is a fault. */
function watch(work: Promise<never>): { readonly problem: () => unknown; readonly end: Promise<void> } {
  let problem: unknown = null;
  const end = work.catch((reason: unknown) => {
    problem = reason;
  });
  return { problem: () => problem, end };
}

const countOf = ({ cases, slips, drafts }: Promised): number => cases.size + slips.size + drafts.size;

async function untilPromised(told: Promised): Promise<void> {
  for (let waited = 0; countOf(told) === 0 && waited < MS_A_KILL / 2; waited += 20) await pause(20);
}

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
    for (const [tail, state] of slips) {
      if (state !== 'being-signed') expect(shown.includes(tail), `${tail} ${state}`).toBe(state === 'on-the-way');
    }
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
