import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Ticks the line that a scanned code stands for; false when none of its lines is meant. */
export type LineTaker = (code: string) => boolean;

type Taker = { readonly current: LineTaker };

const useStore = create<{ readonly takers: readonly Taker[] }>()(() => ({ takers: [] }));

/** Whoever shows a checklist hears the codes of its lines while it is on the screen. */
export function useLineScans(take: LineTaker): void {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    useStore.setState(({ takers }) => ({ takers: [...takers, newest] }));
    return () => useStore.setState(({ takers }) => ({ takers: takers.filter((one) => one !== newest) }));
  }, []);
}

/** Offers a scanned line code to the checklists on the screen: `none` is there · `unknown` to all of them · `taken`. */
export function offerLineScan(code: string): 'none' | 'unknown' | 'taken' {
  const { takers } = useStore.getState();
  if (takers.length === 0) return 'none';
  return takers.some((taker) => taker.current(code)) ? 'taken' : 'unknown';
}
