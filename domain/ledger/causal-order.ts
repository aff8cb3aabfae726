import { compareClocks } from './clock.ts';
import { type EntryHeader, type EntryRef, refOf } from './entry.ts';
import { ownOrder } from './own-order.ts';

/**
 * Entries of one subject in an order that every desk finds alike, with what each of them knew of the others.
 * - A ledger's own entries follow its seq: a desk always has its own work before it.
 * - Otherwise one entry knows another through `seen`, followed backwards.
 * - References to entries that are not here (a subset) are passed over.
 * - A circle, which only forged entries can make, is cut at a `seen` of the entry with the lowest clock.
 */
export type CausalOrder<T extends EntryHeader> = {
  readonly entries: readonly T[];
  readonly heads: readonly EntryRef[];
  /** True when the author of `later` had `earlier` before him. */
  readonly knew: (later: EntryRef, earlier: EntryRef) => boolean;
};

/** What an author knew of each ledger: the highest seq. Knowing one entry of a ledger is knowing all before it. */
type Knowledge = ReadonlyMap<string, number>;

type Node<T> = {
  readonly entry: T;
  readonly ref: EntryRef;
  /** The ledger's entry before this one, if it is here. */
  readonly own: Node<T> | null;
  readonly seen: readonly Node<T>[];
};

export function causalOrder<T extends EntryHeader>(given: readonly T[]): CausalOrder<T> {
  return ownOrder(given) ?? orderOfMany(given);
}

function orderOfMany<T extends EntryHeader>(given: readonly T[]): CausalOrder<T> {
  const nodes = nodesOf(given);
  const sorted: Node<T>[] = [];
  const known = new Map<EntryRef, Knowledge>();
  const followed = new Set<EntryRef>();
  const waiting = [...nodes.values()].sort((a, b) => byClockThenRef(a.entry, b.entry));
  while (waiting.length > 0) {
    const [node] = waiting.splice(nextIndex(waiting, known), 1) as [Node<T>];
    const parents = [node.own, ...node.seen].filter((parent) => parent !== null && known.has(parent.ref)) as Node<T>[];
    known.set(node.ref, knowledgeOf(parents, known));
    for (const parent of parents) followed.add(parent.ref);
    sorted.push(node);
  }
  return {
    entries: sorted.map((node) => node.entry),
    heads: sorted.map((node) => node.ref).filter((ref) => !followed.has(ref)),
    knew: (later, earlier) => {
      const node = nodes.get(earlier);
      return (
        node !== undefined && later !== earlier && (known.get(later)?.get(node.entry.ledger) ?? 0) >= node.entry.seq
      );
    },
  };
}

/** The first in clock order whose parents all stand; in a circle, the first whose own ledger's predecessor stands. */
function nextIndex<T>(waiting: readonly Node<T>[], known: ReadonlyMap<EntryRef, Knowledge>): number {
  const ownStands = (node: Node<T>) => node.own === null || known.has(node.own.ref);
  const free = waiting.findIndex((node) => ownStands(node) && node.seen.every((parent) => known.has(parent.ref)));
  return free >= 0 ? free : waiting.findIndex(ownStands);
}

function knowledgeOf<T extends EntryHeader>(
  parents: readonly Node<T>[],
  known: ReadonlyMap<EntryRef, Knowledge>,
): Knowledge {
  const all = new Map<string, number>();
  const learn = (ledger: string, seq: number) => all.set(ledger, Math.max(seq, all.get(ledger) ?? 0));
  for (const { ref, entry } of parents) {
    learn(entry.ledger, entry.seq);
    for (const [ledger, seq] of known.get(ref) ?? []) learn(ledger, seq);
  }
  return all;
}

function nodesOf<T extends EntryHeader>(given: readonly T[]): Map<EntryRef, Node<T>> {
  const unique = new Map(given.map((entry) => [refOf(entry), entry]));
  const bySeq = [...unique].sort(([, a], [, b]) => a.seq - b.seq);
  const nodes = new Map<EntryRef, { entry: T; ref: EntryRef; own: Node<T> | null; seen: Node<T>[] }>();
  const lastOf = new Map<string, Node<T>>();
  for (const [ref, entry] of bySeq) {
    const node = { entry, ref, own: lastOf.get(entry.ledger) ?? null, seen: [] };
    nodes.set(ref, node);
    lastOf.set(entry.ledger, node);
  }
  for (const node of nodes.values()) {
    for (const ref of node.entry.seen) {
      const other = nodes.get(ref);
      if (other && !isLaterOwn(node, other)) node.seen.push(other);
    }
  }
  return nodes;
}

/** A forged entry may claim to have seen a later one of its own ledger; such a claim counts for nothing. */
function isLaterOwn<T extends EntryHeader>(node: Node<T>, other: Node<T>): boolean {
  return other.entry.ledger === node.entry.ledger && other.entry.seq >= node.entry.seq;
}

function byClockThenRef(a: EntryHeader, b: EntryHeader): number {
  return compareClocks(a.clock, b.clock) || (a.ledger < b.ledger ? -1 : a.ledger > b.ledger ? 1 : a.seq - b.seq);
}
