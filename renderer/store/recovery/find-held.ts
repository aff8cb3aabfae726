import type { EntityTable } from 'dexie';
import type { EntryHeader, Subject } from '../../../domain/ledger/entry.ts';
import type { MissingRun } from '../../../domain/ledger/missing-run.ts';
import type { Parts } from '../parts.ts';
import { openStream } from '../streams/stream.ts';

/** Rows looked through at a time. */
const ROWS = 200;

/**
 * Under which subject each entry of a run lies here, by how far it stands behind the run's beginning. Opened, the entries of
 * many cases would not fit into memory; a number for each of them does.
 */
export type HeldRun = { readonly run: MissingRun; readonly subjectOf: (seq: number) => Subject | undefined };

/** Goes through the whole database once. Rows that do not open are passed over. */
export async function findHeld(parts: Parts, runs: readonly MissingRun[]): Promise<readonly HeldRun[]> {
  const subjects: Subject[] = [];
  const numbers = runs.map((): number[] => []);
  const note = (subject: Subject, headers: readonly Pick<EntryHeader, 'ledger' | 'seq'>[]) => {
    let number = -1;
    for (const header of headers) {
      const index = runs.findIndex((run) => isOf(run, header));
      const [own, after] = [numbers[index], runs[index]?.after.seq];
      if (!own || after === undefined) continue;
      if (number < 0) number = subjects.push(subject) - 1;
      own[header.seq - after - 1] = number;
    }
  };
  if (runs.some(({ after, before }) => before?.seq !== after.seq)) await goThrough(parts, note);
  return runs.map((run, index) => ({
    run,
    subjectOf: (seq) => subjects[numbers[index]?.[seq - run.after.seq - 1] ?? -1],
  }));
}

type Note = (subject: Subject, headers: readonly Pick<EntryHeader, 'ledger' | 'seq'>[]) => void;

/** What lies set aside, what erased cases left, the rows, and what the database still owes. */
async function goThrough({ db, sealer, shelf }: Parts, note: Note): Promise<void> {
  for (const { entry } of await db.aside.toArray()) note(entry.header.subject, [entry.header]);
  for await (const { subject, entries } of rowsOf(db.erased))
    note(
      subject,
      entries.map(({ header }) => header),
    );
  for await (const row of rowsOf(db.streams)) {
    const stream = openStream(sealer, row);
    if (stream.ok) note(row.subject, stream.value.entries);
  }
  for (const { subject, entries } of shelf.pending()) note(subject, entries);
}

async function* rowsOf<Row extends { readonly subject: Subject }>(table: EntityTable<Row, 'subject'>) {
  let after: Subject | undefined = '';
  while (after !== undefined) {
    const rows: Row[] = await table.where('subject').above(after).limit(ROWS).toArray();
    yield* rows;
    after = rows.at(-1)?.subject;
  }
}

function isOf({ ledger, after, before }: MissingRun, entry: Pick<EntryHeader, 'ledger' | 'seq'>): boolean {
  return entry.ledger === ledger && entry.seq > after.seq && (before === null || entry.seq <= before.seq);
}
