import type { Collection, InsertType } from 'dexie';
import type { CasePhase, PlainSummary } from '../../../domain/case/summary.ts';
import type { Parts } from '../parts.ts';
import type { CaseRecord, StoreDatabase } from '../schema.ts';
import { normaliseCode, reversed, tailsOf } from '../search/search-text.ts';
import { type CaseRow, openRow, pendingRows } from './case-row.ts';

/** Which cases; all that is given must hold. Newest change first; asked for by `dueBy`, what is due first. */
export type CaseFilter = {
  readonly phase?: CasePhase;
  /** `accept`, `deliver`, `hand-off@<unit>`; an act without a unit (`hand-off`) means at any unit. */
  readonly awaits?: string;
  /** Something was entered on that business date. */
  readonly day?: string;
  /** A step is due on that date or earlier. */
  readonly dueBy?: string;
  /** And on that date or later; together with `dueBy`. */
  readonly dueFrom?: string;
  /** A result lies here to be delivered since that date or earlier; ask together with `awaits: 'deliver'`. */
  readonly lyingUpTo?: string;
  readonly openedFrom?: string;
  readonly openedTo?: string;
  readonly station?: string;
  readonly bundle?: string;
  readonly conflicts?: boolean;
  readonly limit: number;
};

type Reading = Pick<Parts, 'db' | 'sealer' | 'shelf' | 'views'>;

export async function readCaseRows(parts: Reading, filter: CaseFilter): Promise<readonly CaseRow[]> {
  const pending = pendingRows(parts);
  const records = await newest(narrow(parts.db, filter), filter, pending);
  const stored = records.map((record) => openRow(parts, record));
  const rows: CaseRow[] = [...[...pending.values()].filter(({ plain }) => holds(plain, filter)), ...stored];
  return rows.sort(({ plain: a }, { plain: b }) => orderOf(filter)(a, b)).slice(0, filter.limit);
}

/** How many cases there are, without opening what is sealed of them. */
export async function countCases(parts: Reading, { limit: _, ...conditions }: CaseFilter): Promise<number> {
  const filter = { ...conditions, limit: Number.MAX_SAFE_INTEGER };
  const pending = pendingRows(parts);
  // Rows read at once cost less than a cursor that looks at each.
  const rows = await allOf(narrow(parts.db, filter).collection);
  const stored = rows.filter((row) => !pending.has(row.id) && holds(row.plain, filter)).length;
  return stored + [...pending.values()].filter(({ plain }) => holds(plain, filter)).length;
}

/** Rows by id, in the order asked for; ids unknown here are passed over. */
export async function readRowsById(parts: Reading, ids: readonly string[]): Promise<readonly CaseRow[]> {
  const pending = pendingRows(parts);
  const records = await parts.db.cases.bulkGet([...ids]);
  return ids.flatMap((id, at) => {
    const record = records[at];
    const row = pending.get(id) ?? (record && openRow(parts, record));
    return row ? [row] : [];
  });
}

/** So many last digits are as good as the whole number: a busy PC may lose the first ones of a scanner's burst. */
const WHOLE_ENOUGH = 20;

/** The cases that a scanned or typed whole number opens: one for a case or paper, several for a slip. */
export async function findByCode(parts: Reading, typed: string): Promise<readonly CaseRow[]> {
  const code = normaliseCode(typed);
  if (code === '') return [];
  const pending = pendingRows(parts);
  const tail = reversed(code);
  const isPart = code.length >= WHOLE_ENOUGH;
  const tails = parts.db.cases.where('tails');
  const records = await (isPart ? tails.startsWith(tail).distinct() : tails.equals(tail)).toArray();
  const isMeant = (known: string) => (isPart ? known.startsWith(tail) : known === tail);
  const waiting = [...pending.values()].filter(({ plain }) => tailsOf(plain.codes).some(isMeant));
  return [...waiting, ...records.filter(({ id }) => !pending.has(id)).map((record) => openRow(parts, record))];
}

type Rows = Collection<CaseRecord, string, InsertType<CaseRecord, 'id'>>;
type Order = 'newest-first' | 'due-first' | 'none';
/** `order`: how the rows come from the index. */
type Narrowed = { readonly collection: Rows; readonly order: Order };

/** The index that leaves the fewest rows to look at. */
function narrow(db: StoreDatabase, filter: CaseFilter): Narrowed {
  const by = (collection: Rows, order: Order = 'none') => ({ collection, order });
  if (filter.awaits?.includes('@')) return by(db.cases.where('plain.awaits').equals(filter.awaits));
  if (filter.awaits) {
    return by(db.cases.where('plain.awaits').between(filter.awaits, `${filter.awaits}@\uffff`, true, true));
  }
  if (filter.conflicts) return by(db.cases.where('flags').equals('conflict'));
  if (filter.dueBy) {
    return by(db.cases.where('plain.nextDue').between(filter.dueFrom ?? '', filter.dueBy, true, true), 'due-first');
  }
  if (filter.day) return by(db.cases.where('plain.days').equals(filter.day));
  if (filter.openedFrom || filter.openedTo) {
    const range = db.cases
      .where('plain.openedOn')
      .between(filter.openedFrom ?? '', filter.openedTo ?? '\uffff', true, true);
    return by(range);
  }
  const isOpenPhase = filter.phase && filter.phase !== 'delivered';
  if (isOpenPhase) return by(db.cases.where('plain.phase').equals(filter.phase));
  return by(db.cases.orderBy('plain.changedAt').reverse(), 'newest-first');
}

async function newest(
  { collection, order }: Narrowed,
  filter: CaseFilter,
  pending: ReadonlyMap<string, unknown>,
): Promise<readonly CaseRecord[]> {
  const isWanted = (row: CaseRecord) => !pending.has(row.id) && holds(row.plain, filter);
  // The index has them in order, and each of them holds: no more are read than are wanted.
  if (order !== 'none' && isAnsweredBy(order, filter)) {
    const rows = await collection.limit(filter.limit + pending.size).toArray();
    return rows.filter(isWanted).slice(0, filter.limit);
  }
  if (order === 'newest-first') return await collection.filter(isWanted).limit(filter.limit).toArray();
  const rows = await allOf(collection);
  return rows
    .filter(isWanted)
    .sort(({ plain: a }, { plain: b }) => orderOf(filter)(a, b))
    .slice(0, filter.limit);
}

/** A case that waits for several units comes once for each; Dexie's `distinct` would walk a cursor, row by row. */
async function allOf(collection: Rows): Promise<readonly CaseRecord[]> {
  return [...new Map((await collection.toArray()).map((row) => [row.id, row])).values()];
}

/** Whether the index alone answers: nothing is asked beside what it was narrowed by. */
function isAnsweredBy(order: Order, { limit: _, dueBy: _by, dueFrom: _from, ...others }: CaseFilter): boolean {
  return Object.keys(others).length === 0 && (order === 'due-first' || _by === undefined);
}

function orderOf({ dueBy }: CaseFilter): (a: PlainSummary, b: PlainSummary) => number {
  if (dueBy === undefined) return (a, b) => b.changedAt - a.changedAt;
  return (a, b) => ((a.nextDue ?? '') < (b.nextDue ?? '') ? -1 : 1);
}

export function holds(plain: PlainSummary, filter: CaseFilter): boolean {
  const { phase, awaits, day, dueBy, dueFrom, lyingUpTo, openedFrom, openedTo, station, bundle, conflicts } = filter;
  return (
    (phase === undefined || plain.phase === phase) &&
    (awaits === undefined || plain.awaits.some((awaited) => awaited === awaits || awaited.startsWith(`${awaits}@`))) &&
    (day === undefined || plain.days.includes(day)) &&
    (dueBy === undefined || (plain.nextDue !== null && plain.nextDue <= dueBy)) &&
    (dueFrom === undefined || (plain.nextDue !== null && plain.nextDue >= dueFrom)) &&
    // A row written before there was such a day has none; it is worked out with the case's next act.
    (lyingUpTo === undefined || (typeof plain.lyingSince === 'string' && plain.lyingSince <= lyingUpTo)) &&
    (openedFrom === undefined || plain.openedOn >= openedFrom) &&
    (openedTo === undefined || plain.openedOn <= openedTo) &&
    (station === undefined || plain.station === station) &&
    (bundle === undefined || plain.bundle.id === bundle) &&
    (conflicts === undefined || plain.conflicts > 0 === conflicts)
  );
}
