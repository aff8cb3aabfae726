import { refOf, type Subject } from '../../../domain/ledger/entry.ts';
import type { BareEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { ErasedRecord } from '../schema.ts';
import { bareEntry } from '../streams/stored-entry.ts';
import { openStream } from '../streams/stream.ts';

/** Rows opened at a time. */
const ROWS = 200;

/**
 * The bare entries of subjects that are about to leave the database: of their rows, of what is only in memory yet, of what was
 * put aside because the key was gone already, and of what an earlier try left. Of a row that does not open nothing is left.
 */
export async function bareEntriesOf(parts: Parts, subjects: readonly Subject[]): Promise<readonly ErasedRecord[]> {
  const found = new Map(subjects.map((subject) => [subject, new Map<string, BareEntry>()]));
  const add = (entry: BareEntry) => found.get(entry.header.subject)?.set(refOf(entry.header), entry);
  for (const { entry } of await parts.db.aside.toArray()) add({ header: entry.header, content: entry.content });
  for (let at = 0; at < subjects.length; at += ROWS)
    for (const entry of await inRows(parts, subjects.slice(at, at + ROWS))) add(entry);
  return [...found].flatMap(([subject, entries]) =>
    entries.size > 0 ? [{ subject, entries: [...entries.values()] }] : [],
  );
}

async function inRows({ db, sealer, shelf }: Parts, subjects: readonly Subject[]): Promise<readonly BareEntry[]> {
  const [left, rows] = await Promise.all([db.erased.bulkGet([...subjects]), db.streams.bulkGet([...subjects])]);
  const opened = rows.flatMap((row) => {
    const stream = row && openStream(sealer, row);
    return stream?.ok ? stream.value.entries : [];
  });
  const inMemory = subjects.flatMap((subject) => shelf.get(subject)?.entries ?? []);
  return [...left.flatMap((one) => one?.entries ?? []), ...[...opened, ...inMemory].map(bareEntry)];
}
