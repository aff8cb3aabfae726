import type { Subject } from '../../../domain/ledger/entry.ts';
import type { Chunk, StoredKey, StreamRecord } from '../schema.ts';
import type { Opened, Sealer, SealingKey } from '../sealing/sealer.ts';
import { openChunks, unwrapStored } from './pack-stream.ts';
import type { StoredEntry } from './stored-entry.ts';

export type StreamKey = { readonly ready: SealingKey; readonly stored: StoredKey };

/** A subject's stream, opened. Immutable: an act makes a new one. */
export type Stream = {
  readonly subject: Subject;
  /** Null while nothing was written for the subject. */
  readonly key: StreamKey | null;
  /** As they lie in the database. */
  readonly chunks: readonly Chunk[];
  readonly entries: readonly StoredEntry[];
  /** How many of `entries`, from the front, are in `chunks`; the rest is only in the journal yet. */
  readonly persisted: number;
  /** A case's place in the search segments; -1 for other subjects and for a case not yet written. */
  readonly slot: number;
};

export function emptyStream(subject: Subject): Stream {
  return { subject, key: null, chunks: [], entries: [], persisted: 0, slot: -1 };
}

export function openStream(sealer: Sealer, record: StreamRecord): Opened<Stream> {
  const { subject, key, chunks, slot } = record;
  const ready = unwrapStored(sealer, subject, key);
  if (!ready.ok) return ready;
  const entries = openChunks(sealer, ready.value, chunks);
  if (!entries.ok) return entries;
  const persisted = entries.value.length;
  const stream = { subject, key: { ready: ready.value, stored: key }, chunks, entries: entries.value, persisted, slot };
  return { ok: true, value: stream };
}

export function isPending(stream: Stream): boolean {
  return stream.persisted < stream.entries.length;
}

const CASE_PREFIX = 'case:';

export function isCase(subject: Subject): boolean {
  return subject.startsWith(CASE_PREFIX);
}

export function caseIdOf(subject: Subject): string {
  return subject.slice(CASE_PREFIX.length);
}
