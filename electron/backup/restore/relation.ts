import { knownBeyond, type LedgerStanding } from '../../../domain/ledger/lineage.ts';
import type { ArchiveRelation } from '../../contract/backup-contract.ts';

/**
 * How an archive stands to the record of this PC. Only what it holds beyond counts: the record may be as much newer as
 * it likes.
 */
export function relationOf(
  archive: readonly LedgerStanding[],
  here: readonly LedgerStanding[],
  isEmpty: boolean,
): ArchiveRelation {
  if (isEmpty) return 'fresh';
  const own = new Set(here.map(({ info }) => info.ledger));
  if (!archive.some(({ info }) => own.has(info.ledger))) return 'other-desk';
  return knownBeyond(archive, here).length === 0 && agree(archive, here) ? 'held' : 'more';
}

/** The same number of entries is the same ledger only with the same hash: a rolled-back PC may have written others. */
function agree(archive: readonly LedgerStanding[], here: readonly LedgerStanding[]): boolean {
  const own = new Map(here.map((standing) => [standing.info.ledger, standing]));
  return archive.every(({ info, seq, hash }) => {
    const known = own.get(info.ledger);
    return known === undefined || known.seq !== seq || known.hash === hash;
  });
}
