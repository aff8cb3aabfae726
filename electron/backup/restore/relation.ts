import { knownBeyond, type LedgerStanding } from '../../../domain/ledger/lineage.ts';
import type { ArchiveRelation } from '../../contract/backup-contract.ts';
import type { Files } from '../../journal/files.ts';
import type { Segment } from '../../journal/segment.ts';
import { standingsOf } from '../../journal/standings.ts';
import { compareWith } from '../../journal/survey.ts';

/**
 * How an archive stands to the journal of this PC. Only what it holds beyond counts: the journal may be as much newer as
 * it likes. The same number of entries is the same ledger only with the same hash: a rolled-back PC may have written
 * others in their place.
 */
export async function relationOf(
  files: Files,
  journal: string,
  segments: readonly Segment[],
  archive: readonly LedgerStanding[],
): Promise<ArchiveRelation> {
  const here = standingsOf(segments);
  const own = new Set(here.map(({ info }) => info.ledger));
  if (!archive.some(({ info }) => own.has(info.ledger))) return 'other-desk';
  if (knownBeyond(archive, here).length > 0) return 'more';
  for (const { info, seq, hash } of archive) {
    const isHeld =
      seq === 0 || (await compareWith(files, journal, segments, { ledger: info.ledger, seq, hash })) === 'held';
    if (!isHeld) return 'more';
  }
  return 'held';
}
