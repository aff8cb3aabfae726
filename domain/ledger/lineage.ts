import { z } from 'zod';
import { ledgerHead, ledgerInfo } from './ledger-info.ts';

/** A ledger and how far somebody knows it. */
export const ledgerStanding = z.object({ info: ledgerInfo, seq: ledgerHead.shape.seq, hash: ledgerHead.shape.hash });
export type LedgerStanding = Readonly<z.infer<typeof ledgerStanding>>;

/**
 * A place where the history of a desk goes two ways. `after`: the last entry both ways share. `ways`: the ledgers that
 * go on from there, by the day they began; the ledger itself is one of them when it holds entries after that place.
 */
export type Branch = {
  readonly ledger: string;
  readonly after: number;
  readonly ways: readonly string[];
};

/**
 * Finds where the history of a desk divides: two PCs restored from one archive, a PC that was rolled back and worked on,
 * an archive that held more than the PC it came back to. Both ways are kept; a person should know of them.
 */
export function findBranches(ledgers: readonly LedgerStanding[]): readonly Branch[] {
  const known = new Map(ledgers.map((standing) => [standing.info.ledger, standing]));
  const heirs = Map.groupBy(
    ledgers.filter(({ info }) => info.predecessor !== null),
    ({ info }) => info.predecessor?.ledger ?? '',
  );
  return [...heirs].flatMap(([ledger, children]) => {
    const ordered = [...children].sort((a, b) => a.info.openedAt - b.info.openedAt);
    const after = Math.min(...ordered.map(({ info }) => info.predecessor?.seq ?? 0));
    const goesOn = (known.get(ledger)?.seq ?? 0) > after;
    const ways = [...(goesOn ? [ledger] : []), ...ordered.map(({ info }) => info.ledger)];
    return ways.length > 1 ? [{ ledger, after, ways }] : [];
  });
}

/** The ledgers in the order in which they were opened. */
export function inOrder(ledgers: readonly LedgerStanding[]): readonly LedgerStanding[] {
  return [...ledgers].sort((a, b) => a.info.openedAt - b.info.openedAt);
}

/** What one side knows beyond the other: ledgers the other does not know, or knows only in part. */
export function knownBeyond(
  more: readonly LedgerStanding[],
  than: readonly LedgerStanding[],
): readonly LedgerStanding[] {
  const other = new Map(than.map((standing) => [standing.info.ledger, standing.seq]));
  return more.filter(({ info, seq }) => seq > (other.get(info.ledger) ?? 0));
}
