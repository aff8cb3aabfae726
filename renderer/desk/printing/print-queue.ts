import { create } from 'zustand';
import type { PrintablePaper } from '../../../domain/acts/issue-paper.ts';

/** Papers waiting in the printing panel. `again`: they were printed before, and a reason is asked for. */
export type PrintRequest = { readonly id: number; readonly papers: readonly PrintablePaper[]; readonly again: boolean };

const useStore = create<{ readonly request: PrintRequest | null; readonly count: number }>()(() => ({
  request: null,
  count: 0,
}));

export function usePrintRequest(): PrintRequest | null {
  return useStore((state) => state.request);
}

/** Opens the panel with these papers; papers that still wait there stay in front of them. */
export function requestPrint(papers: readonly PrintablePaper[], again: boolean): void {
  if (papers.length === 0) return;
  useStore.setState(({ request, count }) => {
    const waiting = request && request.again === again ? request.papers : [];
    return { request: { id: count + 1, papers: [...waiting, ...papers], again }, count: count + 1 };
  });
}

export function closePrint(): void {
  useStore.setState({ request: null });
}
