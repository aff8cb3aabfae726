import { type Closing, closeCase } from '../case/decide/close-case.ts';
import { caseEntry } from '../case/decide/support.ts';
import { paperVoided } from '../case/kinds/papers.ts';
import { movedMaterials } from '../papers/moved-materials.ts';
import { CORRECTION_RECORD as SAY } from '../text/paper-record.ts';
import type { ActContext } from './act-context.ts';
import { actWith, issueRecord } from './correct-record.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';

/**
 * 关闭, or 并件 with `successor`: the papers of the closed case no longer hold, what lies here is given back or goes
 * over, and 登记更正单 says so. Both cases are subjects of the act.
 */
export function closeOrJoin(
  desk: Desk,
  caseId: string,
  closing: Closing,
  successor: string | null,
  context: ActContext,
): Decision<CaseAct> {
  const state = caseAt(desk, caseId);
  const other = successor === null ? null : caseAt(desk, successor);
  const closed = closeCase(state, closing, other, context);
  if (!closed.ok) return closed;
  const reason = closing.reason.trim();
  const standing = state.papers.filter(({ voided }) => voided === null);
  const voids = standing.map(({ id }) => caseEntry(caseId, paperVoided, { paper: id, reason }));
  const entries = [...closed.entries, ...voids];
  const view = caseAfter(desk, caseId, entries, context);
  const { moved, returned } = closed.value;
  const number = other?.opening?.number ?? '';
  const record = issueRecord(caseId, view, context, {
    kind: closing.why === 'duplicate' ? 'joining' : 'closing',
    reason,
    values: [],
    papers: standing.map((paper) => ({ title: paper.title, number: paper.number, by: '' })),
    materials: [
      ...movedMaterials(view, moved, SAY.toCase(number)),
      ...movedMaterials(view, returned, SAY.toApplicant(closing.givenTo)),
    ],
    consequences: other === null ? [SAY.goesNoFurther] : [SAY.goesOn(number)],
  });
  return actWith(caseId, entries, [record]);
}
