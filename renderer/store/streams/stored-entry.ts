import { type Content, contentHash } from '../../../domain/ledger/chain.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { BareEntry } from '../../../domain/ledger/sealed.ts';

/** An entry with the salt of its content, so that its hash can be found again. */
export type StoredEntry = Entry & Content;

/** What the rooms above see of it. */
export function toEntry({ salt: _, ...entry }: StoredEntry): Entry {
  return entry;
}

export function hashOfEntry({ data, salt }: StoredEntry): string {
  return contentHash({ data, salt });
}

/** What the chain is made of. */
export function bareEntry({ data, salt, ...header }: StoredEntry): BareEntry {
  return { header, content: contentHash({ data, salt }) };
}
