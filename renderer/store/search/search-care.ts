import type { Parts } from '../parts.ts';
import type { Queue } from '../writing/queue.ts';
import { loadSearchIndex, packSomeOfTail } from './load-index.ts';

/** Packing a grown tail waits until the desk is likely to be idle. Milliseconds. */
const TIDY_AFTER = 3_000;

/** Acts between two looks at the tail. */
const TIDY_EVERY = 100;

export type SearchCare = {
  /** Resolves when the index may be asked; the first call fills it. Rejects while it is not whole: what it misses would be believed not to be there. */
  readonly loaded: () => Promise<void>;
  readonly tidySoon: () => void;
  readonly dispose: () => void;
};

export function createSearchCare(parts: Parts, queue: Queue): SearchCare {
  let loading: Promise<void> | null = null;
  let acts = 0;
  let callOff: (() => void) | null = null;
  const tidy = () => {
    callOff = null;
    void queue.run(() => packSomeOfTail(parts)).catch(() => undefined);
  };
  return {
    loaded: () => {
      loading ??= loadSearchIndex(parts).catch((problem) => {
        loading = null;
        throw problem;
      });
      return loading;
    },
    tidySoon: () => {
      acts += 1;
      if (acts % TIDY_EVERY === 0) callOff ??= parts.ports.after(TIDY_AFTER, tidy);
    },
    dispose: () => callOff?.(),
  };
}
