import { entrustCase, type Mandate } from '../case/decide/entrust.ts';
import { caseSubject } from '../ledger/entry.ts';
import { mandatePaper } from '../papers/mandate.ts';
import type { ActContext } from './act-context.ts';
import { actWith } from './correct-record.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';
import { issuePaper, paperDesk } from './issue-paper.ts';

/** 委托, with 委托书 where it is written here; a mandate that was brought along is only taken note of. */
export function entrust(desk: Desk, caseId: string, mandate: Mandate, context: ActContext): Decision<CaseAct> {
  const entrusted = entrustCase(caseAt(desk, caseId), mandate, context);
  if (!entrusted.ok) return entrusted;
  if (mandate.mandate !== 'printed-here') return actWith(caseId, entrusted.entries, []);
  const view = caseAfter(desk, caseId, entrusted.entries, context);
  const steps = view.steps.map(({ step }) => step.id);
  const build = (number: string) => mandatePaper({ view, desk: paperDesk(context), number });
  return actWith(caseId, entrusted.entries, [issuePaper(caseSubject(caseId), 'mandate', steps, build, context)]);
}
