import type { Subject } from '../../../domain/ledger/entry.ts';
import { isPending, type Stream } from './stream.ts';

/** Streams kept opened; about what a clerk has in hand in an hour. A case weighs some 100 KB opened. */
const MOST_KEPT = 48;

/**
 * Opened streams: those used last, and every one whose newest entries are only in the journal yet, so that reads show
 * an act from the moment it happened even while the database is being repaired. The store is the database's only
 * writer, so what stands here is never older than what lies there.
 */
export type Shelf = {
  readonly get: (subject: Subject) => Stream | undefined;
  /** The only way a changed stream becomes visible. */
  readonly put: (streams: readonly Stream[]) => void;
  /** How often something was put; to be handed to `keep`. */
  readonly puts: () => number;
  /** Keeps what was read from the database, unless something was put since the reading began. */
  readonly keep: (streams: readonly Stream[], since: number) => void;
  readonly pending: () => readonly Stream[];
  /** Rises whenever what is pending changes; live queries depend on it. */
  readonly version: () => number;
  readonly subscribe: (changed: () => void) => () => void;
  readonly touch: () => void;
  /** These are taken off the desk: neither shown nor owed to the database any more. */
  readonly forget: (subjects: readonly Subject[]) => void;
  /** The database was lost: what is not pending is forgotten, what is pending is owed to the database whole. */
  readonly forgetPersisted: () => void;
};

export function createShelf(): Shelf {
  const kept = new Map<Subject, Stream>();
  const listeners = new Set<() => void>();
  let version = 0;
  let puts = 0;
  const announce = () => {
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    get: (subject) => {
      const stream = kept.get(subject);
      if (stream) refresh(kept, stream);
      return stream;
    },
    puts: () => puts,
    keep: (streams, since) => {
      if (since !== puts) return;
      for (const stream of streams) refresh(kept, stream);
      evict(kept);
    },
    put: (streams) => {
      puts += 1;
      const wasPending = streams.some(({ subject }) => isPendingIn(kept, subject));
      for (const stream of streams) refresh(kept, stream);
      evict(kept);
      if (wasPending || streams.some(isPending)) announce();
    },
    pending: () => [...kept.values()].filter(isPending),
    version: () => version,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    touch: announce,
    forget: (subjects) => {
      puts += 1;
      for (const subject of subjects) kept.delete(subject);
      announce();
    },
    forgetPersisted: () => {
      puts += 1;
      const owed = [...kept.values()].filter(isPending);
      kept.clear();
      for (const stream of owed) kept.set(stream.subject, { ...stream, chunks: [], persisted: 0 });
      announce();
    },
  };
}

function isPendingIn(kept: ReadonlyMap<Subject, Stream>, subject: Subject): boolean {
  const stream = kept.get(subject);
  return stream !== undefined && isPending(stream);
}

/** A Map keeps the order of insertion: the last used stands last. */
function refresh(kept: Map<Subject, Stream>, stream: Stream): void {
  kept.delete(stream.subject);
  kept.set(stream.subject, stream);
}

function evict(kept: Map<Subject, Stream>): void {
  const idle = [...kept.values()].filter((stream) => !isPending(stream));
  for (const stream of idle.slice(0, Math.max(0, idle.length - MOST_KEPT))) kept.delete(stream.subject);
}
