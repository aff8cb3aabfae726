import type { ActContext } from '../../../domain/acts/act-context.ts';
import type { Decision, Refusal } from '../../../domain/acts/decision.ts';
import type { Desk } from '../../../domain/acts/desk.ts';
import type { NewEntry, Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { loadStreams } from '../streams/load-streams.ts';
import type { Stream } from '../streams/stream.ts';
import { STORE_TEXT } from '../text/store-text.ts';
import type { ActResult } from './act-result.ts';
import { contextOf, deskOf } from './desk.ts';
import { journalRefusal } from './journal-act.ts';
import { NumberRefused } from './numbers.ts';
import { persistPending } from './persist.ts';
import { sealAct } from './seal-act.ts';
import { type Settle, writeToJournal } from './write-to-journal.ts';

/** Pure: it may draw ids and numbers from the context; what it draws and does not use stays free. */
export type Decide<Value> = (desk: Desk, context: ActContext) => Decision<Value>;

/** An act as it was asked for. `operator`: who sat here then, whoever does when its turn comes. */
export type Asked<Value> = {
  readonly operator: string;
  readonly subjects: readonly Subject[];
  readonly decide: Decide<Value>;
};

/** What repairs the store when the write path finds it broken; runs behind the act, never in its way. */
export type Repairs = {
  readonly settle: Settle;
  readonly databaseFailed: () => void;
  /** One attempt at getting the database back, within the act. True when it holds everything again. */
  readonly reopen: () => Promise<boolean>;
  readonly rowsUnreadable: (subjects: readonly Subject[]) => void;
};

/**
 * One act: load → decide → hash and seal → journal → one strict transaction. Runs inside the store's queue, so that
 * what was decided on is still so when it is written.
 */
export async function performAct<Value>(
  parts: Parts,
  repairs: Repairs,
  { operator, subjects, decide }: Asked<Value>,
): Promise<ActResult<Value>> {
  const { memory, ports } = parts;
  if (operator === '') return refusal('store.no-operator', STORE_TEXT.noOperator);
  const unsettled = memory.journal === 'equal' ? '' : await repairs.settle();
  if (unsettled !== '') return journalRefusal(unsettled);
  const now = ports.now();
  const loaded = await loadNamed(parts, repairs, subjects);
  if (!loaded.ok) return loaded;
  const context = contextOf(parts, operator, now);
  const decision = decideOn(() => decide(deskOf(parts, loaded.streams), context));
  if (!decision.ok) return decision;
  if (decision.entries.length === 0) return { ok: true, value: decision.value, savedAt: now, database: 'current' };
  const touched = await loadTouched(parts, repairs, loaded.streams, decision.entries);
  if (!touched.ok) return touched;
  const act = sealAct(parts, touched.streams, decision.entries, context);
  const written = await writeToJournal(parts, repairs.settle, touched.streams, act);
  if (!written.ok) return written;
  const database = await writeToDatabase(parts, repairs);
  return { ok: true, value: decision.value, savedAt: ports.now(), database };
}

type Loaded = { readonly ok: true; readonly streams: ReadonlyMap<Subject, Stream> };

async function loadNamed(parts: Parts, repairs: Repairs, subjects: readonly Subject[]): Promise<Loaded | Refusal> {
  const { erasedSubjects } = parts.memory.place;
  if (subjects.some((subject) => erasedSubjects.has(subject)))
    return refusal('store.case-erased', STORE_TEXT.caseErased);
  // Room may have been made on the disk since: the clerk who presses the key again shall not wait for the next attempt.
  const isGone = parts.memory.databaseGone && !(await repairs.reopen());
  const loaded = isGone ? null : await loadStreams(parts, subjects).catch(() => null);
  if (!loaded || parts.memory.databaseGone) {
    repairs.databaseFailed();
    return refusal('store.database-unreadable', STORE_TEXT.databaseUnreadable);
  }
  if (loaded.unreadable.length > 0) {
    repairs.rowsUnreadable(loaded.unreadable);
    return refusal('store.stream-unreadable', STORE_TEXT.streamUnreadable);
  }
  return { ok: true, streams: loaded.streams };
}

/** A decision cannot go on without its number; the number's refusal is then the act's. */
function decideOn<Value>(decide: () => Decision<Value>): Decision<Value> {
  try {
    return decide();
  } catch (problem) {
    if (!(problem instanceof NumberRefused)) throw problem;
    return refusal(`store.${problem.code}`, STORE_TEXT.numberRefused[problem.code]);
  }
}

/** An act may begin subjects it could not name (their ids are made in it), but not add to others unseen. */
async function loadTouched(
  parts: Parts,
  repairs: Repairs,
  named: ReadonlyMap<Subject, Stream>,
  entries: readonly NewEntry[],
): Promise<Loaded | Refusal> {
  const unnamed = [...new Set(entries.map(({ subject }) => subject))].filter((subject) => !named.has(subject));
  if (unnamed.length === 0) return { ok: true, streams: named };
  const loaded = await loadNamed(parts, repairs, unnamed);
  if (!loaded.ok) return loaded;
  for (const stream of loaded.streams.values()) {
    if (stream.entries.length > 0) throw new Error(`The act adds to ${stream.subject}, which it did not name`);
  }
  return { ok: true, streams: new Map([...named, ...loaded.streams]) };
}

/** Journaled is done: a database that fails now is repaired behind the act. */
async function writeToDatabase(parts: Parts, repairs: Repairs): Promise<'current' | 'behind'> {
  try {
    await persistPending(parts);
    return 'current';
  } catch {
    repairs.databaseFailed();
    return 'behind';
  }
}

function refusal(code: string, text: string): Refusal {
  return { ok: false, code, text };
}
