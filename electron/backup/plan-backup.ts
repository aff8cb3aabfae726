import { join } from 'node:path';
import type { LedgerStanding } from '../../domain/ledger/lineage.ts';
import type { ArchiveContents } from '../contract/backup-contract.ts';
import { scanFrames } from '../journal/frame.ts';
import { decodeKey } from '../journal/records.ts';
import { lookAtSegments, standingsOf } from '../journal/standings.ts';
import { isRecordName } from './archive/members.ts';
import type { Source } from './archive/write-archive.ts';
import type { BackupDisk } from './backup-disk.ts';
import { countCases } from './count-cases.ts';
import { journalSource, wholeSource } from './record-sources.ts';

export type BackupPlan = {
  readonly station: string;
  readonly ledgers: readonly LedgerStanding[];
  readonly contents: ArchiveContents;
  readonly sources: readonly Source[];
  /** How many of them the disk did not give, once they were asked for. */
  readonly unreadable: () => number;
};

/** Runs a task while nothing is being written to the journal. */
export type AtRest = <T>(task: () => Promise<T>) => Promise<T>;

/** A file of the record and how much of it goes in. */
type Sized = { readonly name: string; readonly size: number };

/** One of the journal, and which file it was. */
type Identified = Sized & { readonly identity: string | null };

/**
 * What an archive of this record holds. The journal's lengths are taken between two acts; whatever is written later
 * stands behind them and stays out, and a file that is replaced meanwhile is not read at its old length. Attachments and
 * packs never change; a draft that is gone by then is passed over.
 */
export async function planBackup(disk: BackupDisk, recordFolder: string, atRest: AtRest): Promise<BackupPlan> {
  const journal = join(recordFolder, 'journal');
  const { sized, ledgers } = await atRest(async () => ({
    sized: await identified(disk, recordFolder, await sizesIn(disk, recordFolder, 'journal')),
    ledgers: (await disk.sizeOf(journal)) === null ? [] : standingsOf(await lookAtSegments(disk, journal)),
  }));
  const drafts = await sizesIn(disk, recordFolder, 'drafts');
  const packs = await sizesIn(disk, recordFolder, 'packs');
  const files = await filesOf(disk, recordFolder);
  const keys = sized.find(({ name }) => name === 'journal/keys.log');
  const subjects = keys ? await subjectsOf(disk, join(recordFolder, keys.name), keys.size) : [];
  const all = [...sized, ...drafts, ...packs, ...files];
  const pathOf = (name: string) => join(recordFolder, ...name.split('/'));
  let unreadable = 0;
  const passOver = () => {
    unreadable += 1;
  };
  return {
    unreadable: () => unreadable,
    station: subjects.findLast((each) => each.startsWith('station:'))?.slice('station:'.length) ?? '',
    ledgers,
    contents: {
      cases: await countCases(disk, recordFolder, sized, subjects),
      entries: ledgers.reduce((sum, { seq }) => sum + seq, 0),
      drafts: drafts.length,
      files: files.length,
      bytes: all.reduce((sum, { size }) => sum + size, 0),
    },
    sources: [
      ...sized.map(({ name, size, identity }) => journalSource(disk, name, pathOf(name), size, identity)),
      ...[...drafts, ...packs, ...files].map(({ name }) => wholeSource(disk, name, pathOf(name), passOver)),
    ],
  };
}

/** Names with slashes, as they stand in an archive, whatever the system. */
async function sizesIn(disk: BackupDisk, recordFolder: string, inner: string): Promise<Sized[]> {
  const folder = join(recordFolder, inner);
  if ((await disk.sizeOf(folder)) === null) return [];
  const sized: Sized[] = [];
  for (const file of [...(await disk.list(folder))].sort()) {
    const name = `${inner}/${file}`;
    const size = isRecordName(name) ? await disk.sizeOf(join(folder, file)) : null;
    if (size !== null) sized.push({ name, size });
  }
  return sized.filter(({ name }) => !name.endsWith('.tmp'));
}

function identified(disk: BackupDisk, recordFolder: string, sized: readonly Sized[]): Promise<readonly Identified[]> {
  const pathOf = ({ name }: Sized) => join(recordFolder, ...name.split('/'));
  return Promise.all(sized.map(async (each) => ({ ...each, identity: await disk.identityOf(pathOf(each)) })));
}

async function filesOf(disk: BackupDisk, recordFolder: string): Promise<Sized[]> {
  const folders = [...(await disk.folders(join(recordFolder, 'files')))].sort();
  const found: Sized[] = [];
  for (const folder of folders) found.push(...(await sizesIn(disk, recordFolder, `files/${folder}`)));
  return found;
}

/** The subjects that have keys, in the order in which they got them, each once. */
async function subjectsOf(disk: BackupDisk, path: string, length: number): Promise<readonly string[]> {
  const file = await disk.openToRead(path);
  try {
    const subjects = new Set<string>();
    for (const piece of scanFrames(await file.read(0, length))) {
      const key = piece.type === 'frame' ? decodeKey(piece.frame) : undefined;
      if (key) subjects.add(key.subject);
    }
    return [...subjects];
  } finally {
    await file.close();
  }
}
