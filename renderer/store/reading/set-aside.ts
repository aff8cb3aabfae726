import type { Entry, Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { openEntry } from '../recovery/open-entries.ts';
import { loadStreams } from '../streams/load-streams.ts';
import { toEntry } from '../streams/stored-entry.ts';

type Reading = Pick<Parts, 'db' | 'sealer' | 'shelf' | 'memory'>;

/**
 * What another branch of a ledger entered in these subjects under a name that an entry bears here too. It is not counted in:
 * a person has to see what it says, and enter it anew where it holds. One that does not open is passed over.
 */
export async function readSetAside(parts: Reading, subjects: readonly Subject[]): Promise<readonly Entry[]> {
  const asked = new Set(subjects);
  const held = await parts.db.aside
    .filter(({ reason, entry }) => reason === 'other-branch' && asked.has(entry.header.subject))
    .toArray();
  if (held.length === 0) return [];
  const { streams } = await loadStreams(parts, [...new Set(held.map(({ entry }) => entry.header.subject))]);
  const opened = held.map(({ entry }) => {
    const key = streams.get(entry.header.subject)?.key;
    return openEntry(parts.sealer, key ? [key] : [], entry);
  });
  return opened.flatMap((one) => (one.ok ? [toEntry(one.entry)] : [])).sort((one, other) => one.at - other.at);
}
