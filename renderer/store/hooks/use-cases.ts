import type { CaseState } from '../../../domain/case/case-state.ts';
import type { CaseFilter } from '../reading/case-filter.ts';
import type { CaseRow } from '../reading/case-row.ts';
import { countAwaits, type InHand } from '../reading/in-hand.ts';
import { type Live, useLive } from './use-live.ts';

/** The case; undefined when there is none of that id. */
export function useCase(id: string): Live<CaseState | undefined> {
  return useLive(`case ${id}`, (store) => store.cases.read(id));
}

/** Cases in the order asked for; ids unknown here are passed over. */
export function useCases(ids: readonly string[]): Live<readonly CaseState[]> {
  return useLive(`cases ${ids.join(' ')}`, (store) => store.cases.readMany(ids));
}

/** Rows for a list, in the order of its filter. */
export function useCaseRows(filter: CaseFilter): Live<readonly CaseRow[]> {
  return useLive(`rows ${JSON.stringify(filter)}`, (store) => store.cases.rows(filter));
}

/** How many cases this desk has. */
export function useCaseCount(): Live<number> {
  return useLive('count', (store) => store.cases.count());
}

/** Every case that something is still to be done for. */
export function useInHand(): Live<readonly InHand[]> {
  return useLive('in hand', (store) => store.cases.inHand());
}

/** How many cases wait in each way, by the names of `PlainSummary.awaits`. */
export function useAwaits(): Live<Readonly<Record<string, number>>> {
  return useLive('awaits', async (store) => countAwaits(await store.cases.inHand()));
}

/** Nothing typed finds nothing. */
export function useSearch(typed: string, limit: number): Live<readonly CaseRow[]> {
  return useLive(`search ${limit} ${typed}`, async (store) =>
    typed.trim() === '' ? [] : await store.cases.search(typed, limit),
  );
}

/** What any of these finds, so many for each at most. */
export function useSearches(typed: readonly string[], limit: number): Live<readonly CaseRow[]> {
  return useLive(`searches ${limit} ${typed.join(' ')}`, async (store) => {
    const found = await Promise.all(typed.map((one) => store.cases.search(one, limit)));
    return found.flat();
  });
}

/** Cases in which somebody has one of these whole ID numbers, so many for each number at most. */
export function useCasesOfPeople(numbers: readonly string[], limit: number): Live<readonly CaseState[]> {
  return useLive(`people ${limit} ${numbers.join(' ')}`, async (store) => {
    const found = await Promise.all(numbers.map((number) => store.cases.searchIds(number, limit)));
    return await store.cases.readMany([...new Set(found.flat())]);
  });
}
