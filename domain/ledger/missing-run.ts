import { CHAIN_START, type Link, linkHash } from './chain.ts';
import type { LedgerHead } from './ledger-info.ts';

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
  const open = new Set(runs.filter((_, index) => holes[index]?.before === null).map(({ ledger }) => ledger));
  const lost = known.flatMap((head): MissingRun[] => {
    const after = placeOf(ends.find(({ ledger }) => ledger === head.ledger)) ?? BEGINNING;
    const isMissing = after.seq < head.seq && !open.has(head.ledger);
    return isMissing ? [{ ledger: head.ledger, after, before: placeOf(head), kind: 'end' }] : [];
  });
  return [...runs, ...lost];
}

function placeOf(head: LedgerHead | undefined): LedgerPlace | null {
  return head ? { seq: head.seq, hash: head.hash } : null;
}

/**
 * The entries of a run, taken one by one from `at`. Whole only when their chain leads from the entry before the run to the
 * one after it: then they are the very entries that were lost, whoever kept them.
 */
export function gatherRun<One extends Omit<Link, 'prev'>>(
  { after, before }: Pick<MissingRun, 'after' | 'before'>,
  at: (seq: number) => One | undefined,
): { readonly entries: readonly One[]; readonly isWhole: boolean } {
  const entries: One[] = [];
  let hash = after.hash;
  const last = before?.seq ?? Number.POSITIVE_INFINITY;
  for (let seq = after.seq + 1; seq <= last; seq += 1) {
    const entry = at(seq);
    if (entry === undefined) return { entries, isWhole: before === null && entries.length > 0 };
    hash = linkHash({ header: entry.header, content: entry.content, prev: hash });
    entries.push(entry);
  }
  return { entries, isWhole: hash === before?.hash };
}
