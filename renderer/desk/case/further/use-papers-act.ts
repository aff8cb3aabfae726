import type { IssuedPaper } from '../../../../domain/acts/issue-paper.ts';
import { caseSubject } from '../../../../domain/ledger/entry.ts';
import { type Decide, printPapers, useAct } from '../../session.ts';

/**
 * Runs an act at a case; once it is saved, `onDone` (a form closes), and its papers, if it issued any, are to be printed.
 * `others`: cases that the decision reads besides.
 */
export function usePapersAct(caseId: string, onDone: () => void) {
  const run = useAct();
  return async (
    decide: Decide<{ readonly papers: readonly IssuedPaper[] } | undefined>,
    others: readonly string[] = [],
  ): Promise<void> => {
    const outcome = await run([caseId, ...others].map(caseSubject), decide);
    if (!outcome.ok) return;
    onDone();
    printPapers(outcome.value?.papers ?? []);
  };
}
