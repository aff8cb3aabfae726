import type { Parts } from '../parts.ts';
import type { SearchCare } from '../search/search-care.ts';
import type { Store } from '../store.ts';
import { findByCode, readCaseRows, readRowsById } from './case-rows.ts';
import { countCases, readInHand } from './read-in-hand.ts';
import { searchCases, searchRows } from './search-cases.ts';
import { readCase, readCases } from './streams.ts';

/** What can be asked about cases; a search waits until its index is filled. */
export function casesOf(parts: Parts, search: SearchCare): Store['cases'] {
  return {
    read: (id) => readCase(parts, id),
    readMany: (ids) => readCases(parts, ids),
    rows: (filter) => readCaseRows(parts, filter),
    rowsById: (ids) => readRowsById(parts, ids),
    inHand: () => readInHand(parts),
    count: () => countCases(parts),
    findByCode: (digits) => findByCode(parts, digits),
    search: async (typed, limit) => {
      await search.loaded();
      return await searchRows(parts, typed, limit);
    },
    searchIds: async (typed, limit) => {
      await search.loaded();
      return await searchCases(parts, typed, limit);
    },
    warmSearch: search.loaded,
  };
}
