import { caseSubject, type Subject } from '../../../domain/ledger/entry.ts';
import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Parts } from '../parts.ts';
import { caseIdOf, emptyStream, isCase, type Stream } from '../streams/stream.ts';
import { persistPending } from '../writing/persist.ts';
import { PAGE } from './catch-up.ts';
import { keyring } from './open-entries.ts';
import { takeIn } from './take-in.ts';

/**
 * Subjects whose rows cannot be opened are made anew from the whole journal and written over the old row. All of it is
 * read before anything is shown or owed: half a case would be taken for the whole.
 * Rejects when the journal does not give all.
 */
export async function rebuildSubjects(parts: Parts, subjects: readonly Subject[]): Promise<void> {
  const anew = await emptied(parts, subjects);
  const keys = keyring(parts.sealer);
  const acts: JournaledAct[] = [];
  let from: string | null = null;
  do {
    const page: ResultOf<'journal.read'> = await parts.bridge.call('journal.read', {
      store: parts.store,
      from,
      limit: PAGE,
    });
    if (!page.ok) throw new Error(`The journal cannot be read: ${page.code}`);
    acts.push(...page.acts.flatMap((act) => ofThese(act, anew)));
    keys.add(page.keys.filter(({ subject }) => anew.has(subject)));
    from = page.next;
  } while (from !== null);
  parts.shelf.forget(subjects);
  await takeIn(parts, acts, keys.keysOf, anew);
  await persistPending(parts);
}

function ofThese(act: JournaledAct, subjects: ReadonlyMap<Subject, Stream>): JournaledAct[] {
  const entries = act.entries.filter(({ header }) => subjects.has(header.subject));
  return entries.length > 0 ? [{ ...act, entries }] : [];
}

/** A case keeps its place in the search segments, by which cases are counted, too. */
async function emptied({ db }: Parts, subjects: readonly Subject[]): Promise<ReadonlyMap<Subject, Stream>> {
  const rows = await db.cases.bulkGet(subjects.filter(isCase).map(caseIdOf));
  const slots = new Map(rows.flatMap((row) => (row ? [[caseSubject(row.id), row.slot] as const] : [])));
  return new Map(subjects.map((subject) => [subject, { ...emptyStream(subject), slot: slots.get(subject) ?? -1 }]));
}
