import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useSyncExternalStore } from 'react';
import type { Store } from '../store.ts';
import { useStore } from './store-context.tsx';

/** `'loading'` until the first answer to this very question is here. */
export type Live<Value> = Value | 'loading';

type Answer<Value> = { readonly question: string; readonly store: Store; readonly value: Value };

/**
 * Asks again whenever the rows it read changed, or what waits for the database did. `question` names what is asked:
 * an answer to another question is never shown. A database that cannot be read leaves the last answer standing and is
 * repaired behind it.
 */
export function useLive<Value>(question: string, ask: (store: Store) => Promise<Value>): Live<Value> {
  const store = useStore();
  const version = useSyncExternalStore(store.subscribe, store.version);
  const last = useRef<Answer<Value> | null>(null);
  const answer = useLiveQuery(async () => {
    try {
      last.current = { question, store, value: await ask(store) };
    } catch {
      void store.repairNow();
    }
    return last.current;
  }, [question, store, version]);
  return answer?.question === question && answer.store === store ? answer.value : 'loading';
}
