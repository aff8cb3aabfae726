import { CLOCK_TOLERANCE_MS, compareClocks, type HybridClock } from '../../../domain/ledger/clock.ts';
import type { Parts } from '../parts.ts';
import { placeAfter } from '../place.ts';
import type { SearchLine } from '../search/search-index.ts';
import { searchTextOf } from '../search/search-text.ts';
import { type StoredEntry, toEntry } from '../streams/stored-entry.ts';
import { isCase, type Stream, type StreamKey } from '../streams/stream.ts';
import { usedSerials } from './numbers.ts';

/** Entries that the journal holds and this store does not yet. */
export type Addition = {
  readonly stream: Stream;
  readonly key: StreamKey | null;
  readonly entries: readonly StoredEntry[];
};

/** The streams with what was added; a new case gets the next slots from `slots` on. */
export function extendStreams(additions: readonly Addition[], slots: number): readonly Stream[] {
  let next = slots;
  return additions.map(({ stream, key, entries }) => {
    const slot = isCase(stream.subject) && stream.slot < 0 ? next++ : stream.slot;
    return { ...stream, slot, key: stream.key ?? key, entries: [...stream.entries, ...entries] };
  });
}

/** From here on every read shows the entries, their numbers are used, and the database owes them. */
export function remember(
  { memory, shelf, ports, views, search }: Parts,
  streams: readonly Stream[],
  entries: readonly StoredEntry[],
): void {
  for (const entry of entries) countNumbers(memory, entry);
  memory.place = placeAfter(memory.place, entries.map(toEntry));
  const known = { ...memory.standing.known };
  let { clock } = memory.standing;
  for (const { ledger, seq, clock: read } of entries) {
    known[ledger] = Math.max(known[ledger] ?? 0, seq);
    clock = later(clock, read, ports.now());
  }
  const slots = Math.max(memory.standing.slots, ...streams.map(({ slot }) => slot + 1));
  memory.standing = { ...memory.standing, known, clock, slots };
  shelf.put(streams);
  if (search.isActive()) search.note(streams.flatMap((stream) => searchLines(views, stream)));
}

/** The line of a case in the search index; none for other subjects. */
export function searchLines(views: Parts['views'], stream: Stream): SearchLine[] {
  if (!isCase(stream.subject)) return [];
  const { plain, personal } = views.summaryOf(stream);
  return [{ id: plain.id, slot: stream.slot, changedAt: plain.changedAt, ...searchTextOf(personal) }];
}

function countNumbers(memory: Parts['memory'], entry: StoredEntry): void {
  for (const { key, serial } of usedSerials(entry.data)) {
    if (serial <= (memory.counters.get(key) ?? 0)) continue;
    memory.counters.set(key, serial);
    memory.unsavedCounters.add(key);
  }
}

/** A reading too far ahead of this desk's wall time is never absorbed. */
function later(own: HybridClock, read: HybridClock, now: number): HybridClock {
  return read.wall <= now + CLOCK_TOLERANCE_MS && compareClocks(read, own) > 0 ? read : own;
}
