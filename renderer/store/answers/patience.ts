import type { DBCoreMutateRequest } from 'dexie';

/** How long a person is left without an answer to a few rows; no disk is so slow. Milliseconds. */
export const PATIENCE = 8_000;

/** More for each row that is asked for or written at once, so that a rebuild is never given up half way. */
const A_ROW = 50;

/** For as many rows as there are, and for a database to open first of all: nobody knows beforehand how many. */
export const LONG_PATIENCE = 60_000;

/** `count` rows at once. */
export function patienceFor(count: number): number {
  return PATIENCE + count * A_ROW;
}

export function patienceOfWrite(request: DBCoreMutateRequest): number {
  if (request.type === 'deleteRange') return LONG_PATIENCE;
  return patienceFor(request.type === 'delete' ? request.keys.length : request.values.length);
}
