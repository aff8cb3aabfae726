import type { Refusal } from '../../../domain/acts/decision.ts';
import type { Subject } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../parts.ts';
import type { StoredEntry } from '../streams/stored-entry.ts';
import { isCase, type Stream } from '../streams/stream.ts';
import { type Journaled, journalAct, journalRefusal } from './journal-act.ts';
import { extendStreams, remember } from './remember.ts';
import type { SealedAct } from './seal-act.ts';

type Written = { readonly ok: true } | Refusal;

/** What the act leads to, with the seqs that the journal is bound to give it. */
type Foreseen = {
  readonly ledger: string;
  readonly firstSeq: number;
  readonly entries: readonly StoredEntry[];
  readonly streams: readonly Stream[];
};

/** Opens and reads the journal again; gives its failure code, '' when memory now equals it. */
export type Settle = () => Promise<string>;

/** Hands the act to the journal; when it is ok, memory holds the act and the database owes it. */
export async function writeToJournal(
  parts: Parts,
  settle: Settle,
  streams: ReadonlyMap<Subject, Stream>,
  sealed: SealedAct,
): Promise<Written> {
  const writing = journalAct(parts, sealed.act);
  const foreseen = foresee(parts, streams, sealed);
  const answer = await writing;
  return answer.ok
    ? takeOver(parts, streams, sealed, answer, foreseen)
    : await lookForAct(parts, settle, streams, sealed, answer);
}

/** Folds, packs and seals while the journal is busy with the disk. It stands only if the journal answers as foreseen. */
function foresee(parts: Parts, streams: ReadonlyMap<Subject, Stream>, sealed: SealedAct): Foreseen {
  const { acknowledged, ledger } = parts.memory.standing;
  const foreseen = leadsTo(parts, streams, sealed, ledger.ledger, (acknowledged?.seq ?? 0) + 1);
  for (const stream of foreseen.streams) {
    parts.packing.stream(stream);
    if (isCase(stream.subject)) parts.packing.row(stream);
  }
  return foreseen;
}

function leadsTo(
  { memory }: Parts,
  streams: ReadonlyMap<Subject, Stream>,
  sealed: SealedAct,
  ledger: string,
  firstSeq: number,
): Foreseen {
  const entries = sealed.numbered(ledger, firstSeq);
  const additions = [...Map.groupBy(entries, ({ subject }) => subject)].flatMap(([subject, added]) => {
    const stream = streams.get(subject);
    return stream ? [{ stream, key: sealed.keys.get(subject) ?? null, entries: added }] : [];
  });
  return { ledger, firstSeq, entries, streams: extendStreams(additions, memory.standing.slots) };
}

function takeOver(
  parts: Parts,
  streams: ReadonlyMap<Subject, Stream>,
  sealed: SealedAct,
  answer: Journaled,
  foreseen: Foreseen | null,
): Written {
  const { ledger, firstSeq } = answer;
  const isAsForeseen = foreseen?.ledger === ledger && foreseen.firstSeq === firstSeq;
  const result = isAsForeseen ? foreseen : leadsTo(parts, streams, sealed, ledger, firstSeq);
  remember(parts, result.streams, result.entries);
  acknowledge(parts.memory, answer);
  return { ok: true };
}

/**
 * A failure, or no answer, does not mean that nothing was written: the journal is opened and read again, and what it
 * holds is taken in like any other act. Only when it surely does not hold the act, and had to be opened anew, it is
 * asked once more.
 */
async function lookForAct(
  parts: Parts,
  settle: Settle,
  streams: ReadonlyMap<Subject, Stream>,
  sealed: SealedAct,
  failure: Refusal,
): Promise<Written> {
  const { memory } = parts;
  memory.journal = 'unsure';
  if ((await settle()) !== '') return failure.code === 'journal.unanswered' ? journalRefusal('unknown') : failure;
  if (memory.actsSeen.has(sealed.act.id)) return { ok: true };
  // Whatever else was found in the journal, this decision did not know of it.
  const isStillTrue = memory.actsSeen.size === 0;
  if (failure.code !== 'journal.not-open' || !isStillTrue) return failure;
  const again = await journalAct(parts, sealed.act);
  if (again.ok) return takeOver(parts, streams, sealed, again, null);
  memory.journal = 'unsure';
  return again;
}

/** Seqs have no gaps: one here means that the journal holds acts which this window did not write. */
function acknowledge(memory: Parts['memory'], { ledger, firstSeq, head, cursor }: Journaled): void {
  const before = memory.standing.acknowledged?.seq ?? 0;
  const hasGap = firstSeq !== before + 1;
  if (hasGap) memory.journal = 'unsure';
  const known = hasGap ? { ...memory.standing.known, [ledger]: before } : memory.standing.known;
  // Whatever comes later is behind this act: a start that finds more in the journal need not read all of it.
  const passed = hasGap ? memory.standing.cursor : cursor;
  memory.standing = { ...memory.standing, known, acknowledged: head, cursor: passed };
}
