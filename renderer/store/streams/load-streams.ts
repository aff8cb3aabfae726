import type { Subject } from '../../../domain/ledger/entry.ts';
import { Unanswered } from '../answers/unanswered.ts';
import type { Parts } from '../parts.ts';
import type { StoreDatabase } from '../schema.ts';
import { emptyStream, openStream, type Stream } from './stream.ts';

/** Streams by subject; a subject unknown here gives an empty one, one that cannot be opened is only named, and owed to be made anew. */
export type LoadedStreams = {
  readonly streams: ReadonlyMap<Subject, Stream>;
  readonly unreadable: readonly Subject[];
};

type Shelves = Pick<Parts, 'db' | 'shelf' | 'sealer' | 'memory'>;

/**
 * Reads the database even for what stands on the shelf when `observed`, because a live query follows only what it
 * read. Rejects when the database cannot be read.
 */
export async function loadStreams(
  { db, shelf, sealer, memory }: Shelves,
  subjects: readonly Subject[],
  observed = false,
): Promise<LoadedStreams> {
  const wanted = [...new Set(subjects)];
  const onShelf = new Map(wanted.flatMap((subject) => pairOf(subject, shelf.get(subject))));
  const toRead = observed ? wanted : wanted.filter((subject) => !onShelf.has(subject));
  const since = shelf.puts();
  const records = toRead.length === 0 ? [] : await readRecords(db, memory, toRead);
  const streams = new Map(onShelf);
  const unreadable: Subject[] = [];
  const opened: Stream[] = [];
  toRead.forEach((subject, index) => {
    if (streams.has(subject)) return;
    const record = records[index];
    const stream = record ? openStream(sealer, record) : { ok: true as const, value: emptyStream(subject) };
    if (!stream.ok) {
      unreadable.push(subject);
      if (!memory.madeAnew.has(subject)) memory.unreadable.add(subject);
    } else {
      streams.set(subject, stream.value);
      if (record) opened.push(stream.value);
    }
  });
  shelf.keep(opened, since);
  return { streams, unreadable };
}

/** Of rows that were never given nobody knows which was cut short: all of them are to be made anew. */
async function readRecords(db: StoreDatabase, { unreadable }: Parts['memory'], subjects: readonly Subject[]) {
  try {
    return await db.streams.bulkGet([...subjects]);
  } catch (problem) {
    if (problem instanceof Unanswered) for (const subject of subjects) unreadable.add(subject);
    throw problem;
  }
}

function pairOf(subject: Subject, stream: Stream | undefined): [Subject, Stream][] {
  return stream ? [[subject, stream]] : [];
}
