import { type EntryRef, refOf, type Subject } from '../../../domain/ledger/entry.ts';
import type { MissingRun } from '../../../domain/ledger/missing-run.ts';
import type { JournaledEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { StoreDatabase, StreamRecord } from '../schema.ts';
import { hashOfPlain, plainOf } from '../sealing/content.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import { openStream, type Stream, type StreamKey } from '../streams/stream.ts';

/** A run that is longer is told and not given back: opened, its entries weigh some 80 MB. */
const MOST_ENTRIES = 20_000;

/** Rows looked through at a time. */
const ROWS = 200;

/** An entry that this database has and the journal lacks; sealed anew only when its run is whole. */
export type Held = Omit<JournaledEntry, 'sealed'> & { readonly seal: () => JournaledEntry['sealed'] };

/** Whether a run is more than is held in memory at once. */
export function isTooLong({ after, before }: MissingRun): boolean {
  return before !== null && before.seq - after.seq > MOST_ENTRIES;
}

/** Everything of these runs that the rows hold, or that was set aside as the journal had it. Rows that do not open are passed over. */
export async function gatherHeld(
  { db, sealer, shelf }: Parts,
  runs: readonly MissingRun[],
): Promise<ReadonlyMap<EntryRef, Held>> {
  const wanted = runs.filter((run) => !isTooLong(run) && run.before?.seq !== run.after.seq);
  const held = new Map<EntryRef, Held>();
  if (wanted.length === 0) return held;
  for (const { entry } of await db.aside.toArray())
    held.set(refOf(entry.header), { ...entry, seal: () => entry.sealed });
  for (let rows = await rowsAfter(db, ''); rows.length > 0; rows = await rowsAfter(db, rows.at(-1)?.subject ?? ''))
    for (const row of rows) {
      const stream = openStream(sealer, row);
      if (stream.ok) hold(held, sealer, stream.value, wanted);
    }
  // What the database owes is here too.
  for (const stream of shelf.pending()) hold(held, sealer, stream, wanted);
  return held;
}

function rowsAfter(db: StoreDatabase, subject: Subject): Promise<readonly StreamRecord[]> {
  return db.streams.where('subject').above(subject).limit(ROWS).toArray();
}

function hold(
  held: Map<EntryRef, Held>,
  sealer: Sealer,
  { key, entries }: Stream,
  wanted: readonly MissingRun[],
): void {
  if (!key) return;
  for (const entry of entries)
    if (wanted.some((run) => isOf(run, entry))) held.set(refOf(entry), heldOf(sealer, key, entry));
}

function isOf({ ledger, after, before }: MissingRun, entry: StoredEntry): boolean {
  const last = before?.seq ?? after.seq + MOST_ENTRIES;
  return entry.ledger === ledger && entry.seq > after.seq && entry.seq <= last;
}

function heldOf(sealer: Sealer, key: StreamKey, { data, salt, ...header }: StoredEntry): Held {
  const plain = plainOf({ data, salt });
  return { header, content: hashOfPlain(plain), seal: () => sealer.seal(key.ready, 'entry', plain) };
}
