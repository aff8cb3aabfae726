import type { DBCoreMutateRequest, DBCoreQuery } from 'dexie';

/** How long a person is left without an answer to a few rows; no disk is so slow. Milliseconds. */
export const PATIENCE = 8_000;

/** More for each row that is asked for or written at once, so that a rebuild is never given up half way. */
const A_ROW = 50;

/** For all rows of a table that grows with the years, and for a database to open first of all: 100,000 cases lie on a slow disk, too. */
export const LONG_PATIENCE = 60_000;

/** The tables that grow with the years. What the others hold is what is in hand, and is read in one go. */
const GROWING: ReadonlySet<string> = new Set(['streams', 'cases', 'aside']);

/** For all rows of one of the others, or those of one number or day; it may have to wait for a batch that is being written. */
const LIST_PATIENCE = 15_000;

/** `count` rows at once. */
export function patienceFor(count: number): number {
  return PATIENCE + count * A_ROW;
}

/** Dexie's word for one value of an index. */
const EQUAL = 1;

/** Of a question along an index. `limit`: of the rows asked for; absent where all are. */
export function patienceOfQuestion(table: string, { index, range }: DBCoreQuery, limit?: number): number {
  if (limit !== undefined && Number.isFinite(limit)) return patienceFor(limit);
  // A scanned number, the cases of a day.
  const isNarrow = range.type === EQUAL || index.name === 'tails';
  return GROWING.has(table) && !isNarrow ? LONG_PATIENCE : LIST_PATIENCE;
}

export function patienceOfWrite(request: DBCoreMutateRequest): number {
  if (request.type === 'deleteRange') return LONG_PATIENCE;
  return patienceFor(request.type === 'delete' ? request.keys.length : request.values.length);
}
