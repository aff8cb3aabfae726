import { caseSubject, type Subject } from '../../../domain/ledger/entry.ts';
import type { JournaledAct } from '../../../domain/ledger/sealed.ts';
import type { ResultOf } from '../../../electron/contract.ts';
import type { Parts } from '../parts.ts';
import { caseIdOf, emptyStream, isCase, openStream, type Stream } from '../streams/stream.ts';
import { persistPending } from '../writing/persist.ts';
import { PAGE } from './catch-up.ts';
import { keyring } from './open-entries.ts';
import { takeIn } from './take-in.ts';

/**
 * Subjects whose rows cannot be opened are made anew from the whole journal and written over the old row. All of it is
 * read before anything is shown or owed: half a case would be taken for the whole.
 * Rejects when the journal does not give all. Gives those that were not made anew, because nothing is wrong with them.
 */
export async function rebuildSubjects(parts: Parts, subjects: readonly Subject[]): Promise<ReadonlySet<Subject>> {
  const keys = keyring(parts.sealer);
  const { acts, hasHole } = await readActsOf(parts, new Set(subjects), keys);
  const sound = hasHole ? await soundAlone(parts, subjects) : new Set<Subject>();
  const spoilt = subjects.filter((subject) => !sound.has(subject));
  const anew = await emptied(parts, spoilt);
  const own = acts.flatMap((act) => ofThese(act, anew));
  parts.shelf.forget(spoilt);
  await takeIn(parts, own, keys.keysOf, anew);
  await persistPending(parts);
  return sound;
}

async function readActsOf(
  { bridge, store }: Parts,
  subjects: ReadonlySet<Subject>,
  keys: ReturnType<typeof keyring>,
): Promise<{ readonly acts: readonly JournaledAct[]; readonly hasHole: boolean }> {
  const acts: JournaledAct[] = [];
  let hasHole = false;
  let from: string | null = null;
  do {
    const page: ResultOf<'journal.read'> = await bridge.call('journal.read', { store, from, limit: PAGE });
    if (!page.ok) throw new Error(`The journal cannot be read: ${page.code}`);
    acts.push(...page.acts.flatMap((act) => ofThese(act, subjects)));
    keys.add(page.keys.filter(({ subject }) => subjects.has(subject)));
    hasHole ||= page.findings.length > 0;
    from = page.next;
  } while (from !== null);
  return { acts, hasHole };
}

/** Some were only read together with one that is never given. What the journal still has of them may be less than they hold. */
async function soundAlone({ db, sealer }: Parts, subjects: readonly Subject[]): Promise<ReadonlySet<Subject>> {
  const sound = new Set<Subject>();
  for (const subject of subjects) {
    const record = await db.streams.get(subject).catch(() => undefined);
    if (record && openStream(sealer, record).ok) sound.add(subject);
  }
  return sound;
}

function ofThese(act: JournaledAct, subjects: Pick<ReadonlySet<Subject>, 'has'>): JournaledAct[] {
  const entries = act.entries.filter(({ header }) => subjects.has(header.subject));
  return entries.length > 0 ? [{ ...act, entries }] : [];
}

/** A case keeps its place in the search segments, by which cases are counted, too. */
async function emptied({ db }: Parts, subjects: readonly Subject[]): Promise<ReadonlyMap<Subject, Stream>> {
  const rows = await db.cases.bulkGet(subjects.filter(isCase).map(caseIdOf));
  const slots = new Map(rows.flatMap((row) => (row ? [[caseSubject(row.id), row.slot] as const] : [])));
  return new Map(subjects.map((subject) => [subject, { ...emptyStream(subject), slot: slots.get(subject) ?? -1 }]));
}
