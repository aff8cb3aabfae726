import { canonicalJson, type Json } from '../ledger/canonical-json.ts';
import { type CausalOrder, causalOrder } from '../ledger/causal-order.ts';
import { type Entry, type EntryRef, refOf } from '../ledger/entry.ts';
import { KINDS } from './kinds/registry.ts';
import { readContentOnce } from './read-content-once.ts';
import type { Write } from './register.ts';

/** One entry's statement about a register. */
export type Statement = {
  readonly ref: EntryRef;
  readonly fact: Json;
  readonly detail: Json;
  readonly at: number;
  readonly operator: string;
  /** Of the settlement of a conflict: the entry whose word it keeps. */
  readonly restates?: EntryRef;
};

/**
 * What a register holds: `statements` are those that nobody has overwritten knowingly. All equal: they agree, and all
 * are sources of the fact. Unequal: a conflict, and `fact` is only what is shown until a person settles it.
 * `history` are all statements ever made, in causal order.
 */
export type Resolution = {
  readonly fact: Json;
  readonly statements: readonly Statement[];
  readonly conflict: boolean;
  readonly history: readonly Statement[];
};

export type Resolved = {
  readonly order: CausalOrder<Entry>;
  readonly registers: ReadonlyMap<string, Resolution>;
  readonly undone: ReadonlySet<EntryRef>;
  /** Entries of kinds or versions unknown here: kept and shown, never dropped. */
  readonly unknown: readonly EntryRef[];
};

/** What was said of a register: what still stands, and all of it in causal order. */
type Written = { readonly standing: readonly Statement[]; readonly history: Statement[] };

type Reading = { readonly entry: Entry; readonly data: Json; readonly writes: readonly Write[] };

/** Follows `seen` through a subject's entries and resolves every register. Total: it never throws, whatever it is given. */
export function resolve(entries: readonly Entry[]): Resolved {
  const order = causalOrder(entries);
  const readings = new Map<EntryRef, Reading>();
  const unknown: EntryRef[] = [];
  for (const entry of order.entries) {
    const reading = read(entry);
    if (reading) readings.set(refOf(entry), reading);
    else unknown.push(refOf(entry));
  }
  const undone = undoneBy(readings, order);
  return { order, undone, unknown, registers: resolveRegisters(readings, undone, order) };
}

/** A memo, not state: entries never change, and the store keeps each as the same object, so one is read once. */
const readOnce = new WeakMap<Entry, { readonly reading: Reading | null }>();

function read(entry: Entry): Reading | null {
  const known = readOnce.get(entry) ?? { reading: readAnew(entry) };
  readOnce.set(entry, known);
  return known.reading;
}

function readAnew(entry: Entry): Reading | null {
  const kind = KINDS.get(entry.kind);
  const data = readContentOnce(entry);
  return kind && data !== null ? { entry, data, writes: kind.writes(data, entry) } : null;
}

/** An undo counts unless it was itself undone; the latest are settled first. An undo reaches only what its author knew. */
function undoneBy(readings: ReadonlyMap<EntryRef, Reading>, order: CausalOrder<Entry>): Set<EntryRef> {
  const undone = new Set<EntryRef>();
  for (const entry of order.entries.toReversed()) {
    const ref = refOf(entry);
    if (entry.kind !== 'act.undone' || undone.has(ref)) continue;
    const data = readings.get(ref)?.data as { readonly entries: readonly EntryRef[] } | undefined;
    for (const target of data?.entries ?? []) if (order.knew(ref, target)) undone.add(target);
  }
  return undone;
}

function resolveRegisters(
  readings: ReadonlyMap<EntryRef, Reading>,
  undone: ReadonlySet<EntryRef>,
  order: CausalOrder<Entry>,
): Map<string, Resolution> {
  const written = new Map<string, Written>();
  for (const [ref, reading] of readings) {
    if (undone.has(ref)) continue;
    for (const { register, said } of [...ownWords(reading), ...settlement(reading, readings)]) {
      const { standing, history } = written.get(register) ?? { standing: [], history: [] };
      history.push(said);
      const unknown = standing.filter((earlier) => !order.knew(ref, earlier.ref));
      written.set(register, { standing: [...unknown, said], history });
    }
  }
  return new Map([...written].map(([register, said]) => [register, resolution(said)]));
}

type Word = { readonly register: string; readonly said: Statement };

function ownWords({ entry, writes }: Reading): readonly Word[] {
  return writes.map((write) => ({ register: write.register, said: statement(entry, write) }));
}

/** Settling restates what one of the contradicting entries said. */
function settlement({ entry, data }: Reading, readings: ReadonlyMap<EntryRef, Reading>): readonly Word[] {
  if (entry.kind !== 'conflict.settled') return [];
  const { register, keep } = data as { readonly register: string; readonly keep: EntryRef };
  const kept = readings.get(keep)?.writes.filter((write) => write.register === register) ?? [];
  return kept.map((write) => ({ register, said: { ...statement(entry, write), restates: keep } }));
}

function statement(entry: Entry, write: Write): Statement {
  const { at, operator } = entry;
  return { ref: refOf(entry), fact: write.fact, detail: write.detail ?? null, at, operator };
}

function resolution({ standing: statements, history }: Written): Resolution {
  const fact = statements.at(-1)?.fact ?? null;
  // Nearly every register has one statement; only rivals are worth comparing.
  const agreed = statements.length < 2 || new Set(statements.map((said) => canonicalJson(said.fact))).size === 1;
  return { fact, statements, conflict: !agreed, history };
}
