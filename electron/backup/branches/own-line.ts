import type { LedgerInfo } from '../../../domain/ledger/ledger-info.ts';

/** A place in the history that led to the ledger in use: which ledger of the line, and how far in it. */
export type LinePlace = { readonly rank: number; readonly seq: number };

/**
 * The ledger in use and those before it, as far as each still belongs to its history. Whatever else a journal holds was
 * done somewhere else, or before this PC was set back.
 */
export type OwnLine = {
  /** Where an entry stands in the line; null when it belongs to another branch. */
  readonly placeOf: (ledger: string, seq: number) => LinePlace | null;
  /** Where another branch leaves the line, and the ledger it leaves by; null when nothing is known of its beginning. */
  readonly leavesAt: (ledger: string) => { readonly from: LinePlace; readonly by: string } | null;
};

/** @param ledgers of the journal; @param current the id of the one in use */
export function ownLine(ledgers: readonly LedgerInfo[], current: string): OwnLine {
  const infos = new Map(ledgers.map((info) => [info.ledger, info]));
  const line: { readonly ledger: string; readonly upTo: number }[] = [];
  const isNew = (ledger: string) => line.every((known) => known.ledger !== ledger);
  for (let at = { ledger: current, upTo: Number.POSITIVE_INFINITY }; isNew(at.ledger); ) {
    line.unshift(at);
    const before = infos.get(at.ledger)?.predecessor;
    if (!before) break;
    at = { ledger: before.ledger, upTo: before.seq };
  }
  const rankOf = (ledger: string) => line.findIndex((one) => one.ledger === ledger);
  const placeOf = (ledger: string, seq: number): LinePlace | null => {
    const rank = rankOf(ledger);
    return rank >= 0 && seq <= (line[rank]?.upTo ?? 0) ? { rank, seq } : null;
  };
  const endOf = (ledger: string): LinePlace | null => {
    const rank = rankOf(ledger);
    return rank < 0 ? null : { rank, seq: line[rank]?.upTo ?? 0 };
  };
  return {
    placeOf,
    leavesAt: (ledger) => {
      const end = endOf(ledger);
      if (end) return { from: end, by: ledger };
      const seen = new Set<string>();
      for (let by = ledger; !seen.has(by); ) {
        seen.add(by);
        const before = infos.get(by)?.predecessor;
        if (!before) return null;
        const from = placeOf(before.ledger, before.seq);
        if (from) return { from, by };
        // Out of the part of a ledger of the line that the line itself no longer knows.
        const beyond = endOf(before.ledger);
        if (beyond) return { from: beyond, by: before.ledger };
        by = before.ledger;
      }
      return null;
    },
  };
}

export function isAfter(one: LinePlace, other: LinePlace): boolean {
  return one.rank > other.rank || (one.rank === other.rank && one.seq > other.seq);
}
