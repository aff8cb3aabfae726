import type { Parts } from '../parts.ts';
import type { CaseRecord } from '../schema.ts';
import { normaliseCode, reversed, tailsOf } from '../search/search-text.ts';
import { asksForWork, type CaseFilter, holds, holdsInHand, orderOf } from './case-filter.ts';
import { type CaseRow, openRow, pendingRows } from './case-row.ts';

type Reading = Pick<Parts, 'db' | 'hand' | 'sealer' | 'shelf' | 'views'>;
type Pending = ReturnType<typeof pendingRows>;

export async function readCaseRows(parts: Reading, filter: CaseFilter): Promise<readonly CaseRow[]> {
  const pending = pendingRows(parts);
  const read = asksForWork(filter) ? fromHand : fromAll;
  const records = await read(parts, filter, pending);
  const stored = records.map((record) => openRow(parts, record));
  const rows: CaseRow[] = [...[...pending.values()].filter(({ plain }) => holds(plain, filter)), ...stored];
  return rows.sort(({ plain: a }, { plain: b }) => orderOf(filter)(a, b)).slice(0, filter.limit);
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

/** What is in hand is known without its rows, so that no more of them are read than are wanted. */
async function fromHand({ db, hand }: Reading, filter: CaseFilter, pending: Pending): Promise<readonly CaseRecord[]> {
  const inHand = await hand.all();
  const ids = inHand
    .filter((row) => !pending.has(row.id) && holdsInHand(row, filter))
    .sort(orderOf(filter))
    .map(({ id }) => id);
  const isAllAsked = (filter.day ?? filter.openedFrom ?? filter.openedTo) === undefined;
  const records = await db.cases.bulkGet(isAllAsked ? ids.slice(0, filter.limit) : ids);
  return records.flatMap((record) => (record && holds(record.plain, filter) ? [record] : [])).slice(0, filter.limit);
}

async function fromAll({ db }: Reading, filter: CaseFilter, pending: Pending): Promise<readonly CaseRecord[]> {
  const { day, openedFrom = '', openedTo = '\uffff', limit } = filter;
  const isWanted = (row: CaseRecord) => !pending.has(row.id) && holds(row.plain, filter);
  const isOfSomeDay = day !== undefined || filter.openedFrom !== undefined || filter.openedTo !== undefined;
  if (!isOfSomeDay) return await db.cases.orderBy('plain.changedAt').reverse().filter(isWanted).limit(limit).toArray();
  const narrowed =
    day === undefined
      ? db.cases.where('plain.openedOn').between(openedFrom, openedTo, true, true)
      : db.cases.where('plain.days').equals(day);
  const rows = (await narrowed.toArray()).filter(isWanted);
  return rows.sort(({ plain: a }, { plain: b }) => orderOf(filter)(a, b)).slice(0, limit);
}
