import { businessDate } from '../../../domain/calendar/instant.ts';
import type { Parts } from '../parts.ts';
import type { CaseRecord, SearchTailRecord, StreamRecord } from '../schema.ts';
import { sealJson } from '../sealing/sealed-json.ts';
import { sealSearchText, searchTextOf, tailsOf } from '../search/search-text.ts';
import { appendToChunks } from '../streams/pack-stream.ts';
import { caseIdOf, isCase, type Stream } from '../streams/stream.ts';

/** A stream as it will lie in the database. */
export type PackedStream = { readonly stream: Stream; readonly record: StreamRecord };

export function packStream({ sealer }: Pick<Parts, 'sealer'>, stream: Stream): PackedStream {
  const { subject, key, entries, slot } = stream;
  if (!key) throw new Error(`${subject} has entries and no key`);
  const added = entries.length - stream.persisted;
  const chunks = appendToChunks(sealer, key.ready, stream.chunks, entries, added);
  const days = isCase(subject) ? [] : [...new Set(entries.map(({ at }) => businessDate(at)))];
  const packed = { ...stream, chunks, persisted: entries.length };
  return { stream: packed, record: { subject, key: key.stored, slot, chunks, days } };
}

/** The row of a case and its line of the search index. */
export function packCase(parts: Pick<Parts, 'sealer' | 'views'>, stream: Stream): [CaseRecord, SearchTailRecord] {
  const { sealer, views } = parts;
  const { key, slot, subject } = stream;
  if (!key) throw new Error(`${subject} has entries and no key`);
  const id = caseIdOf(subject);
  const { plain, personal } = views.summaryOf(stream);
  const sealed = sealJson(sealer, key.ready, 'summary', personal);
  return [
    { id, plain, tails: tailsOf(plain.codes), slot, key: key.stored, personal: sealed },
    { id, slot, changedAt: plain.changedAt, sealed: sealSearchText(sealer, id, searchTextOf(personal)) },
  ];
}

/**
 * Writes everything that is only in the journal yet, in one strict transaction: either the database holds all of it
 * and says so in its standing, or it holds none. Rejects when the database fails.
 */
export async function persistPending(parts: Parts): Promise<void> {
  const { db, shelf, memory } = parts;
  const pending = shelf.pending();
  const standing = memory.standing;
  if (pending.length === 0 && memory.savedStanding === standing) return;
  const packed = pending.map((stream) => packStream(parts, stream));
  const rows = pending.filter(({ subject }) => isCase(subject)).map((stream) => packCase(parts, stream));
  const counters = [...memory.unsavedCounters].map((key) => ({ key, last: memory.counters.get(key) ?? 0 }));
  // Nothing but the database may be awaited in here: a transaction ends as soon as something else is waited for.
  await db.transaction('rw', [db.streams, db.cases, db.searchTail, db.counters, db.standing], async () => {
    await assertSameDatabase(parts);
    await Promise.all([
      db.streams.bulkPut(packed.map(({ record }) => record)),
      db.cases.bulkPut(rows.map(([row]) => row)),
      db.searchTail.bulkPut(rows.map(([, line]) => line)),
      counters.length > 0 ? db.counters.bulkPut(counters) : undefined,
      db.standing.put(standing),
    ]);
  });
  memory.savedStanding = standing;
  for (const { key } of counters) memory.unsavedCounters.delete(key);
  shelf.put(packed.map(({ stream }) => stream));
}

/** Chromium deletes a database that it finds damaged, and Dexie opens an empty one in its place without a word. */
async function assertSameDatabase({ db, memory }: Parts): Promise<void> {
  const held = await db.standing.get('standing');
  const isSame = held?.acknowledged?.hash === memory.savedStanding?.acknowledged?.hash;
  if (!isSame) throw new Error('The database is not the one this store opened');
}
