import { createContext, type ReactNode, useContext } from 'react';
import type { Store } from '../store.ts';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The open store. The window shows nothing that needs it before it is open. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside of StoreProvider');
  return store;
}
