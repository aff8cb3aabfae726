import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import { launchApp } from '../e2e/support/launch-app.ts';
import { checkPapers } from './check-papers.ts';
import { type Clerk, clerkAt } from './clerk.ts';
import { clearEarlier, collectPapers } from './collect-papers.ts';
import { type Family, familyOf } from './family.ts';
import type { TourOptions } from './options.ts';
import { readJournal } from './read-journal.ts';
import { type TourReport, writeReport } from './report.ts';
import { closeDay, deliver, lookAround } from './steps/close-day.ts';
import { carryThrough } from './steps/flow.ts';
import { takeIn } from './steps/intake.ts';
import { savePapers } from './steps/papers.ts';
import { setUpStation } from './steps/set-up.ts';

export type TourResult = { readonly report: TourReport; readonly problems: readonly string[] };

/** More than the slowest PC needs for one press of a key. */
const PATIENCE_MS = 30_000;

/**
 * Takes a made-up family through the whole program by keyboard, on a data folder of its own, and leaves papers, screens
 * and `tour.json` in `options.out`. `problems` is what the papers do not say that they must.
 * @throws when the program does not do what the screen offers; a picture of that screen is left too
 */
export async function takeTour(
  pack: CataloguePack,
  options: TourOptions,
  say: (line: string) => void,
): Promise<TourResult> {
  const family = familyOf(pack, options, Date.now());
  if (!family) throw new Error(`${options.bundle.id}: these answers leave nothing to do`);
  await clearEarlier(options.out);
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-tour-'));
  try {
    const played = await play(family, options, folder, say);
    const papers = await collectPapers(played.pdfFolder, options.out, played.startedAt);
    const entries = await readJournal(join(folder, 'data', 'desk', 'journal'));
    const { caseNumber, durations, keyPresses, keysBeyondValues } = played;
    const report = {
      caseNumber,
      bundle: options.bundle.id,
      answers: options.answers,
      entries,
      papers,
      durations,
      keyPresses,
      keysBeyondValues,
    };
    await writeReport(options.out, report);
    return { report, problems: await checkPapers(family, report, played.acceptedAt, options.out) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function play(family: Family, { out }: TourOptions, folder: string, say: (line: string) => void) {
  const startedAt = Date.now();
  const app = await launchApp(join(folder, 'data'), ownHome(folder));
  app.page.setDefaultTimeout(PATIENCE_MS);
  const clerk = clerkAt({ page: app.page, out, say });
  try {
    const done = await workThrough(clerk, family);
    return { startedAt, ...done, durations: clerk.durations(), keyPresses: clerk.keyPresses() };
  } catch (problem) {
    await clerk.look('where-it-stopped').catch(() => undefined);
    throw problem;
  } finally {
    await app.close();
  }
}

async function workThrough(clerk: Clerk, family: Family) {
  await setUpStation(clerk);
  const before = clerk.keysBeyondValues();
  await takeIn(clerk, family);
  // The number of the bundle is keyed too, and one more key prints all papers.
  const keysBeyondValues = clerk.keysBeyondValues() - before + family.bundle.no.length + 1;
  const acceptedAt = Date.now();
  const pdfFolder = await savePapers(clerk, 'acceptance');
  const caseNumber = await clerk.office.number();
  await clerk.look('case-accepted');
  await carryThrough(clerk, family, pdfFolder);
  await deliver(clerk);
  await closeDay(clerk);
  await lookAround(clerk, caseNumber);
  return { acceptedAt, pdfFolder, caseNumber, keysBeyondValues };
}

/** The documents folder of a person who has nothing else in it; what fonts were measured before is not thrown away. */
function ownHome(folder: string): Readonly<Record<string, string>> {
  const home = join(folder, 'home');
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  };
}
