import type { ActContext } from '../../../domain/acts/act-context.ts';
import { isSameContent } from '../../../domain/case/read-content-once.ts';
import { causalOrder } from '../../../domain/ledger/causal-order.ts';
import { CLOCK_TOLERANCE_MS, compareClocks, type HybridClock, tick } from '../../../domain/ledger/clock.ts';
import type { EntryHeader, EntryRef, NewEntry, Subject } from '../../../domain/ledger/entry.ts';
import type { UnnumberedAct, UnnumberedEntry, WrappedKey } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import { type PackedContent, packContent } from '../sealing/content.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import type { Stream, StreamKey } from '../streams/stream.ts';

/** As many heads as a header may name. */
const MOST_HEADS = 64;

/** An act ready for the journal, with what the store keeps of it once the journal has numbered it. */
export type SealedAct = {
  readonly act: UnnumberedAct;
  readonly keys: ReadonlyMap<Subject, StreamKey>;
  readonly clock: HybridClock;
  readonly numbered: (ledger: string, firstSeq: number) => readonly StoredEntry[];
};

type UnnumberedHeader = Omit<EntryHeader, 'ledger' | 'seq'>;

/** Header, hash, compression, seal: in this order, synchronously, before the journal sees anything. */
export function sealAct(
  { sealer, ports, memory }: Parts,
  streams: ReadonlyMap<Subject, Stream>,
  entries: readonly NewEntry[],
  { now, operator }: Pick<ActContext, 'now' | 'operator'>,
): SealedAct {
  const keys = new Map<Subject, StreamKey>();
  const wrapped: WrappedKey[] = [];
  const sealed: UnnumberedEntry[] = [];
  const kept: { readonly header: UnnumberedHeader; readonly packed: PackedContent }[] = [];
  const seenOf = headsOf(streams);
  let clock = knownClock(memory.standing.clock, streams, now);
  for (const { subject, kind, v, data } of entries) {
    const known = keys.get(subject) ?? streams.get(subject)?.key ?? null;
    const key = known ?? freshKey(sealer.newKey(subject), wrapped);
    keys.set(subject, key);
    clock = tick(clock, now);
    const header = { v, kind, subject, seen: [...seenOf(subject)], clock, at: now, operator };
    const packed = packContent(data, ports.random);
    isSameContent(data, packed.content.data);
    sealed.push({ header, content: packed.hash, sealed: sealer.seal(key.ready, 'entry', packed.plain) });
    kept.push({ header, packed });
  }
  return {
    act: { id: ports.newId(), keys: wrapped, entries: sealed },
    keys,
    clock,
    numbered: (ledger, firstSeq) =>
      kept.map(({ header, packed }, index) => ({ ledger, seq: firstSeq + index, ...header, ...packed.content })),
  };
}

function freshKey(made: { readonly key: StreamKey['ready']; readonly wrapped: WrappedKey }, wrapped: WrappedKey[]) {
  wrapped.push(made.wrapped);
  const { suite, bytes } = made.wrapped;
  return { ready: made.key, stored: { suite, bytes } };
}

/** Within one act a ledger's own order suffices: all of its entries name the heads from before the act. */
function headsOf(streams: ReadonlyMap<Subject, Stream>): (subject: Subject) => readonly EntryRef[] {
  const heads = new Map<Subject, readonly EntryRef[]>();
  return (subject) => {
    const known = heads.get(subject) ?? causalOrder(streams.get(subject)?.entries ?? []).heads.slice(-MOST_HEADS);
    heads.set(subject, known);
    return known;
  };
}

/** The latest reading this desk or the subjects know, but for those too far ahead to be believed. */
function knownClock(own: HybridClock, streams: ReadonlyMap<Subject, Stream>, now: number): HybridClock {
  const clocks = [...streams.values()].flatMap((stream) => stream.entries.map((entry) => entry.clock));
  return clocks
    .filter((clock) => clock.wall <= now + CLOCK_TOLERANCE_MS)
    .reduce((latest, clock) => (compareClocks(clock, latest) > 0 ? clock : latest), own);
}
