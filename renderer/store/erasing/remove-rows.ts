import { caseSubject, type Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { segmentsWithout } from '../search/pack-tail.ts';
import { bareEntriesOf } from './bare-entries.ts';

/**
 * Takes cases out of the database and out of memory: their rows, their entries, what was kept aside of them, and their
 * lines in the sealed search segments, which are sealed with the desk's own key and would go on holding their names. What
 * stays is what the journal keeps of them, too: entries without contents.
 */
export async function removeRows(
  parts: Parts,
  caseIds: readonly string[],
  subjects: readonly Subject[],
): Promise<void> {
  const { db, shelf, hand, search } = parts;
  const held = (await db.cases.bulkGet([...caseIds])).flatMap((row) => (row ? [row.slot] : []));
  const waiting = caseIds.flatMap((id) => shelf.get(caseSubject(id))?.slot ?? []);
  const slots = [...new Set([...held, ...waiting])].filter((slot) => slot >= 0);
  const bare = await bareEntriesOf(parts, subjects);
  shelf.forget(subjects);
  const segments = await segmentsWithout(parts, slots);
  const doomed = new Set(subjects);
  const aside = await db.aside.filter(({ entry }) => doomed.has(entry.header.subject)).primaryKeys();
  const tables = [db.streams, db.cases, db.inHand, db.searchTail, db.aside, db.segments, db.erased];
  await db.transaction('rw', tables, async () => {
    await Promise.all([
      db.streams.bulkDelete([...subjects]),
      db.cases.bulkDelete([...caseIds]),
      db.inHand.bulkDelete([...caseIds]),
      db.searchTail.bulkDelete([...caseIds]),
      db.aside.bulkDelete(aside),
      db.erased.bulkPut([...bare]),
      db.segments.bulkPut(segments.map(({ record }) => record)),
    ]);
  });
  hand.remove(caseIds);
  search.forget(slots);
  for (const { record, packed } of segments) search.setSegment(record.id, packed);
}
