import { type EntryRef, refOf, type Subject } from '../../../domain/ledger/entry.ts';
import type { LedgerHead, LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import { gatherRun, type MissingRun, missingRuns } from '../../../domain/ledger/missing-run.ts';
import type { JournaledAct, JournaledEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { Standing, StoreDatabase, StreamRecord } from '../schema.ts';
import { hashOfPlain, plainOf } from '../sealing/content.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import { openStream, type StreamKey } from '../streams/stream.ts';

/** A run that is longer is told and not given back: opened, its entries weigh some 80 MB. */
const MOST_ENTRIES = 20_000;

/** Rows looked through at a time. */
const ROWS = 200;

/** Entries in one record of the journal. */
const IN_AN_ACT = 500;

/**
 * What came of it. `given`: holes that are filled. `kept`: those that this database could fill and the journal did not take.
 * `lost`: those of which an entry is in neither. `ends`: of ledgers that ended here before they did in the database, whether
 * all of them are whole now. `ledger`: the one that goes on, where it changed.
 */
export type GivenBack = {
  readonly given: number;
  readonly kept: number;
  readonly lost: number;
  readonly ends: 'none' | 'given' | 'short';
  readonly ledger: LedgerInfo | null;
};

type Outcome = 'given' | 'kept' | 'lost';

/** An entry that this database has and the journal lacks; sealed anew only when its run is whole. */
type Held = Omit<JournaledEntry, 'sealed'> & { readonly seal: () => JournaledEntry['sealed'] };

/**
 * What the journal cannot read any more, the database has still: it is given back, so that either may be lost next. Taken
 * out of the packed rows, sealed again one by one, and proven by the chain on both sides of the hole.
 * @param before where this database stood before the journal was opened; one that knew nothing has nothing to give
 */
export async function giveBackEntries(parts: Parts, before: Standing): Promise<GivenBack> {
  const { bridge, store } = parts;
  const counts = { given: 0, kept: 0, lost: 0 };
  const told = await bridge.call('journal.holes', { store }).catch(() => null);
  if (!told?.ok) return { ...counts, ends: 'short', ledger: null };
  const known = [...(before.acknowledged ? [before.acknowledged] : []), ...before.earlier.map(headOf)];
  const runs = known.length > 0 ? missingRuns(told.holes, told.ends, known) : [];
  const infos = [...told.ledgers, before.ledger, ...before.earlier.map(({ info }) => info)];
  const held = await gather(parts, runs);
  let ledger: LedgerInfo | null = null;
  const ends = new Set<'given' | 'short'>();
  for (const run of runs) {
    const info = infos.find((each) => each.ledger === run.ledger);
    const result = await giveRun(parts, run, info, held);
    ledger = result.ledger ?? ledger;
    if (run.kind === 'hole') counts[result.outcome] += 1;
    else ends.add(result.outcome === 'given' ? 'given' : 'short');
  }
  const unclaimed = told.holes.length - runs.filter(({ kind }) => kind === 'hole').length;
  return { ...counts, lost: counts.lost + unclaimed, ends: endsOf(ends), ledger };
}

function endsOf(all: ReadonlySet<'given' | 'short'>): GivenBack['ends'] {
  return all.has('short') ? 'short' : all.has('given') ? 'given' : 'none';
}

async function giveRun(
  { bridge, store, ports }: Parts,
  run: MissingRun,
  info: LedgerInfo | undefined,
  held: ReadonlyMap<EntryRef, Held>,
): Promise<{ readonly outcome: Outcome; readonly ledger: LedgerInfo | null }> {
  const nothing = { ledger: null };
  if (isTooLong(run)) return { outcome: 'kept', ...nothing };
  const { entries, isWhole } = gatherRun(run, (seq) => held.get(refOf({ ledger: run.ledger, seq })));
  if (!isWhole) return { outcome: 'lost', ...nothing };
  const acts = actsOf(entries, ports.newId);
  const answer =
    info && (await bridge.call('journal.giveBack', { store, info, after: run.after, acts }).catch(() => null));
  return answer?.ok ? { outcome: 'given', ledger: answer.ledger } : { outcome: 'kept', ...nothing };
}

function isTooLong({ after, before }: MissingRun): boolean {
  return before !== null && before.seq - after.seq > MOST_ENTRIES;
}

function actsOf(entries: readonly Held[], newId: () => string): JournaledAct[] {
  const acts: JournaledAct[] = [];
  for (let from = 0; from < entries.length; from += IN_AN_ACT) {
    const some = entries.slice(from, from + IN_AN_ACT);
    acts.push({ id: newId(), entries: some.map(({ header, content, seal }) => ({ header, content, sealed: seal() })) });
  }
  return acts;
}

/** Everything of these runs that the rows hold, or that was set aside as the journal had it. Rows that do not open are passed over. */
async function gather({ db, sealer }: Parts, runs: readonly MissingRun[]): Promise<ReadonlyMap<EntryRef, Held>> {
  const wanted = runs.filter((run) => !isTooLong(run) && run.before?.seq !== run.after.seq);
  const held = new Map<EntryRef, Held>();
  if (wanted.length === 0) return held;
  for (const { entry } of await db.aside.toArray())
    held.set(refOf(entry.header), { ...entry, seal: () => entry.sealed });
  for (let rows = await rowsAfter(db, ''); rows.length > 0; rows = await rowsAfter(db, rows.at(-1)?.subject ?? ''))
    for (const [ref, entry] of rows.flatMap((row) => heldIn(sealer, row, wanted))) held.set(ref, entry);
  return held;
}

function rowsAfter(db: StoreDatabase, subject: Subject): Promise<readonly StreamRecord[]> {
  return db.streams.where('subject').above(subject).limit(ROWS).toArray();
}

function heldIn(sealer: Sealer, row: StreamRecord, wanted: readonly MissingRun[]): [EntryRef, Held][] {
  const stream = openStream(sealer, row);
  const key = stream.ok ? stream.value.key : null;
  if (!stream.ok || !key) return [];
  const missing = stream.value.entries.filter((entry) => wanted.some((run) => isOf(run, entry)));
  return missing.map((entry) => [refOf(entry), heldOf(sealer, key, entry)]);
}

function isOf({ ledger, after, before }: MissingRun, entry: StoredEntry): boolean {
  const last = before?.seq ?? after.seq + MOST_ENTRIES;
  return entry.ledger === ledger && entry.seq > after.seq && entry.seq <= last;
}

function heldOf(sealer: Sealer, key: StreamKey, { data, salt, ...header }: StoredEntry): Held {
  const plain = plainOf({ data, salt });
  return { header, content: hashOfPlain(plain), seal: () => sealer.seal(key.ready, 'entry', plain) };
}

function headOf({ info, seq, hash }: LedgerStanding): LedgerHead {
  return { ledger: info.ledger, seq, hash };
}
