import type { IssuedPaper } from '../../../../../domain/acts/issue-paper.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { type Decide, printPapers, useAct } from '../../../session.ts';

/** Runs an act at this case (and what it reads of others), and opens the printing of its papers. True when it is done. */
export function usePapersAct(caseId: string, others: readonly string[] = []) {
  const run = useAct();
  return async (decide: Decide<{ readonly papers: readonly IssuedPaper[] }>): Promise<boolean> => {
    const outcome = await run([caseId, ...others].map(caseSubject), decide);
    if (outcome.ok && outcome.value.papers.length > 0) printPapers(outcome.value.papers);
    return outcome.ok;
  };
}
