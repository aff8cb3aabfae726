import { businessDate } from '../calendar/instant.ts';
import { type Commitment, commitMaterials } from '../case/decide/commit.ts';
import { giveBack, type Rejection, rejectMaterial } from '../case/decide/give-back.ts';
import type { MaterialTaken } from '../case/decide/material-taken.ts';
import type { Intake } from '../case/decide/open-case.ts';
import { supplement } from '../case/decide/supplement.ts';
import { type Toleration, tolerateGaps } from '../case/decide/tolerate.ts';
import { gapBreaches } from '../case/gap-breaches.ts';
import { materialReturned } from '../case/kinds/materials.ts';
import { missingLines, progressOf } from '../case/progress.ts';
import { caseSubject } from '../ledger/entry.ts';
import { commitmentPaper } from '../papers/commitment.ts';
import { gapNoticePaper, gapPromisePaper } from '../papers/gap-papers.ts';
import { returnListPaper } from '../papers/return-list.ts';
import { supplementReceiptPaper } from '../papers/supplement-receipt.ts';
import { RETURN_REASON } from '../text/paper-gap.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import { accept, andThen, type CaseAct, finish, receiveAnd } from './intake-acts.ts';
import { type Issue, issuePaper, paperDesk } from './issue-paper.ts';

/** What stands in the place of papers that are not there: a promise of a later day, or a commitment. */
export type Instead = { readonly toleration: Toleration | null; readonly commitment: Commitment | null };

/**
 * 容缺受理: the papers named may come later; promise and notice are printed, and what is complete now is accepted in
 * the same act. `earlier` are the other cases of the same person at this desk, for promises that were not kept.
 */
export function tolerateAndAccept(
  desk: Desk,
  caseId: string,
  toleration: Toleration,
  earlier: readonly string[],
  context: ActContext,
): Decision<CaseAct> {
  const tolerated = tolerate(desk, caseId, toleration, earlier, context);
  return andThen(desk, caseId, tolerated, (after) => accept(after, caseId, context), context);
}

function tolerate(
  desk: Desk,
  caseId: string,
  toleration: Toleration,
  earlier: readonly string[],
  context: ActContext,
): Decision<CaseAct> {
  const today = businessDate(context.now);
  const breaches = [...new Set([caseId, ...earlier])].flatMap((id) => gapBreaches(caseAt(desk, id), today));
  const decided = tolerateGaps(caseAt(desk, caseId), toleration, breaches, context);
  if (!decided.ok) return decided;
  const view = caseAfter(desk, caseId, decided.entries, context);
  const { lines } = decided.value;
  const steps = view.state.gaps.flatMap((gap) => (lines.includes(gap.line) ? gap.steps : []));
  const about = [...new Set(steps)];
  const subject = caseSubject(caseId);
  const shared = { view, desk: paperDesk(context), lines };
  return finish(caseId, decided.entries, [
    issuePaper(subject, 'gap-promise', about, (number) => gapPromisePaper({ ...shared, number }), context),
    issuePaper(subject, 'gap-notice', about, (number) => gapNoticePaper({ ...shared, number }), context),
  ]);
}

/** 告知承诺 with its two-sided form; what is complete by it is accepted in the same act. */
export function commit(desk: Desk, caseId: string, commitment: Commitment, context: ActContext): Decision<CaseAct> {
  const given = commitOnly(desk, caseId, commitment, context);
  return andThen(desk, caseId, given, (after) => acceptIfComplete(after, caseId, context), context);
}

function commitOnly(desk: Desk, caseId: string, commitment: Commitment, context: ActContext): Decision<CaseAct> {
  const decided = commitMaterials(caseAt(desk, caseId), commitment, context);
  if (!decided.ok) return decided;
  const { lines } = decided.value;
  const view = caseAfter(desk, caseId, decided.entries, context);
  const serves = view.materials.flatMap(({ line }) => (lines.includes(line.id) ? line.serves : []));
  const build = (number: string) => commitmentPaper({ view, desk: paperDesk(context), number, lines });
  return finish(caseId, decided.entries, [
    issuePaper(caseSubject(caseId), 'commitment', [...new Set(serves)], build, context),
  ]);
}

/** 收件 with what stands in the place of missing papers, and 受理: one act, all papers. */
export function receiveWithInstead(
  desk: Desk,
  caseId: string,
  intake: Intake,
  { toleration, commitment }: Instead,
  earlier: readonly string[],
  context: ActContext,
): Decision<CaseAct> {
  return receiveAnd(desk, caseId, intake, context, (received) => {
    const nothing = finish(caseId, [], []);
    const committed = commitment === null ? nothing : commitOnly(received, caseId, commitment, context);
    const settle = (after: Desk) =>
      toleration === null
        ? accept(after, caseId, context)
        : tolerateAndAccept(after, caseId, toleration, earlier, context);
    return andThen(received, caseId, committed, settle, context);
  });
}

/** 补收: papers that came later, for a gap or in the place of a rejected one, with their receipt. */
export function takeLater(
  desk: Desk,
  caseId: string,
  taken: readonly MaterialTaken[],
  context: ActContext,
): Decision<CaseAct> {
  const decided = supplement(caseAt(desk, caseId), taken, context);
  if (!decided.ok) return decided;
  const view = caseAfter(desk, caseId, decided.entries, context);
  const { lines } = decided.value;
  const build = (number: string) => supplementReceiptPaper({ view, desk: paperDesk(context), number, lines });
  const came = finish(caseId, decided.entries, [
    issuePaper(caseSubject(caseId), 'correction-receipt', [], build, context),
  ]);
  return andThen(desk, caseId, came, (after) => acceptIfComplete(after, caseId, context), context);
}

/** 退件: a paper that does not do; what goes back at once goes with 材料退还清单. */
export function reject(desk: Desk, caseId: string, rejection: Rejection, context: ActContext): Decision<CaseAct> {
  const decided = rejectMaterial(caseAt(desk, caseId), rejection, context);
  if (!decided.ok) return decided;
  const isBack = decided.entries.some(({ kind }) => kind === materialReturned.kind);
  const given = { lines: [rejection.line], to: rejection.backTo ?? '', reason: RETURN_REASON.rejected };
  return finish(caseId, decided.entries, isBack ? [returnList(desk, caseId, given, context)] : []);
}

type GivenBack = { readonly lines: readonly string[]; readonly to: string; readonly reason: string };

/** 归还 over the counter, line by line, with 材料退还清单. */
export function returnMaterials(desk: Desk, caseId: string, given: GivenBack, context: ActContext): Decision<CaseAct> {
  const decided = giveBack(caseAt(desk, caseId), given.lines, given.to, context);
  if (!decided.ok) return decided;
  return finish(caseId, decided.entries, [returnList(desk, caseId, given, context)]);
}

function returnList(desk: Desk, caseId: string, { lines, to, reason }: GivenBack, context: ActContext): Issue {
  const before = caseAfter(desk, caseId, [], context);
  const shared = { before, desk: paperDesk(context), lines, to: to.trim(), reason: reason.trim() };
  return issuePaper(
    caseSubject(caseId),
    'return-list',
    [],
    (number) => returnListPaper({ ...shared, number }),
    context,
  );
}

/** Nothing is missing any more and something waits for acceptance: it is accepted in the same act. */
function acceptIfComplete(desk: Desk, caseId: string, context: ActContext): Decision<CaseAct> {
  const state = caseAt(desk, caseId);
  const waits = progressOf(state).some(({ stage }) => stage === 'to-accept');
  return waits && missingLines(state).length === 0 ? accept(desk, caseId, context) : finish(caseId, [], []);
}
