import type { Parts } from '../parts.ts';
import { normaliseCode, reversed, tailsOf } from '../search/search-text.ts';
import { type CaseRow, pendingRows } from './case-row.ts';
import { readRowsById } from './case-rows.ts';

/** Fewer characters than this do not pick out a number. */
const SHORTEST_TAIL = 3;

/** As many cases may share a tail before only the newest of them (by id, which rises with time) are looked at. */
const TAILS_LOOKED_AT = 100;

/**
 * Ids of cases by part of a name, initials or pinyin, end of ID number or phone (from six digits on any part), end of
 * any of its numbers; those changed last first. The index must have been loaded.
 */
export async function searchCases(parts: Parts, typed: string, limit: number): Promise<readonly string[]> {
  // The database looks for the code while the names are looked through here.
  const findingCode = findByTail(parts, typed, Math.max(limit, TAILS_LOOKED_AT));
  findingCode.catch(() => undefined);
  const byPerson = parts.search.find(typed, limit);
  const byCode = await findingCode;
  const hits = new Map([...byCode, ...byPerson].map((hit) => [hit.id, hit]));
  return [...hits.values()]
    .sort((a, b) => b.changedAt - a.changedAt)
    .slice(0, limit)
    .map(({ id }) => id);
}

export async function searchRows(parts: Parts, typed: string, limit: number): Promise<readonly CaseRow[]> {
  return await readRowsById(parts, await searchCases(parts, typed, limit));
}

async function findByTail(parts: Parts, typed: string, most: number) {
  const code = normaliseCode(typed);
  if (code.length < SHORTEST_TAIL || !/\d/.test(code)) return [];
  const tail = reversed(code);
  const waiting = [...pendingRows(parts).values()]
    .filter(({ plain }) => tailsOf(plain.codes).some((candidate) => candidate.startsWith(tail)))
    .map(({ plain }) => ({ id: plain.id, changedAt: plain.changedAt }));
  const ids = [...new Set(await parts.db.cases.where('tails').startsWith(tail).primaryKeys())];
  const newest = ids.sort().reverse().slice(0, most);
  const records = await parts.db.cases.bulkGet(newest);
  const stored = records.flatMap((record) => (record ? [{ id: record.id, changedAt: record.plain.changedAt }] : []));
  return [...stored, ...waiting];
}
