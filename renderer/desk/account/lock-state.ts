import { create } from 'zustand';

/**
 * Whether the desk is locked. `list`: somebody wants to change places · `idle`: nobody was there for a while. What
 * stands on the page stays, unseen; cameras and shown data end with the lock.
 */
type Lock = { readonly locked: 'list' | 'idle' | null };

const useStore = create<Lock>()(() => ({ locked: null }));

export function useLock(): Lock['locked'] {
  return useStore((state) => state.locked);
}

export function lockDesk(why: 'list' | 'idle'): void {
  useStore.setState({ locked: why });
}

export function unlockDesk(): void {
  useStore.setState({ locked: null });
}
