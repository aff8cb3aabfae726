import type { CaseState } from '../../../domain/case/case-state.ts';
import type { CaseRow } from '../reading/case-row.ts';
import type { CaseFilter } from '../reading/case-rows.ts';
import type { Counts } from '../reading/counts.ts';
import { type Live, useLive } from './use-live.ts';

/** The case; undefined when there is none of that id. */
export function useCase(id: string): Live<CaseState | undefined> {
  return useLive(`case ${id}`, (store) => store.cases.read(id));
}

/** Cases in the order asked for; ids unknown here are passed over. */
export function useCases(ids: readonly string[]): Live<readonly CaseState[]> {
  return useLive(`cases ${ids.join(' ')}`, (store) => store.cases.readMany(ids));
}

/** Rows for a list, newest change first. */
export function useCaseRows(filter: CaseFilter): Live<readonly CaseRow[]> {
  return useLive(`rows ${JSON.stringify(filter)}`, (store) => store.cases.rows(filter));
}

/** How many cases hold all that is asked. */
export function useCaseCount(filter: CaseFilter): Live<number> {
  return useLive(`count ${JSON.stringify(filter)}`, (store) => store.cases.count(filter));
}

/** What waits for the station. `today`: the business date. */
export function useCounts(today: string): Live<Counts> {
  return useLive(`counts ${today}`, (store) => store.cases.counts(today));
}

/** Nothing typed finds nothing. */
export function useSearch(typed: string, limit: number): Live<readonly CaseRow[]> {
  return useLive(`search ${limit} ${typed}`, async (store) =>
    typed.trim() === '' ? [] : await store.cases.search(typed, limit),
  );
}

/** Cases in which somebody has one of these whole ID numbers, so many for each number at most. */
export function useCasesOfPeople(numbers: readonly string[], limit: number): Live<readonly CaseState[]> {
  return useLive(`people ${limit} ${numbers.join(' ')}`, async (store) => {
    const found = await Promise.all(numbers.map((number) => store.cases.searchIds(number, limit)));
    return await store.cases.readMany([...new Set(found.flat())]);
  });
}
