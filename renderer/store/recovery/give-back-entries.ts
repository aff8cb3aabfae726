import { type EntryRef, refOf } from '../../../domain/ledger/entry.ts';
import type { LedgerHead, LedgerInfo } from '../../../domain/ledger/ledger-info.ts';
import type { LedgerStanding } from '../../../domain/ledger/lineage.ts';
import { gatherRun, type MissingRun, missingRuns } from '../../../domain/ledger/missing-run.ts';
import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { Standing } from '../schema.ts';
import { gatherHeld, type Held, isTooLong } from './gather-held.ts';

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
  const held = await gatherHeld(parts, runs);
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

function actsOf(entries: readonly Held[], newId: () => string): JournaledAct[] {
  const acts: JournaledAct[] = [];
  for (let from = 0; from < entries.length; from += IN_AN_ACT) {
    const some = entries.slice(from, from + IN_AN_ACT);
    acts.push({ id: newId(), entries: some.map(({ header, content, seal }) => ({ header, content, sealed: seal() })) });
  }
  return acts;
}

function headOf({ info, seq, hash }: LedgerStanding): LedgerHead {
  return { ledger: info.ledger, seq, hash };
}
