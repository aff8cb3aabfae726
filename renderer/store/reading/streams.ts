import type { CaseState } from '../../../domain/case/case-state.ts';
import { caseSubject, type Entry, type Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import { loadStreams } from '../streams/load-streams.ts';
import { isCase } from '../streams/stream.ts';

type Reading = Pick<Parts, 'db' | 'sealer' | 'shelf' | 'views' | 'memory'>;

/** All entries of a subject; none when nothing was written for it. Rejects when they lie here and cannot be opened. */
export async function readStream(parts: Reading, subject: Subject): Promise<readonly Entry[]> {
  const { streams, unreadable } = await loadStreams(parts, [subject], true);
  const stream = streams.get(subject);
  if (!stream || unreadable.length > 0) throw new Error(`${subject} cannot be read`);
  return parts.views.entriesOf(stream);
}

/** The case as it stands; undefined when there is none of that id. */
export async function readCase(parts: Reading, id: string): Promise<CaseState | undefined> {
  const { streams, unreadable } = await loadStreams(parts, [caseSubject(id)], true);
  const stream = streams.get(caseSubject(id));
  if (!stream || unreadable.length > 0) throw new Error(`case:${id} cannot be read`);
  return stream.entries.length === 0 ? undefined : parts.views.stateOf(stream);
}

/**
 * Several cases at once, in the order asked for; ids unknown here are passed over. Rejects while one that does not open
 * waits to be made anew: a log that leaves it out would be believed.
 */
export async function readCases(parts: Reading, ids: readonly string[]): Promise<readonly CaseState[]> {
  const { streams, unreadable } = await loadStreams(parts, ids.map(caseSubject), true);
  if (unreadable.some((subject) => parts.memory.unreadable.has(subject))) throw new Error('A case cannot be read');
  return ids.flatMap((id) => {
    const stream = streams.get(caseSubject(id));
    return stream && stream.entries.length > 0 ? [parts.views.stateOf(stream)] : [];
  });
}

/** Subjects other than cases, by the beginning of their name: `slip:`, `day:2026-11-21@`. */
export async function readSubjects({ db, shelf }: Reading, prefix: string): Promise<readonly Subject[]> {
  const waiting = shelf.pending().map(({ subject }) => subject);
  const stored = await db.streams.where('subject').startsWith(prefix).primaryKeys();
  return [...new Set([...stored, ...waiting.filter((subject) => subject.startsWith(prefix) && !isCase(subject))])];
}
