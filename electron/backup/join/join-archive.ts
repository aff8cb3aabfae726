import { join } from 'node:path';
import { CHAIN_START } from '../../../domain/ledger/chain.ts';
import type { LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import { newLedger } from '../../journal/open-journal.ts';
import { encodeSegmentHeader } from '../../journal/records.ts';
import { segmentPath } from '../../journal/segment.ts';
import { lookAtSegments, standingsOf } from '../../journal/standings.ts';
import type { BackupDisk } from '../backup-disk.ts';
import { Refused } from '../backup-failure.ts';
import type { OnProgress } from '../progress.ts';
import type { RestorePorts } from '../restore/restore-archive.ts';
import { unpackArchive } from '../restore/unpack-archive.ts';
import { fillHoles, type OpenGap } from './fill-holes.ts';
import { mergeKeys } from './merge-keys.ts';
import { pickFiles } from './pick-files.ts';
import { type LyingJournal, pickSegments, type Wanted } from './pick-segments.ts';
import { rewriteSegment } from './rewrite-segment.ts';
import { joiningOf, READY, settleJoin } from './settle-join.ts';

export type Joining = {
  readonly archive: string;
  readonly recordFolder: string;
  readonly deskKey: Uint8Array;
  /** Names of documents that went with an erased case; the window knows them, their entries are sealed. */
  readonly erased: ReadonlySet<string>;
  /** Nobody writes to the record while the task runs. */
  readonly whileClosed: <T>(task: () => Promise<T>) => Promise<T>;
  readonly onProgress: OnProgress;
};

/**
 * How many segments, keys and attachments came in. `entries`: lost in the middle of a ledger here and put back in their places.
 * `missing`: that are still lost there, for the archive has them neither.
 */
export type Joined = {
  readonly segments: number;
  readonly entries: number;
  readonly missing: number;
  readonly keys: number;
  readonly files: number;
};

/**
 * Takes what an archive holds beyond this record in beside it, and what was lost in the middle into its place; nothing that can
 * be read here is changed. The journal then goes on under a new ledger: numbers behind the lost end were given once already.
 * Keys and attachments that are missing here, and attachments that are damaged, come back even when the journal knows everything.
 * @throws an error of the disk, `NotReadable`, `Refused` (`nothing-new`, `still-missing`), or what `onProgress` throws; nothing is left behind
 */
export async function joinArchive(ports: RestorePorts, joining: Joining): Promise<Joined> {
  const { disk } = ports;
  const { recordFolder, whileClosed } = joining;
  const { folder, add } = joiningOf(recordFolder);
  await disk.removeFolder(folder);
  try {
    await unpackArchive(disk, add, joining);
    for (const each of ['journal', 'files']) await setAside(disk, join(add, each), join(folder, each));
    return await whileClosed(async () => {
      const staged = await stage(ports, folder, join(recordFolder, 'journal'));
      const { segments, entries, keys } = staged;
      const files = await pickFiles(disk, {
        unpacked: join(folder, 'files'),
        own: join(recordFolder, 'files'),
        target: join(add, 'files'),
        erased: joining.erased,
      });
      if (segments + entries + keys + files === 0)
        throw new Refused(staged.missing > 0 ? 'still-missing' : 'nothing-new');
      // Drafts belong to the work that came in; else they are ones that were finished here since.
      if (segments === 0) await disk.removeFolder(join(add, 'drafts'));
      await disk.replace(join(folder, READY), new Uint8Array());
      await settleJoin(disk, recordFolder);
      return { ...staged, files };
    });
  } catch (problem) {
    // Once it is ready it holds: the next start ends the moving.
    if ((await disk.sizeOf(join(folder, READY)).catch(() => null)) === null)
      await disk.removeFolder(folder).catch(() => undefined);
    throw problem;
  }
}

/**
 * Writes what is to be added, were it nothing but keys (the store then compares everything anew): the new ledger's head, what the archive knows more, and the new ledger's head again,
 * so that no two ledgers of one name follow each other by accident and the newest segment is the one that goes on.
 */
async function stage(ports: RestorePorts, folder: string, own: string): Promise<Omit<Joined, 'files'>> {
  const { disk } = ports;
  const unpacked = join(folder, 'journal');
  const target = join(folder, 'add', 'journal');
  const archive = { folder: unpacked, segments: await lookAtSegments(disk, unpacked) };
  const here = { folder: own, segments: await lookAtSegments(disk, own) };
  const wanted = await pickSegments(disk, archive, here);
  const { entries, open } = await fillHoles(disk, { archive, here, target, waiting: folder });
  const missing = open.reduce((sum, gap) => sum + gap.entries - (isTakenIn(gap, wanted) ? gap.known : 0), 0);
  const keys = await mergeKeys(disk, own, unpacked);
  const joined = { segments: wanted.length, entries, missing, keys: keys.added };
  if (wanted.length + entries + keys.added === 0) return joined;
  await disk.makeFolder(target);
  const info = heirOf(ports, archive, here);
  const infos = new Map(standingsOf(archive.segments).map((standing) => [standing.info.ledger, standing.info]));
  let number = (here.segments.at(-1)?.number ?? 0) + 1;
  const add = async (bytes: Uint8Array) => {
    await disk.replace(segmentPath(target, number), bytes);
    number += 1;
  };
  await add(headOf(info, number));
  for (const { segment, after } of wanted) {
    const ledger = infos.get(segment.ledger ?? '');
    const bytes = await disk.read(segmentPath(unpacked, segment.number));
    const rewritten = ledger ? rewriteSegment(bytes, ledger, number, after) : null;
    if (rewritten) await add(rewritten);
  }
  await add(headOf(info, number));
  await disk.replace(join(target, 'keys.log'), keys.bytes);
  return joined;
}

/** An archive that ends within a gap is taken in beside it: what it has of the gap comes, and cannot be proven up to the other side. */
function isTakenIn({ ledger }: OpenGap, wanted: readonly Wanted[]): boolean {
  return wanted.some(({ segment, after }) => segment.ledger === ledger && after === 0);
}

/** What an archive does not hold has no folder in it. */
async function setAside(disk: BackupDisk, from: string, to: string): Promise<void> {
  if ((await disk.sizeOf(from)) !== null) await disk.rename(from, to);
}

function heirOf(ports: RestorePorts, archive: LyingJournal, here: LyingJournal): LedgerInfo {
  const last = standingsOf(here.segments).at(-1);
  const predecessor = last ? { ledger: last.info.ledger, seq: last.seq, hash: last.hash } : null;
  return newLedger(ports, [...here.segments, ...archive.segments], predecessor, 'joined');
}

function headOf(info: LedgerInfo, number: number): Uint8Array {
  return encodeSegmentHeader({ format: 1, number, info, firstSeq: 1, prev: CHAIN_START });
}
