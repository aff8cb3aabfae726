import type { Subject } from '../../../domain/ledger/entry.ts';
import type { Chunk, StoredKey } from '../schema.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';
import type { Opened, Sealer, SealingKey } from '../sealing/sealer.ts';
import type { StoredEntry } from './stored-entry.ts';

/**
 * A subject's entries are one row of a few chunks. An act appends a chunk and merges it with the ones before that
 * are not more than twice its size: the large first act of a case is not packed anew with each later one, and there
 * are never more than a handful of chunks.
 */
export function appendToChunks(
  sealer: Sealer,
  key: SealingKey,
  chunks: readonly Chunk[],
  entries: readonly StoredEntry[],
  added: number,
): readonly Chunk[] {
  const kept = [...chunks];
  let count = added;
  let sealed = sealJson(sealer, key, 'stream', entries.slice(entries.length - count));
  for (let last = kept.at(-1); last && last.sealed.bytes.length <= 2 * sealed.bytes.length; last = kept.at(-1)) {
    kept.pop();
    count += last.count;
    sealed = sealJson(sealer, key, 'stream', entries.slice(entries.length - count));
  }
  return [...kept, { count, sealed }];
}

export function openChunks(sealer: Sealer, key: SealingKey, chunks: readonly Chunk[]): Opened<readonly StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (const chunk of chunks) {
    const opened = openJson<readonly StoredEntry[]>(sealer, key, 'stream', chunk.sealed);
    if (!opened.ok) return opened;
    entries.push(...opened.value);
  }
  return { ok: true, value: entries };
}

export function unwrapStored(sealer: Sealer, subject: Subject, { suite, bytes }: StoredKey): Opened<SealingKey> {
  return sealer.unwrap({ subject, suite, bytes });
}
