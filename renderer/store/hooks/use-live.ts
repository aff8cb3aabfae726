import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { Store } from '../store.ts';
import { useStore } from './store-context.tsx';

/** `'loading'` until the first answer to this very question is here. */
export type Live<Value> = Value | 'loading';

/**
 * Asks again whenever the rows it read changed, or what waits for the database did. `question` names what is asked:
 * an answer to another question is never shown. A database that cannot be read leaves the last answer standing and is
 * repaired behind it.
 */
export function useLive<Value>(question: string, ask: (store: Store) => Promise<Value>): Live<Value> {
  const store = useStore();
  const version = useSyncExternalStore(store.subscribe, store.version);
  const answer = useLiveQuery(async () => {
    try {
      return { question, store, value: await ask(store), failed: false as const };
    } catch {
      void store.repairNow();
      return { question, store, failed: true as const };
    }
  }, [question, store, version]);
  return answer && !answer.failed && answer.question === question && answer.store === store ? answer.value : 'loading';
}
