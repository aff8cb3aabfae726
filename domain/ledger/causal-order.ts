import { compareClocks } from './clock.ts';
import { type EntryHeader, type EntryRef, refOf } from './entry.ts';

/**
 * Entries of one subject in an order that every desk finds alike, with what each of them knew of the others.
 * - A ledger's own entries follow its seq: a desk always has its own work before it.
 * - Otherwise one entry knows another through `seen`, followed backwards.
 * - References to entries that are not here (a subset) are passed over.
 * - A circle, which only forged entries can make, is cut at the entry with the lowest clock.
 */
export type CausalOrder<T extends EntryHeader> = {
  readonly entries: readonly T[];
  readonly heads: readonly EntryRef[];
  /** True when the author of `later` had `earlier` before him. */
  readonly knew: (later: EntryRef, earlier: EntryRef) => boolean;
};

export function causalOrder<T extends EntryHeader>(given: readonly T[]): CausalOrder<T> {
  const byRef = new Map(given.map((entry) => [refOf(entry), entry]));
  const parents = parentsOf(byRef);
  const entries = sortCausally(byRef, parents);
  const known = ancestorsOf(entries, parents);
  const followed = new Set([...parents.values()].flat());
  return {
    entries,
    heads: entries.map(refOf).filter((ref) => !followed.has(ref)),
    knew: (later, earlier) => known.get(later)?.has(earlier) ?? false,
  };
}

function parentsOf(byRef: ReadonlyMap<EntryRef, EntryHeader>): Map<EntryRef, EntryRef[]> {
  const before = new Map<EntryRef, EntryRef>();
  const ledgers = Map.groupBy(byRef.values(), (entry) => entry.ledger);
  for (const own of ledgers.values()) {
    own.sort((a, b) => a.seq - b.seq);
    own.slice(1).forEach((entry, index) => {
      const previous = own[index];
      if (previous) before.set(refOf(entry), refOf(previous));
    });
  }
  return new Map(
    [...byRef].map(([ref, entry]) => {
      const own = before.get(ref);
      const seen = entry.seen.filter((other) => other !== ref && byRef.has(other) && !sameLedgerLater(entry, other));
      return [ref, [...new Set(own === undefined ? seen : [own, ...seen])]];
    }),
  );
}

/** A forged entry may claim to have seen a later one of its own ledger; such a claim counts for nothing. */
function sameLedgerLater(entry: EntryHeader, other: EntryRef): boolean {
  const cut = other.lastIndexOf(':');
  return other.slice(0, cut) === entry.ledger && Number(other.slice(cut + 1)) >= entry.seq;
}

function sortCausally<T extends EntryHeader>(byRef: ReadonlyMap<EntryRef, T>, parents: Map<EntryRef, EntryRef[]>): T[] {
  const waiting = [...byRef.values()].sort(byClockThenRef);
  const placed = new Set<EntryRef>();
  const sorted: T[] = [];
  while (waiting.length > 0) {
    const found = waiting.findIndex((entry) => (parents.get(refOf(entry)) ?? []).every((ref) => placed.has(ref)));
    const [entry] = waiting.splice(Math.max(found, 0), 1) as [T];
    const ref = refOf(entry);
    if (found < 0)
      parents.set(
        ref,
        (parents.get(ref) ?? []).filter((parent) => placed.has(parent)),
      );
    placed.add(ref);
    sorted.push(entry);
  }
  return sorted;
}

function ancestorsOf(entries: readonly EntryHeader[], parents: ReadonlyMap<EntryRef, readonly EntryRef[]>) {
  const known = new Map<EntryRef, ReadonlySet<EntryRef>>();
  for (const entry of entries) {
    const ref = refOf(entry);
    const all = new Set<EntryRef>();
    for (const parent of parents.get(ref) ?? []) {
      all.add(parent);
      for (const ancestor of known.get(parent) ?? []) all.add(ancestor);
    }
    known.set(ref, all);
  }
  return known;
}

function byClockThenRef(a: EntryHeader, b: EntryHeader): number {
  return compareClocks(a.clock, b.clock) || (a.ledger < b.ledger ? -1 : a.ledger > b.ledger ? 1 : a.seq - b.seq);
}
