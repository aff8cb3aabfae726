import { caseSubject } from '../../../domain/ledger/entry.ts';
import { packHash } from '../packs/packs.ts';
import type { Parts } from '../parts.ts';
import { loadStreams } from '../streams/load-streams.ts';
import { putRows } from '../writing/put-rows.ts';

/** Rows worked on in one transaction. */
const BATCH = 200;

/**
 * A changed calendar moves open deadlines: every row with a running clock is written again under the calendar in use.
 * Does nothing when the rows already rest on it. Runs in the store's queue; a power cut in between is made good at the
 * next start, because the calendar is noted only after the last row.
 */
export async function refreshDues(parts: Parts): Promise<void> {
  const { db, hand, memory, packing } = parts;
  const calendar = packHash(JSON.stringify(memory.place.calendar.pack));
  if (memory.standing.calendar === calendar) return;
  const ids = (await hand.all()).flatMap(({ id, nextDue }) => (nextDue === null ? [] : [id]));
  for (let from = 0; from < ids.length; from += BATCH) {
    const { streams } = await loadStreams(parts, ids.slice(from, from + BATCH).map(caseSubject));
    const rows = [...streams.values()].filter(({ key }) => key !== null).map((stream) => packing.row(stream).row);
    await db.transaction('rw', [db.cases, db.inHand], () => putRows(db, rows));
    hand.put(rows.map(({ plain }) => plain));
  }
  const standing = { ...memory.standing, calendar };
  memory.standing = standing;
  // What waits for the database brings the standing along when it is written.
  if (memory.savedStanding === null || parts.shelf.pending().length > 0) return;
  await db.standing.put(standing);
  memory.savedStanding = standing;
}
