import { entrustCase, type Mandate } from '../case/decide/entrust.ts';
import { caseSubject } from '../ledger/entry.ts';
import { mandatePaper } from '../papers/mandate.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import { type Issue, issuePaper, paperDesk } from './issue-paper.ts';

/** The entry of a 委托 with its 委托书 where that is written here; a mandate that was brought along has no paper of ours. */
export function entrusted(
  desk: Desk,
  caseId: string,
  mandate: Mandate,
  context: ActContext,
): Decision<readonly Issue[]> {
  const decided = entrustCase(caseAt(desk, caseId), mandate, context);
  if (!decided.ok) return decided;
  if (mandate.mandate !== 'printed-here') return { ok: true, entries: decided.entries, value: [] };
  const view = caseAfter(desk, caseId, decided.entries, context);
  const steps = view.steps.map(({ step }) => step.id);
  const build = (number: string) => mandatePaper({ view, desk: paperDesk(context), number });
  const issue = issuePaper(caseSubject(caseId), 'mandate', steps, build, context);
  return { ok: true, entries: decided.entries, value: [issue] };
}
