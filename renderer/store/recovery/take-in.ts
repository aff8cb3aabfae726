import type { Subject } from '../../../domain/ledger/entry.ts';
import { refOf } from '../../../domain/ledger/entry.ts';
import type { JournaledAct, JournaledEntry } from '../../../domain/ledger/sealed.ts';
import type { Parts } from '../parts.ts';
import type { AsideRecord } from '../schema.ts';
import { plainOf } from '../sealing/content.ts';
import type { Sealer } from '../sealing/sealer.ts';
import { loadStreams } from '../streams/load-streams.ts';
import { hashOfEntry, type StoredEntry } from '../streams/stored-entry.ts';
import type { Stream, StreamKey } from '../streams/stream.ts';
import { type Addition, extendStreams, remember } from '../writing/remember.ts';
import { type keyring, openEntry } from './open-entries.ts';

type KeysOf = ReturnType<typeof keyring>['keysOf'];

/**
 * Takes acts from the journal into the store's memory; `persistPending` then writes them. Twice is harmless: an entry
 * already here is passed over, one of the same name and another content (two branches of one ledger) is kept aside.
 * Rows that cannot be opened are passed over, and so are cases that were taken off the desk. Those in `anew` are not read:
 * they begin from what is given there.
 * @returns how many entries were new, and what was kept aside
 */
export async function takeIn(
  parts: Parts,
  acts: readonly JournaledAct[],
  keysOf: KeysOf,
  anew: ReadonlyMap<Subject, Stream> = new Map(),
): Promise<{ readonly added: number; readonly aside: readonly AsideRecord[] }> {
  const { erasedSubjects } = parts.memory.place;
  const bySubject = Map.groupBy(
    acts.flatMap((act) => act.entries.filter(({ header }) => !erasedSubjects.has(header.subject))),
    ({ header }) => header.subject,
  );
  const toLoad = [...bySubject.keys()].filter((subject) => !anew.has(subject));
  const loaded = await loadStreams(parts, toLoad);
  const aside: AsideRecord[] = [];
  const additions: Addition[] = [];
  for (const [subject, journaled] of bySubject) {
    const begun = anew.get(subject);
    const stream = begun ? (parts.shelf.get(subject) ?? begun) : loaded.streams.get(subject);
    if (!stream) continue;
    const fresh = newEntries(parts, stream, keysOf(subject, stream.key), journaled, aside);
    const key = stream.key ?? fresh[0]?.key ?? null;
    if (fresh.length > 0) additions.push({ stream, key, entries: fresh.map(({ entry }) => entry) });
  }
  const added = additions.flatMap(({ entries }) => entries);
  if (added.length > 0) remember(parts, extendStreams(additions, parts.memory.standing.slots), added);
  return { added: added.length, aside };
}

type Fresh = { readonly entry: StoredEntry; readonly key: StreamKey };

function newEntries(
  { sealer }: Parts,
  stream: Stream,
  keys: readonly StreamKey[],
  journaled: readonly JournaledEntry[],
  aside: AsideRecord[],
): readonly Fresh[] {
  const here = new Map(stream.entries.map((entry) => [refOf(entry), entry]));
  const fresh: Fresh[] = [];
  for (const entry of journaled) {
    const ref = refOf(entry.header);
    const held = here.get(ref);
    if (held && hashOfEntry(held) === entry.content) continue;
    const opened = openEntry(sealer, keys, entry);
    if (held) aside.push({ ref, reason: 'other-branch', entry: underOwnKey(sealer, stream, entry, opened) });
    else if (opened.ok) fresh.push(opened);
    else aside.push(opened.aside);
  }
  return fresh;
}

/** The other branch may have sealed it under a key of its own; whoever reads it here knows only that of the stream. */
function underOwnKey(
  sealer: Sealer,
  { key }: Stream,
  entry: JournaledEntry,
  opened: ReturnType<typeof openEntry>,
): JournaledEntry {
  if (!key || !opened.ok || opened.key === key) return entry;
  const { data, salt } = opened.entry;
  return { ...entry, sealed: sealer.seal(key.ready, 'entry', plainOf({ data, salt })) };
}
