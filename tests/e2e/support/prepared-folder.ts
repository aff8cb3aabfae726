import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Names the folder that the files of one run of these tests share. */
export const RUN_FOLDER = 'YICHUANG_TEST_RUN';

/**
 * Fills an empty folder with what `make` leaves in one; a folder that holds something stays as it is. Within a run it is
 * made once, by whoever needs it first, and copied; outside of one (`npm run faults`) it is made anew.
 */
export async function fillWith(name: string, folder: string, make: (empty: string) => Promise<void>): Promise<void> {
  if ((await readdir(folder)).length > 0) return;
  const run = process.env[RUN_FOLDER];
  if (run === undefined) return await make(folder);
  await cp(await madeOnce(join(run, name), make), folder, { recursive: true });
}

/**
 * Files of a run are processes of their own: a folder that only one of them can make says whose turn it is. It stays
 * once the thing is made, and goes when making it failed: then the next one tries.
 */
async function madeOnce(made: string, make: (empty: string) => Promise<void>): Promise<string> {
  const turn = `${made}.turn`;
  while (!existsSync(made)) {
    if (!(await isFirst(turn))) await pause(100);
    else
      await makeInto(made, make).catch((problem: unknown) =>
        rm(turn, { recursive: true }).then(() => Promise.reject(problem)),
      );
  }
  return made;
}

/** Complete or not there. */
async function makeInto(made: string, make: (empty: string) => Promise<void>): Promise<void> {
  const making = await mkdtemp(`${made}.making-`);
  await make(making);
  await rename(making, made);
}

const isFirst = (turn: string): Promise<boolean> =>
  mkdir(turn).then(
    () => true,
    () => false,
  );
