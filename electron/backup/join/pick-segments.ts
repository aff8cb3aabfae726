import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import type { Segment } from '../../journal/segment.ts';
import { standingsOf } from '../../journal/standings.ts';
import { compareWith } from '../../journal/survey.ts';
import type { BackupDisk } from '../backup-disk.ts';

/** A journal as it lies in a folder. */
export type LyingJournal = { readonly folder: string; readonly segments: readonly Segment[] };

/** A segment of the archive, and after which entry of its ledger something in it is not here. */
export type Wanted = { readonly segment: Segment; readonly after: number };

/**
 * Which segments of an archive hold entries that are not here: of a ledger that both know what comes behind the common
 * end; of one that was written on in two places all of it (what is here already is passed over when it is taken in).
 */
export async function pickSegments(
  disk: BackupDisk,
  archive: LyingJournal,
  here: LyingJournal,
): Promise<readonly Wanted[]> {
  const afters = new Map<string, number | null>();
  for (const standing of standingsOf(archive.segments))
    afters.set(standing.info.ledger, await heldUpTo(disk, archive, here, standing));
  return archive.segments.flatMap((segment) => {
    const after = segment.ledger === undefined ? null : (afters.get(segment.ledger) ?? null);
    return after === null || (segment.last?.seq ?? 0) <= after ? [] : [{ segment, after }];
  });
}

/** The last entry of the archive's ledger that is also here; null when all of them are. */
async function heldUpTo(
  disk: BackupDisk,
  archive: LyingJournal,
  here: LyingJournal,
  { info, seq, hash }: LedgerStanding,
): Promise<number | null> {
  if (seq === 0) return null;
  const own = standingsOf(here.segments).find((each) => each.info.ledger === info.ledger);
  if (own === undefined) return 0;
  const head = { ledger: info.ledger, seq, hash };
  if ((await compareWith(disk, here.folder, here.segments, head)) === 'held') return null;
  const ownHead = { ledger: info.ledger, seq: own.seq, hash: own.hash };
  const isAhead = own.seq === 0 || (await compareWith(disk, archive.folder, archive.segments, ownHead)) === 'held';
  return isAhead && own.seq < seq ? own.seq : 0;
}
