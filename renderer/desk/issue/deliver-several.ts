import type { ActContext } from '../../../domain/acts/act-context.ts';
import type { Decision } from '../../../domain/acts/decision.ts';
import type { Desk } from '../../../domain/acts/desk.ts';
import { deliverResults } from '../../../domain/acts/flow-acts.ts';
import type { IssuedPaper } from '../../../domain/acts/issue-paper.ts';
import type { NewEntry } from '../../../domain/ledger/entry.ts';
import type { deliveriesOf } from './deliveries.ts';

/** Results of several cases of one person handed over as one act: all of them, or none. */
export function deliverSeveral(
  desk: Desk,
  deliveries: ReturnType<typeof deliveriesOf>,
  context: ActContext,
): Decision<{ readonly papers: readonly IssuedPaper[] }> {
  const entries: NewEntry[] = [];
  const papers: IssuedPaper[] = [];
  for (const { caseId, delivery } of deliveries) {
    const delivered = deliverResults(desk, caseId, delivery, context);
    if (!delivered.ok) return delivered;
    entries.push(...delivered.entries);
    papers.push(...delivered.value.papers);
  }
  return { ok: true, entries, value: { papers } };
}
