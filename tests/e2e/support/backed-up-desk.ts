import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backupModel } from '../pages/backup-model.ts';
import { foundWithCase } from './case-desk.ts';
import type { RunningApp } from './launch-app.ts';
import { fillWith } from './prepared-folder.ts';
import { recoveryKeyOf, startStation, type TakenCase, takeCase } from './station-desk.ts';

/** A desk of one's own at two moments of its life, closed at both, and what was backed up of it. */
export type BackedUpDesk = {
  /** Data folder with the case `before` alone. */
  readonly first: string;
  /** Data folder, later: with both cases. */
  readonly later: string;
  /** Archive made between the two cases. */
  readonly early: string;
  /** Archive made after both. */
  readonly late: string;
  readonly before: TakenCase;
  readonly after: TakenCase;
  readonly recoveryKey: string;
};

const STICK = 'stick';
const TOLD = 'told.json';

/** Makes it in this empty folder. */
export async function foundBackedUp(folder: string): Promise<BackedUpDesk> {
  await fillWith('backed-up', folder, workAroundBackups);
  const told: Pick<BackedUpDesk, 'before' | 'after' | 'early' | 'late'> = JSON.parse(
    await readFile(join(folder, TOLD), 'utf8'),
  );
  const places = placesIn(folder);
  const onStick = (name: string) => join(folder, STICK, name);
  const recoveryKey = await recoveryKeyOf(places.first);
  return { ...told, ...places, recoveryKey, early: onStick(told.early), late: onStick(told.late) };
}

const placesIn = (folder: string) => ({ first: join(folder, 'first'), later: join(folder, 'later') });

async function workAroundBackups(folder: string): Promise<void> {
  const { first, later } = placesIn(folder);
  await mkdir(first);
  const before = await foundWithCase(first);
  await cp(first, later, { recursive: true });
  const stick = join(folder, STICK);
  await mkdir(stick);
  const run = await startStation(later);
  await backupModel(run.app, run.page).chooses(stick);
  const early = await backUp(run, stick);
  const after = await takeCase(run.page, 1);
  const late = await backUp(run, stick);
  await run.close();
  await writeFile(join(folder, TOLD), JSON.stringify({ before, after, early, late }));
}

/** Gives the name of the archive that is new on the stick. */
async function backUp({ app, page }: RunningApp, stick: string): Promise<string> {
  const before = await readdir(stick);
  const backups = backupModel(app, page);
  await backups.open();
  const said = await backups.make();
  const name = (await readdir(stick)).find((each) => !before.includes(each));
  if (name === undefined) throw new Error(`no backup: ${said}`);
  return name;
}
