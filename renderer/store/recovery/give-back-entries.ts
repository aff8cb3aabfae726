import type { LedgerHead, LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import { type LedgerPlace, type MissingRun, missingRuns, placeBehind } from '../../../domain/ledger/missing-run.ts';
import type { JournaledAct, JournaledEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { Standing } from '../schema.ts';
import { findHeld, type HeldRun } from './find-held.ts';
import { readHeld } from './read-held.ts';

/** Entries in one record of the journal. */
const IN_AN_ACT = 500;

/** Entries opened, sealed and handed over at a time: some 20 MB, and about as many as fill a segment. */
const AT_ONCE = 5_000;

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

/** Hears how many entries were given back so far, and of how many. */
export type OnGiven = (entries: number, of: number) => void;

/**
 * What the journal cannot read any more, the database has still: it is given back, so that either may be lost next. Taken
 * out of the packed rows, sealed again one by one, and proven by the chain on both sides of the hole.
 * @param before where this database stood before the journal was opened; one that knew nothing has nothing to give
 */
export async function giveBackEntries(
  parts: Parts,
  before: Standing,
  onGiven: OnGiven = () => undefined,
): Promise<GivenBack> {
  const { bridge, store } = parts;
  const counts = { given: 0, kept: 0, lost: 0 };
  const told = await bridge.call('journal.holes', { store }).catch(() => null);
  if (!told?.ok) return { ...counts, ends: 'short', ledger: null };
  const known = [...(before.acknowledged ? [before.acknowledged] : []), ...before.earlier.map(headOf)];
  const missing = known.length > 0 ? missingRuns(told.holes, told.ends, known) : [];
  // The ledger that goes on names as its predecessor whose end was given back last: that is the one in use until now.
  const runs = missing.toSorted((one, other) => Number(isEndOf(before, one)) - Number(isEndOf(before, other)));
  const infos = [...told.ledgers, before.ledger, ...before.earlier.map(({ info }) => info)];
  let ledger: LedgerInfo | null = null;
  const ends = new Set<'given' | 'short'>();
  const found = await findHeld(parts, runs);
  const of = found.filter(isWhole).reduce((sum, { run }) => sum + lengthOf(run), 0);
  let given = 0;
  const note = (entries: number) => {
    given += entries;
    onGiven(given, of);
  };
  note(0);
  for (const held of found) {
    const { run } = held;
    const info = infos.find((each) => each.ledger === run.ledger);
    const result = isWhole(held) ? await giveRun(parts, held, info, note) : { outcome: 'lost' as const, ledger: null };
    ledger = result.ledger ?? ledger;
    if (run.kind === 'hole') counts[result.outcome] += 1;
    else ends.add(result.outcome === 'given' ? 'given' : 'short');
  }
  const unclaimed = told.holes.length - runs.filter(({ kind }) => kind === 'hole').length;
  return { ...counts, lost: counts.lost + unclaimed, ends: endsOf(ends), ledger };
}

function isEndOf({ acknowledged }: Standing, { kind, ledger }: MissingRun): boolean {
  return kind === 'end' && ledger === acknowledged?.ledger;
}

function endsOf(all: ReadonlySet<'given' | 'short'>): GivenBack['ends'] {
  return all.has('short') ? 'short' : all.has('given') ? 'given' : 'none';
}

/** Whether every entry of the run is here; where nothing says how far it goes, at least one. */
function isWhole({ run: { after, before }, subjectOf }: HeldRun): boolean {
  const last = before?.seq ?? after.seq + 1;
  for (let seq = after.seq + 1; seq <= last; seq += 1) if (subjectOf(seq) === undefined) return false;
  return true;
}

async function giveRun(
  parts: Parts,
  held: HeldRun,
  info: LedgerInfo | undefined,
  note: (entries: number) => void,
): Promise<{ readonly outcome: Outcome; readonly ledger: LedgerInfo | null }> {
  const { bridge, store, ports } = parts;
  const { after, before } = held.run;
  if (!info) return { outcome: 'kept', ledger: null };
  let end = after;
  for (let part = 0; ; part += 1) {
    const entries = await readHeld(parts, held, end.seq, Math.min(AT_ONCE, (before?.seq ?? Infinity) - end.seq));
    end = placeBehind(end, entries);
    const isLast = entries.length < AT_ONCE || end.seq === before?.seq;
    if (isLast && before && !isSame(before, end)) return { outcome: 'lost', ledger: null };
    const given = { store, info, after, acts: actsOf(entries, ports.newId), part, isLast };
    const answer = await bridge.call('journal.giveBack', given).catch(() => null);
    if (!answer?.ok) return { outcome: 'kept', ledger: null };
    note(entries.length);
    if (isLast) return { outcome: 'given', ledger: answer.ledger };
  }
}

/** 0 where nobody knows how far it goes. */
function lengthOf({ after, before }: MissingRun): number {
  return before ? before.seq - after.seq : 0;
}

function isSame(one: LedgerPlace, other: LedgerPlace): boolean {
  return one.seq === other.seq && one.hash === other.hash;
}

function actsOf(entries: readonly JournaledEntry[], newId: () => string): JournaledAct[] {
  const acts: JournaledAct[] = [];
  for (let from = 0; from < entries.length; from += IN_AN_ACT) {
    acts.push({ id: newId(), entries: entries.slice(from, from + IN_AN_ACT) });
  }
  return acts;
}

function headOf({ info, seq, hash }: LedgerStanding): LedgerHead {
  return { ledger: info.ledger, seq, hash };
}
