import type { IssuedPaper } from '../../../../../domain/acts/issue-paper.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { type Decide, printPapers, useAct } from '../../../session.ts';

/** An act at one case that issues papers: once it is saved the form closes and its papers go to the printer. */
export function usePrintingAct(caseId: string, onDone: () => void) {
  const run = useAct();
  return async (decide: Decide<{ readonly papers: readonly IssuedPaper[] }>): Promise<void> => {
    const outcome = await run([caseSubject(caseId)], decide);
    if (!outcome.ok) return;
    onDone();
    printPapers(outcome.value.papers);
  };
}
