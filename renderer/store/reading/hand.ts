import type { PlainSummary } from '../../../domain/case/summary.ts';
import type { StoreDatabase } from '../schema.ts';
import { type InHand, inHandOf, isInHand } from './in-hand.ts';

/**
 * The cases in hand as the database holds them, read once: IndexedDB pays per row, and every figure and every list of work
 * asks for all of them. The store is the database's only writer, so whoever writes there says it here.
 */
export type Hand = {
  /** Reads them when nobody did yet; a reading that fails is begun anew with the next question. */
  readonly all: () => Promise<readonly InHand[]>;
  /** What a transaction that is through wrote of cases. */
  readonly put: (plains: readonly PlainSummary[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Another database lies there. */
  readonly forget: () => void;
};

/** `rows`: null for a case that went out of hand while the others were still being read. */
type Known = { readonly rows: Map<string, InHand | null>; isWhole: boolean; readonly whole: Promise<void> };

/** Begins to read at once. */
export function createHand(db: Pick<StoreDatabase, 'inHand'>): Hand {
  let known: Known | null = null;
  const begin = () => {
    const begun = readingOf(db);
    known = begun;
    begun.whole.catch(() => {
      if (known === begun) known = null;
    });
    return begun;
  };
  const change = (id: string, row: InHand | null) => {
    if (row === null && known?.isWhole) known.rows.delete(id);
    else known?.rows.set(id, row);
  };
  begin();
  return {
    all: async () => {
      const { rows, whole } = known ?? begin();
      await whole;
      return [...rows.values()].filter((row) => row !== null);
    },
    put: (plains) => {
      for (const plain of plains) change(plain.id, isInHand(plain) ? inHandOf(plain) : null);
    },
    remove: (ids) => {
      for (const id of ids) change(id, null);
    },
    forget: () => {
      known = null;
    },
  };
}

/** What was changed meanwhile is newer than what is read. */
function readingOf({ inHand }: Pick<StoreDatabase, 'inHand'>): Known {
  const rows: Known['rows'] = new Map();
  const read = async () => {
    for (const row of await inHand.toArray()) if (!rows.has(row.id)) rows.set(row.id, row);
    for (const [id, row] of rows) if (row === null) rows.delete(id);
    reading.isWhole = true;
  };
  const reading: Known = { rows, isWhole: false, whole: read() };
  return reading;
}
