import type { Parts } from '../parts.ts';
import type { SearchTailRecord, SegmentRecord } from '../schema.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { openSearchText } from './search-text.ts';
import { type PackedSegment, packSegment, SEGMENT_SIZE, type SegmentLine, unpackSegment } from './segment.ts';

/** The tail may grow to this many cases before it is packed into its segments. */
export const TAIL_LIMIT = 1_000;

export function openSegment(sealer: Sealer, { id, sealed }: SegmentRecord): PackedSegment | null {
  const opened = openJson<PackedSegment>(sealer, sealer.deskKey('search', `segment/${id}`), 'search', sealed);
  return opened.ok ? opened.value : null;
}

export function sealSegment(sealer: Sealer, id: number, packed: PackedSegment): SegmentRecord {
  return { id, sealed: sealJson(sealer, sealer.deskKey('search', `segment/${id}`), 'search', packed) };
}

/** Packs a tail that has grown too long into its segments, `most` of them at a time, the fullest first. */
export async function packSearchTail(parts: Parts, most = Number.POSITIVE_INFINITY): Promise<void> {
  const { db, search, sealer } = parts;
  if ((await db.searchTail.count()) < TAIL_LIMIT) return;
  const bySegment = Map.groupBy(await db.searchTail.toArray(), ({ slot }) => Math.floor(slot / SEGMENT_SIZE));
  const fullest = [...bySegment].sort(([, a], [, b]) => b.length - a.length).slice(0, most);
  for (const [id, records] of fullest) {
    const held = await db.segments.get(id);
    const packed = packSegment(mergedLines(sealer, held, records));
    const segment = sealSegment(sealer, id, packed);
    await db.transaction('rw', [db.segments, db.searchTail], async () => {
      await Promise.all([db.segments.put(segment), db.searchTail.bulkDelete(records.map((record) => record.id))]);
    });
    search.setSegment(id, packed);
  }
}

/** The segments that hold these slots, without them; one that does not open is left to be made anew from the rows. */
export async function segmentsWithout(
  { db, sealer }: Pick<Parts, 'db' | 'sealer'>,
  slots: readonly number[],
): Promise<readonly { readonly record: SegmentRecord; readonly packed: PackedSegment }[]> {
  const doomed = new Set(slots);
  const ids = [...new Set(slots.map((slot) => Math.floor(slot / SEGMENT_SIZE)))];
  return (await db.segments.bulkGet(ids)).flatMap((held) => {
    const before = held && openSegment(sealer, held);
    if (!held || !before) return [];
    const lines = unpackSegment(before).map((line, at) => (doomed.has(held.id * SEGMENT_SIZE + at) ? undefined : line));
    const packed = packSegment(lines);
    return [{ record: sealSegment(sealer, held.id, packed), packed }];
  });
}

function mergedLines(
  sealer: Sealer,
  held: SegmentRecord | undefined,
  records: readonly SearchTailRecord[],
): readonly (SegmentLine | undefined)[] {
  const packed = held && openSegment(sealer, held);
  const lines: (SegmentLine | undefined)[] = packed ? unpackSegment(packed) : [];
  for (const { id, slot, changedAt, sealed } of records) {
    const text = openSearchText(sealer, id, sealed);
    if (text.ok) lines[slot % SEGMENT_SIZE] = { id, changedAt, ...text.value };
  }
  return lines;
}
