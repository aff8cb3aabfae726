import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from './bench-app.ts';
import { fill, onceStarted } from './filled-folder.ts';

/** A start whose journal lacks so many of its segments; `ms` until acts are taken, `nothing` the same with none missing. */
export type Mending = {
  readonly cases: number;
  readonly lost: number;
  readonly of: number;
  readonly ms: number;
  readonly nothing: number;
};

/** Deletes one segment, then every other one, and opens the desk: what the journal lost comes back from the database. */
export async function measureMending(script: string, cases: number): Promise<readonly Mending[]> {
  const folder = await newFolder();
  try {
    await fill(folder.path, script, 0, cases);
    const nothing = await timeStart(folder.path, script);
    const segments = await segmentsIn(folder.path);
    const middle = segments.slice(Math.floor(segments.length / 2)).slice(0, 1);
    const measured: Mending[] = [];
    for (const lost of [middle, segments.filter((_, index) => index % 2 === 1 && index < segments.length - 1)]) {
      for (const path of lost) await rm(path);
      const ms = await timeStart(folder.path, script);
      if ((await segmentsIn(folder.path)).length < segments.length) throw new Error('The journal was not mended');
      measured.push({ cases, lost: lost.length, of: segments.length, ms, nothing });
    }
    return measured;
  } finally {
    await folder.remove();
  }
}

function timeStart(folder: string, script: string): Promise<number> {
  return onceStarted(folder, script, async (app) => {
    const ms = await app.run('open');
    await app.run('close');
    return ms;
  });
}

async function segmentsIn(folder: string): Promise<readonly string[]> {
  const journal = join(folder, 'desk', 'journal');
  return (await readdir(journal))
    .filter((name) => /^\d{6}\.log$/.test(name))
    .sort()
    .map((name) => join(journal, name));
}
