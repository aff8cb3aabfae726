import { type Content, contentHash } from '../../../domain/ledger/chain.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';

/** An entry with the salt of its content, so that its hash can be found again. */
export type StoredEntry = Entry & Content;

/** What the rooms above see of it. */
export function toEntry({ salt: _, ...entry }: StoredEntry): Entry {
  return entry;
}

export function hashOfEntry({ data, salt }: StoredEntry): string {
  return contentHash({ data, salt });
}
