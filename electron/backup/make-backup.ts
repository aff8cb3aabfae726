import { join } from 'node:path';
import type { KeyWrap } from '../vault/wrap.ts';
import { ARCHIVE_SUITE, SALT_BYTES } from './archive/cipher.ts';
import type { ArchiveHeader } from './archive/header.ts';
import type { ArchiveIndex, ManifestLine } from './archive/members.ts';
import { readArchive } from './archive/read-archive.ts';
import { writeArchive } from './archive/write-archive.ts';
import { type ArchiveKind, archiveName, UNFINISHED, unfinishedAmong } from './archive-name.ts';
import type { BackupDisk } from './backup-disk.ts';
import { Refused } from './backup-failure.ts';
import { type AtRest, type BackupPlan, planBackup } from './plan-backup.ts';
import { counter, type OnProgress } from './progress.ts';
import { SourceReplaced } from './record-sources.ts';
import { using } from './using.ts';

export type MakingPorts = {
  readonly disk: BackupDisk;
  readonly now: () => number;
  readonly random: (length: number) => Uint8Array;
  readonly version: string;
};

export type Making = {
  readonly recordFolder: string;
  readonly target: string;
  readonly kind: ArchiveKind;
  readonly deskKey: Uint8Array;
  readonly recovery: KeyWrap;
  readonly operators: ArchiveIndex['operators'];
  readonly atRest: AtRest;
  readonly onProgress: OnProgress;
};

export type Made = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly header: ArchiveHeader;
  /** Drafts, packs and attachments that the disk did not give. */
  readonly unreadable: number;
};

/** Room for heads, tags and the manifest beside the record's own bytes: a share, and a floor. */
const OVERHEAD = 0.02;
const FLOOR_BYTES = 256 * 1024;

/** Mending and erasing write the journal anew once in a while, not all the time. */
const MOST_TRIES = 5;

/**
 * Makes an archive of the record in a folder, reads it back whole, and only then gives it its name. Begins anew when a file of
 * the journal was replaced under it.
 * @throws an error of the disk, `Refused`, or what `onProgress` throws; nothing is left behind
 */
export async function makeBackup(ports: MakingPorts, making: Making): Promise<Made> {
  for (let nth = 1; ; nth += 1)
    try {
      return await makeOnce(ports, making);
    } catch (problem) {
      if (!(problem instanceof SourceReplaced) || nth === MOST_TRIES) throw problem;
    }
}

async function makeOnce(ports: MakingPorts, making: Making): Promise<Made> {
  const { disk } = ports;
  const plan = await planBackup(disk, making.recordFolder, making.atRest);
  await makeRoom(disk, making.target, plan);
  const header = headerOf(ports, making, plan);
  const name = await freeName(disk, making, header);
  const path = join(making.target, name);
  const unfinished = `${path}${UNFINISHED}`;
  try {
    const bytes = await writeAndCheck(disk, unfinished, header, plan, making);
    await disk.rename(unfinished, path);
    return { path, name, bytes, header, unreadable: plan.unreadable() };
  } catch (problem) {
    await disk.remove(unfinished).catch(() => undefined);
    throw problem;
  }
}

async function writeAndCheck(
  disk: BackupDisk,
  path: string,
  header: ArchiveHeader,
  plan: BackupPlan,
  making: Making,
): Promise<number> {
  const { deskKey, operators, onProgress } = making;
  const written = await using(disk.create(path), (file) => {
    const onBytes = counter('writing', plan.contents.bytes, onProgress);
    return writeArchive(file, { header, deskKey, index: { operators }, sources: plan.sources, onBytes });
  });
  // Opened anew: what is read comes from the medium as far as the system allows, not from what we hold.
  return using(disk.openToRead(path), async (file) => {
    const size = await file.size();
    const read = await readArchive(file, { deskKey, onBytes: counter('checking', size, onProgress) });
    if (!isSame(written, read.files)) throw new Refused('check-failed');
    return size;
  });
}

/** What earlier backups left that were killed in the middle goes first; then it must fit. */
async function makeRoom(disk: BackupDisk, target: string, { station, contents }: BackupPlan): Promise<void> {
  for (const name of unfinishedAmong(await disk.list(target), station)) await disk.remove(join(target, name));
  const needed = contents.bytes * (1 + OVERHEAD) + FLOOR_BYTES;
  if ((await disk.room(target)) < needed) throw new Refused('disk-full');
}

function headerOf({ now, random, version }: MakingPorts, { recovery }: Making, plan: BackupPlan): ArchiveHeader {
  const { station, ledgers, contents } = plan;
  const salt = Buffer.from(random(SALT_BYTES)).toString('base64');
  return { suite: ARCHIVE_SUITE, salt, station, madeAt: now(), version, recovery, ledgers: [...ledgers], contents };
}

async function freeName(
  disk: BackupDisk,
  { target, kind }: Making,
  { station, madeAt }: ArchiveHeader,
): Promise<string> {
  const taken = new Set(await disk.list(target));
  for (let again = 0; ; again += 1) {
    const name = archiveName(station, madeAt, kind, again);
    if (!taken.has(name)) return name;
  }
}

function isSame(one: readonly ManifestLine[], other: readonly ManifestLine[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
