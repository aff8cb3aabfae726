import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallDisk } from './mounts.ts';
import { orStuck } from './or-stuck.ts';
import type { PreparedDesk } from './prepared-desk.ts';
import type { Sight } from './sight.ts';

const MEGABYTES = 48;
const FILLER = 'filler-';

/** So many tries, each on a copy of the desk on a small disk of its own. */
export async function onSmallDisks(
  desk: PreparedDesk,
  tries: number,
  play: (folder: string, at: number) => Promise<Sight>,
): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  for (let at = 0; at < tries; at += 1) {
    const disk = smallDisk(MEGABYTES);
    try {
      await desk.copyTo(disk.folder);
      sights.push(await orStuck(() => play(disk.folder, at)));
    } finally {
      disk.remove();
    }
  }
  return sights;
}

/**
 * Leaves room for so many bytes. Again when the program has started: Chromium drops its caches on a full disk, and there is
 * room once more.
 */
export async function fillDisk(folder: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const fillers = await fillersIn(folder);
  await writeFile(join(folder, `${FILLER}${fillers.length}`), new Uint8Array(Math.max(0, bavail * bsize - left)));
}

export async function emptyDisk(folder: string): Promise<void> {
  for (const name of await fillersIn(folder)) await rm(join(folder, name));
}

async function fillersIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(FILLER));
}
