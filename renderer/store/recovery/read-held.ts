import { type EntryRef, refOf, type Subject } from '../../../domain/ledger/entry.ts';
import type { JournaledEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import { plainOf } from '../sealing/content.ts';
import { bareEntry } from '../streams/stored-entry.ts';
import { openStream, type Stream } from '../streams/stream.ts';
import type { HeldRun } from './find-held.ts';

/** Rows opened at a time. */
const ROWS = 200;

/**
 * The entries of a run behind one seq, as the journal writes them: sealed anew, but for those of an erased case, whose contents
 * are gone. Ends before the first that is not here.
 */
export async function readHeld(
  parts: Parts,
  { run: { ledger }, subjectOf }: HeldRun,
  after: number,
  most: number,
): Promise<readonly JournaledEntry[]> {
  const wanted = new Map<EntryRef, Subject>();
  for (let seq = after + 1; seq <= after + most; seq += 1) {
    const subject = subjectOf(seq);
    if (subject === undefined) break;
    wanted.set(refOf({ ledger, seq }), subject);
  }
  const found = new Map<EntryRef, JournaledEntry>();
  for (const each of await parts.db.aside.bulkGet([...wanted.keys()])) if (each) found.set(each.ref, each.entry);
  const subjects = [...new Set(wanted.values())];
  for (let at = 0; at < subjects.length; at += ROWS)
    for (const entry of await entriesOf(parts, subjects.slice(at, at + ROWS), wanted))
      found.set(refOf(entry.header), entry);
  return [...wanted.keys()].flatMap((ref) => found.get(ref) ?? []);
}

async function entriesOf(
  parts: Parts,
  subjects: readonly Subject[],
  wanted: ReadonlyMap<EntryRef, Subject>,
): Promise<readonly JournaledEntry[]> {
  const { db, sealer, shelf } = parts;
  const [left, rows] = await Promise.all([db.erased.bulkGet([...subjects]), db.streams.bulkGet([...subjects])]);
  const bare = left.flatMap((one) => one?.entries ?? []).filter(({ header }) => wanted.has(refOf(header)));
  const streams = rows.flatMap((row) => {
    const stream = row && openStream(sealer, row);
    return stream?.ok ? [stream.value] : [];
  });
  const inMemory = subjects.flatMap((subject) => shelf.get(subject) ?? []);
  return [
    ...bare.map((entry) => ({ ...entry, sealed: null })),
    ...[...streams, ...inMemory].flatMap((stream) => sealedAnew(parts, stream, wanted)),
  ];
}

function sealedAnew(
  { sealer }: Parts,
  { key, entries }: Stream,
  wanted: ReadonlyMap<EntryRef, Subject>,
): readonly JournaledEntry[] {
  if (!key) return [];
  return entries
    .filter((entry) => wanted.has(refOf(entry)))
    .map((entry) => ({
      ...bareEntry(entry),
      sealed: sealer.seal(key.ready, 'entry', plainOf({ data: entry.data, salt: entry.salt })),
    }));
}
