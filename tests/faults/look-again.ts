import { frameModel } from '../e2e/pages/frame-model.ts';
import { madeUpMother } from '../e2e/support/duties.ts';
import { launchApp, type RunningApp } from '../e2e/support/launch-app.ts';
import { countOf, missingFrom, nothingPromised, type Promised } from '../e2e/support/promised.ts';
import { closeInTime } from './close-in-time.ts';
import { orStuck } from './or-stuck.ts';
import { reachScreen, sentencesOn, takeSettings } from './screen.ts';
import type { Sight } from './sight.ts';
import { plainWords, tryReceive } from './try-receive.ts';

/** Persons of the work that goes on after the damage; far from those of the work before it. */
const FIRST_AFTER = 390;

/** Nothing on a page of ours takes so long; what is not there by then is not there. Milliseconds. */
const PATIENCE = 8_000;

/** `isWorkPossible`: false where the disk will refuse every act. `environment`: for another clock. */
export type Look = {
  readonly isWorkPossible?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** What happens at the lock screen, before the passphrase is typed. */
  readonly beforeSignIn?: () => Promise<void>;
  /** What happens when all was looked for, before the work goes on. */
  readonly beforeWork?: () => Promise<void>;
  /** Who comes in after the damage; another one at each look of one desk. */
  readonly serial?: number;
};

/** Starts the program on this folder and looks, as a clerk would, for all that was promised; then works on. */
export async function lookAgain(folder: string, promised: Promised, look: Look = {}): Promise<Sight> {
  const run = await launchApp(folder, look.environment);
  const sight = await orStuck(() => lookAt(run, promised, look));
  const stuck = await closeInTime(run);
  return stuck === '' ? sight : { ...sight, wrong: [...sight.wrong, stuck] };
}

async function lookAt({ page }: RunningApp, promised: Promised, look: Look): Promise<Sight> {
  const reached = await reachScreen(page, look.beforeSignIn);
  const saved = countOf(promised);
  if (reached === 'blank')
    return { saved, missing: [], said: [], wrong: [`no desk and no word: ${await page.innerText('body')}`] };
  if (reached === 'refused') return { saved, missing: [], said: await sentencesOn(page), wrong: [] };
  page.setDefaultTimeout(PATIENCE);
  const asked = reached === 'unset' ? await sentencesOn(page) : [];
  if (reached === 'unset') await takeSettings(page);
  const missing = await missingFrom(page, promised);
  await look.beforeWork?.();
  const answer = await workOn(page, look.serial ?? FIRST_AFTER);
  const isExpected = look.isWorkPossible ?? true;
  const wrong = isExpected && answer !== '' ? [`nobody can work: ${answer}`] : [];
  const said = [...new Set([...asked, ...(await sentencesOn(page))])];
  return { saved, missing, said: isExpected || answer === '' ? said : [...said, plainWords(answer)], wrong };
}

/** One more case; what the screen answers, '' when it is saved. */
async function workOn(page: RunningApp['page'], serial: number): Promise<string> {
  try {
    const answer = await tryReceive(page, nothingPromised(), madeUpMother(serial));
    await frameModel(page).goTo('workbench');
    return answer;
  } catch (problem) {
    return problem instanceof Error ? (problem.message.split('\n')[0] ?? '') : String(problem);
  }
}
