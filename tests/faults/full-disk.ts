import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { smallDisk } from './mounts.ts';
import { orStuck } from './or-stuck.ts';
import type { PreparedDesk } from './prepared-desk.ts';
import type { Sight } from './sight.ts';

const MEGABYTES = 48;
const FILLER = 'filler.bin';

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

/** Leaves room for so many bytes. */
export async function fillDisk(folder: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, FILLER), new Uint8Array(Math.max(0, bavail * bsize - left)));
}

export const emptyDisk = (folder: string): Promise<void> => rm(join(folder, FILLER));
