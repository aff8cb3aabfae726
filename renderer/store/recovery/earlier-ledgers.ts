import type { LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import type { Standing } from '../schema.ts';

/**
 * The ledgers before this one and how far the database knows them, now that it was brought up to the journal. One that was made
 * anew from the journal learns of them only there: what it has of them it could else not give back.
 */
export function earlierThan(
  { ledger, earlier, acknowledged }: Standing,
  next: LedgerInfo,
  journaled: readonly LedgerStanding[],
): Standing['earlier'] {
  const isOver = acknowledged?.ledger === ledger.ledger && ledger.ledger !== next.ledger;
  const left = isOver ? [{ info: ledger, seq: acknowledged.seq, hash: acknowledged.hash }] : [];
  const known = new Map<string, LedgerStanding>();
  for (const each of [...earlier, ...left, ...journaled])
    if (each.seq > (known.get(each.info.ledger)?.seq ?? 0)) known.set(each.info.ledger, each);
  return [...known.values()];
}
