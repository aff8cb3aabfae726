import { Unanswered } from '../answers/unanswered.ts';
import type { Parts } from '../parts.ts';
import type { SearchTailRecord } from '../schema.ts';
import { searchLines } from '../writing/remember.ts';
import { makeSegmentsAnew } from './make-segments-anew.ts';
import { openSegment, packSearchTail } from './pack-tail.ts';
import type { SearchLine } from './search-index.ts';
import { openSearchText } from './search-text.ts';
import type { PackedSegment } from './segment.ts';

/** Segments opened before the window gets to breathe; one takes some 5 ms. */
const AT_ONCE = 4;

/** Fills the index from its sealed segments, a few at a time. Those that do not open are made anew from the rows. */
export async function loadSearchIndex(parts: Parts): Promise<void> {
  const { db, search, shelf, views } = parts;
  search.activate();
  search.note(shelf.pending().flatMap((stream) => searchLines(views, stream)));
  const ids = await db.segments.toCollection().primaryKeys();
  const broken: number[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map((id) => readSegment(parts, id)));
    some.forEach((id, place) => {
      const packed = read[place];
      if (packed) search.setSegment(id, packed);
      else broken.push(id);
    });
  }
  search.loadTail((await db.searchTail.toArray()).flatMap((record) => tailLine(parts, record)));
  if (broken.length > 0) await makeSegmentsAnew(parts, broken);
}

/** Each by itself: one that was cut short, which Chromium never gives, holds up no other. Null when it does not open. */
async function readSegment({ db, sealer }: Parts, id: number): Promise<PackedSegment | null> {
  try {
    const record = await db.segments.get(id);
    return record ? openSegment(sealer, record) : null;
  } catch (problem) {
    if (problem instanceof Unanswered) return null;
    throw problem;
  }
}

function tailLine({ sealer }: Parts, { id, slot, changedAt, sealed }: SearchTailRecord): SearchLine[] {
  const text = openSearchText(sealer, id, sealed);
  return text.ok ? [{ id, slot, changedAt, ...text.value }] : [];
}

/** Packing a long tail is put off and done in small pieces, so that no act waits for it. */
export async function packSomeOfTail(parts: Parts): Promise<void> {
  await packSearchTail(parts, AT_ONCE);
}
