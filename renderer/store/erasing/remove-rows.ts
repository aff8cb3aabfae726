import { caseSubject, type Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { segmentsWithout } from '../search/pack-tail.ts';

/**
 * Takes cases out of the database and out of memory: their rows, their entries, what was kept aside of them, and their
 * lines in the sealed search segments, which are sealed with the desk's own key and would go on holding their names.
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
  shelf.forget(subjects);
  const segments = await segmentsWithout(parts, slots);
  const doomed = new Set(subjects);
  const aside = await db.aside.filter(({ entry }) => doomed.has(entry.header.subject)).primaryKeys();
  await db.transaction('rw', [db.streams, db.cases, db.inHand, db.searchTail, db.aside, db.segments], async () => {
    await Promise.all([
      db.streams.bulkDelete([...subjects]),
      db.cases.bulkDelete([...caseIds]),
      db.inHand.bulkDelete([...caseIds]),
      db.searchTail.bulkDelete([...caseIds]),
      db.aside.bulkDelete(aside),
      db.segments.bulkPut(segments.map(({ record }) => record)),
    ]);
  });
  hand.remove(caseIds);
  search.forget(slots);
  for (const { record, packed } of segments) search.setSegment(record.id, packed);
}
