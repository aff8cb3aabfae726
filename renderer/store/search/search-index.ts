import { findInSegment, type Query } from './find-in-segment.ts';
import { createReadings } from './readings.ts';
import { normaliseCode, normaliseName } from './search-text.ts';
import {
  idAt,
  type PackedSegment,
  packSegment,
  readySegment,
  SEGMENT_SIZE,
  type Segment,
  type SegmentLine,
} from './segment.ts';
import { compilePattern } from './typed-pattern.ts';

export type SearchLine = SegmentLine & { readonly slot: number };

export type SearchHit = { readonly id: string; readonly changedAt: number };

/**
 * Everything that names a person, in memory, as long strings; the rest is found by the database's indexes. Changes go
 * to a small tail, which stands before the segments.
 */
export type SearchIndex = {
  /** Until somebody searches, nothing is held: what is noted before is found in the database later. */
  readonly isActive: () => boolean;
  readonly activate: () => void;
  readonly note: (lines: readonly SearchLine[]) => void;
  /** Takes a sealed segment in and drops what of the tail it now holds. */
  readonly setSegment: (id: number, packed: PackedSegment) => void;
  /** Their cases were taken off the desk; their segments are set anew without them. */
  readonly forget: (slots: readonly number[]) => void;
  /** Lines from the database; what was noted since is newer and stays. */
  readonly loadTail: (lines: readonly SearchLine[]) => void;
  /** The cases found, those changed last first. */
  readonly find: (typed: string, limit: number) => readonly SearchHit[];
};

export function createSearchIndex(): SearchIndex {
  const readings = createReadings();
  const segments = new Map<number, Segment>();
  const tail = new Map<number, SearchLine>();
  let active = false;
  let newestFirst: readonly Segment[] | null = null;
  let tailReady: { readonly segment: Segment; readonly lines: readonly SearchLine[] } | null = null;
  const readyTail = () => {
    const lines = [...tail.values()];
    tailReady ??= { lines, segment: readySegment(0, packSegment(lines), readings) };
    return tailReady;
  };
  return {
    isActive: () => active,
    activate: () => {
      active = true;
    },
    note: (lines) => {
      for (const line of lines) tail.set(line.slot, line);
      tailReady = null;
    },
    setSegment: (id, packed) => {
      if (!active) return;
      const first = id * SEGMENT_SIZE;
      segments.set(id, readySegment(first, packed, readings));
      newestFirst = null;
      packed.changedAt.forEach((changedAt, slot) => {
        if ((tail.get(first + slot)?.changedAt ?? Number.POSITIVE_INFINITY) <= changedAt) tail.delete(first + slot);
      });
      tailReady = null;
    },
    forget: (slots) => {
      for (const slot of slots) tail.delete(slot);
      tailReady = null;
    },
    loadTail: (lines) => {
      for (const line of lines) if (!tail.has(line.slot)) tail.set(line.slot, line);
      tailReady = null;
    },
    find: (typed, limit) => {
      // The tail first: making it ready may number characters that the pattern must know.
      const { segment: changed } = readyTail();
      const query = readQuery(typed, readings);
      const best = createBest(limit);
      findInSegment(changed, query, (slot) => best.offer(changed.changedAt[slot] ?? 0, changed, slot));
      // The newest first: once there are enough, segments that hold only older cases need not be looked through.
      newestFirst ??= [...segments.values()].sort((a, b) => b.newest - a.newest);
      for (const segment of newestFirst) {
        if (segment.newest < best.floor()) break;
        findInSegment(segment, query, (slot) => {
          if (!tail.has(segment.first + slot)) best.offer(segment.changedAt[slot] ?? 0, segment, slot);
        });
      }
      return best.hits();
    },
  };
}

function readQuery(typed: string, readings: ReturnType<typeof createReadings>): Query {
  const name = normaliseName(typed);
  const code = normaliseCode(typed);
  return {
    name,
    pattern: /[a-z]/.test(name) ? compilePattern(name, readings) : null,
    number: /^\d*[\dX]$/.test(code) ? code : '',
  };
}

type Place = { readonly changedAt: number; readonly segment: Segment; readonly slot: number };

/** Keeps the newest `limit` of what is offered, without holding on to all the rest; a place offered twice counts once. */
function createBest(limit: number) {
  let kept: Place[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  const cut = () => {
    kept.sort((a, b) => b.changedAt - a.changedAt);
    kept = kept.filter((place, at) => {
      const before = kept[at - 1];
      return !before || before.segment !== place.segment || before.slot !== place.slot;
    });
    if (kept.length > limit) kept.length = limit;
    if (kept.length === limit) floor = kept.at(-1)?.changedAt ?? floor;
  };
  return {
    offer: (changedAt: number, segment: Segment, slot: number) => {
      if (changedAt < floor) return;
      kept.push({ changedAt, segment, slot });
      if (kept.length >= limit * 4 + 64) cut();
    },
    /** What changed before this is not among the newest. */
    floor: () => {
      if (kept.length > limit) cut();
      return floor;
    },
    hits: (): readonly SearchHit[] => {
      cut();
      const seen = new Set<string>();
      return kept
        .map(({ changedAt, segment, slot }) => ({ id: idAt(segment, slot), changedAt }))
        .filter(({ id }) => !seen.has(id) && seen.add(id));
    },
  };
}
