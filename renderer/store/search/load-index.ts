import type { PersonalSummary } from '../../../domain/case/summary.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import type { CaseRecord, SearchTailRecord } from '../schema.ts';
import { openJson } from '../sealing/sealed-json.ts';
import { searchLines } from '../writing/remember.ts';
import { openSegment, packSearchTail } from './pack-tail.ts';
import type { SearchLine } from './search-index.ts';
import { openSearchText, searchTextOf } from './search-text.ts';

/** Segments opened before the window gets to breathe; one takes some 5 ms. */
const AT_ONCE = 4;

const ROWS_AT_ONCE = 500;

/** Fills the index from its sealed segments, a few at a time. A segment that does not open is made anew from the rows. */
export async function loadSearchIndex(parts: Parts): Promise<void> {
  const { db, sealer, search, shelf, views } = parts;
  search.activate();
  search.note(shelf.pending().flatMap((stream) => searchLines(views, stream)));
  const ids = await db.segments.toCollection().primaryKeys();
  let isWhole = true;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const record of await db.segments.bulkGet(ids.slice(at, at + AT_ONCE))) {
      const packed = record && openSegment(sealer, record);
      if (packed) search.setSegment(record.id, packed);
      else isWhole = false;
    }
  }
  search.loadTail((await db.searchTail.toArray()).flatMap((record) => tailLine(parts, record)));
  if (!isWhole) await rebuildSearch(parts);
}

function tailLine({ sealer }: Parts, { id, slot, changedAt, sealed }: SearchTailRecord): SearchLine[] {
  const text = openSearchText(sealer, id, sealed);
  return text.ok ? [{ id, slot, changedAt, ...text.value }] : [];
}

/** Makes all segments anew from the rows of the cases, in place. */
async function rebuildSearch(parts: Parts): Promise<void> {
  const { db, search } = parts;
  let after = '';
  for (;;) {
    const rows = await db.cases.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    search.note(rows.flatMap((row) => rowLine(parts, row)));
    after = last.id;
  }
}

function rowLine({ sealer }: Parts, { id, slot, plain, key, personal }: CaseRecord): SearchLine[] {
  const ready = sealer.unwrap({ subject: caseSubject(id), ...key });
  const opened = ready.ok ? openJson<PersonalSummary>(sealer, ready.value, 'summary', personal) : null;
  return opened?.ok ? [{ id, slot, changedAt: plain.changedAt, ...searchTextOf(opened.value) }] : [];
}

/** Packing a long tail is put off and done in small pieces, so that no act waits for it. */
export async function packSomeOfTail(parts: Parts): Promise<void> {
  await packSearchTail(parts, AT_ONCE);
}
