import type { Parts } from '../parts.ts';
import type { Standing } from '../schema.ts';
import { isCase } from '../streams/stream.ts';
import { putRows } from './put-rows.ts';

/**
 * Writes everything that is only in the journal yet, in one strict transaction: either the database holds all of it
 * and says so in its standing, or it holds none. Rejects when the database fails.
 */
export async function persistPending(parts: Parts): Promise<void> {
  const { db, shelf, hand, memory, packing } = parts;
  const pending = shelf.pending();
  const standing = memory.standing;
  if (pending.length === 0 && memory.savedStanding === standing) return;
  const packed = pending.map(packing.stream);
  const rows = pending.filter(({ subject }) => isCase(subject)).map(packing.row);
  const counters = [...memory.unsavedCounters].map((key) => ({ key, last: memory.counters.get(key) ?? 0 }));
  memory.offered.add(standing.acknowledged?.hash);
  // Nothing but the database may be awaited in here: a transaction ends as soon as something else is waited for.
  await db.transaction('rw', [db.streams, db.cases, db.inHand, db.searchTail, db.counters, db.standing], async () => {
    // Asked and written in one go, which spares a turn: when it is another database, nothing of this stays in it.
    await Promise.all([
      assertSameDatabase(parts),
      db.streams.bulkPut(packed.map(({ record }) => record)),
      putRows(
        db,
        rows.map(({ row }) => row),
      ),
      rows.length > 0 ? db.searchTail.bulkPut(rows.map(({ line }) => line)) : undefined,
      counters.length > 0 ? db.counters.bulkPut(counters) : undefined,
      db.standing.put(standing),
    ]);
  });
  hand.put(rows.map(({ row }) => row.plain));
  memory.savedStanding = standing;
  memory.offered.clear();
  for (const { key } of counters) memory.unsavedCounters.delete(key);
  shelf.put(packed.map(({ stream }) => stream));
}

/** Chromium deletes a database that it finds damaged, and Dexie opens an empty one in its place without a word. */
async function assertSameDatabase({ db, memory }: Parts): Promise<void> {
  const held = await db.standing.get('standing');
  if (!isOurs(memory, held)) throw new Error('The database is not the one this store opened');
}

/**
 * Whether this is the standing that this store wrote last. One that was offered and never answered may have been carried
 * out all the same; what it brought is then written once more, which changes nothing.
 */
export function isOurs({ savedStanding, offered }: Parts['memory'], held: Standing | undefined): boolean {
  const head = held?.acknowledged?.hash;
  return head === savedStanding?.acknowledged?.hash || offered.has(head);
}
