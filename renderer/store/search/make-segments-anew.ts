import type { PersonalSummary } from '../../../domain/case/summary.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import type { CaseRecord } from '../schema.ts';
import { openJson } from '../sealing/sealed-json.ts';
import { sealSegment } from './pack-tail.ts';
import { searchTextOf } from './search-text.ts';
import { packSegment, SEGMENT_SIZE, type SegmentLine } from './segment.ts';

const ROWS_AT_ONCE = 500;

/** Makes these segments anew from the rows of the cases and writes them over those that do not open. */
export async function makeSegmentsAnew(parts: Parts, ids: readonly number[]): Promise<void> {
  const lines = new Map(ids.map((id) => [id, [] as SegmentLine[]]));
  for (let after = ''; ; ) {
    const rows = await parts.db.cases.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) {
      const line = lineOf(parts, row);
      const segment = lines.get(Math.floor(row.slot / SEGMENT_SIZE));
      if (line && segment) segment[row.slot % SEGMENT_SIZE] = line;
    }
    after = last.id;
  }
  for (const [id, found] of lines) {
    const packed = packSegment(found);
    parts.search.setSegment(id, packed);
    // A disk that does not take them leaves them to the next start.
    await parts.db.segments.put(sealSegment(parts.sealer, id, packed)).catch(() => undefined);
  }
}

function lineOf({ sealer }: Parts, { id, plain, key, personal }: CaseRecord): SegmentLine | null {
  const ready = sealer.unwrap({ subject: caseSubject(id), ...key });
  const opened = ready.ok ? openJson<PersonalSummary>(sealer, ready.value, 'summary', personal) : null;
  return opened?.ok ? { id, changedAt: plain.changedAt, ...searchTextOf(opened.value) } : null;
}
