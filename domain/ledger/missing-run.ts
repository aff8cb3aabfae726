import { CHAIN_START, linkHash } from './chain.ts';
import type { LedgerHead } from './ledger-info.ts';
import type { BareEntry } from './sealed.ts';

/** A place in a ledger: the entry there and its hash. */
export type LedgerPlace = Omit<LedgerHead, 'ledger'>;

/** Where entries are missing in a journal. `ledger` null: nothing says whose. `before` null: nothing comes after them. */
export type LedgerHole = {
  readonly ledger: string | null;
  readonly after: LedgerPlace;
  readonly before: LedgerPlace | null;
};

/** Entries of one ledger that a journal lacks: behind one place and up to another; null: as far as they go. */
export type MissingRun = LedgerHole & { readonly ledger: string; readonly kind: 'hole' | 'end' };

const BEGINNING: LedgerPlace = { seq: 0, hash: CHAIN_START };

/**
 * What a journal lacks, as far as somebody can say who knew its ledgers up to `known`: its holes, and the ends of ledgers
 * that are here no more and left no trace (a segment was deleted, an older copy put in its place).
 * @param ends the last entry of each ledger in the journal
 */
export function missingRuns(
  holes: readonly LedgerHole[],
  ends: readonly LedgerHead[],
  known: readonly LedgerHead[],
): readonly MissingRun[] {
  const nameless = known.find(({ ledger }) => !ends.some((end) => end.ledger === ledger))?.ledger;
  const runs = holes.flatMap((hole): MissingRun[] => {
    const ledger = hole.ledger ?? nameless;
    if (ledger === undefined) return [];
    const end = known.find((head) => head.ledger === ledger && head.seq >= hole.after.seq);
    return [{ ledger, after: hole.after, before: hole.before ?? placeOf(end), kind: 'hole' }];
  });
  const reaches = ({ ledger, seq }: LedgerHead) =>
    runs.some((run) => run.ledger === ledger && (run.before === null || run.before.seq >= seq));
  const lost = known.flatMap((head): MissingRun[] => {
    const after = placeOf(ends.find(({ ledger }) => ledger === head.ledger)) ?? BEGINNING;
    const isMissing = after.seq < head.seq && !reaches(head);
    return isMissing ? [{ ledger: head.ledger, after, before: placeOf(head), kind: 'end' }] : [];
  });
  return [...runs, ...lost];
}

function placeOf(head: LedgerHead | undefined): LedgerPlace | null {
  return head ? { seq: head.seq, hash: head.hash } : null;
}

/** Where a ledger stands behind these entries, the first of which follows `after`. */
export function placeBehind(after: LedgerPlace, entries: readonly BareEntry[]): LedgerPlace {
  return entries.reduce((place, { header, content }) => {
    return { seq: place.seq + 1, hash: linkHash({ header, content, prev: place.hash }) };
  }, after);
}
