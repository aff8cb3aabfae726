import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import { notOpen, orDiskFailure } from './failure.ts';
import type { Journal } from './journal.ts';

/** The journal of each store, while it is open. */
export type OpenJournals = {
  /** Opening again first closes what was open: the window was loaded anew, or a failed write could not be taken back. */
  readonly reopen: (store: StoreName, open: () => Promise<Journal>) => Promise<Journal>;
  /** Does something with an open journal; a failure of the disk is an answer. */
  readonly within: <T>(store: StoreName, task: (journal: Journal) => Promise<T>) => Promise<T | Failure>;
  /** Does something while nothing is being written to this journal. Errors are thrown as they come. */
  readonly atRest: <T>(store: StoreName, task: () => Promise<T>) => Promise<T>;
  /** Closes one journal while its folder is changed; whoever opens it meanwhile waits. The window opens it again. */
  readonly whileClosed: <T>(store: StoreName, task: () => Promise<T>) => Promise<T>;
  readonly dispose: () => Promise<void>;
};

export function createOpenJournals(): OpenJournals {
  const journals = new Map<StoreName, Promise<Journal>>();
  const opened = async (store: StoreName) => await journals.get(store)?.catch(() => undefined);
  /** What was open is closed before the task begins; what comes after it finds `next` in its place. */
  const closedBefore = <T>(store: StoreName, task: () => Promise<T>, next: (done: Promise<T>) => Promise<Journal>) => {
    const before = opened(store);
    const done = (async () => {
      await (await before)?.dispose();
      return await task();
    })();
    journals.set(store, next(done));
    return done;
  };
  return {
    reopen: (store, open) => closedBefore(store, open, (journal) => journal),
    within: async (store, task) => {
      const journal = await opened(store);
      return journal?.isOpen ? await orDiskFailure(() => task(journal)) : notOpen;
    },
    atRest: async (store, task) => {
      const journal = await opened(store);
      return journal?.isOpen ? journal.atRest(task) : task();
    },
    // In its place stands a promise that ends with the task: `reopen` waits for it, everybody else is told.
    whileClosed: (store, task) =>
      closedBefore(store, task, (done) => {
        const closed = done.then<Journal, Journal>(refuse, refuse);
        closed.catch(() => undefined);
        return closed;
      }),
    dispose: async () => {
      for (const store of journals.keys()) await (await opened(store))?.dispose();
      journals.clear();
    },
  };
}

function refuse(): never {
  throw new Error('The journal is closed');
}
