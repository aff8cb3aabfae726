import { type EntryHeader, type EntryRef, refOf } from './entry.ts';

/**
 * The order of entries that one ledger alone wrote, as those of nearly every subject are: by seq, each knowing all before
 * it. `causalOrder` would find the same, at ten times the cost. Null where several ledgers wrote.
 */
export function ownOrder<T extends EntryHeader>(given: readonly T[]) {
  const first = given[0];
  if (!first || given.some(({ ledger }) => ledger !== first.ledger)) return null;
  const entries = [...new Map(given.map((entry) => [entry.seq, entry])).values()].sort((a, b) => a.seq - b.seq);
  const heads: readonly EntryRef[] = entries.slice(-1).map(refOf);
  let places: ReadonlyMap<EntryRef, number> | null = null;
  const placeOf = (ref: EntryRef) => {
    places ??= new Map(entries.map((entry, place) => [refOf(entry), place]));
    return places.get(ref);
  };
  return {
    entries,
    heads,
    knew: (later: EntryRef, earlier: EntryRef): boolean => {
      const [before, after] = [placeOf(earlier), placeOf(later)];
      return before !== undefined && after !== undefined && before < after;
    },
  };
}
