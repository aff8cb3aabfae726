import { type Settlement, settleSlip } from '../case/decide/settle-slip.ts';
import { type Extension, extendStep, type Suspension, suspendStep } from '../case/decide/unit-clock.ts';
import { type Fee, noticeFee } from '../case/decide/unit-fee.ts';
import { giveUnitNotice, type UnitShortcoming } from '../case/decide/unit-notice.ts';
import type { SlipIssued } from '../case/kinds/handoff.ts';
import { caseSubject } from '../ledger/entry.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import { extensionNoticePaper } from '../papers/extension-notice.ts';
import { feeNoticePaper } from '../papers/fee-notice.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { specialProcedurePaper } from '../papers/special-procedure.ts';
import { unitNoticePaper } from '../papers/unit-notice.ts';
import type { UnitPaperInput } from '../papers/unit-paper.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';
import { issuePaper, paperDesk } from './issue-paper.ts';

/** 签收 of a slip line by line, as it came back. */
export function settleLines(desk: Desk, slip: SlipIssued, settlement: Settlement, context: ActContext): Decision {
  const ids = [...new Set(slip.lines.map((line) => line.case))];
  return settleSlip(
    slip,
    ids.map((caseId) => caseAt(desk, caseId)),
    settlement,
    context,
  );
}

/** 特别程序 with its 告知书: the law wants it told in writing (行政许可法 Art. 45). */
export function suspend(desk: Desk, caseId: string, suspension: Suspension, context: ActContext): Decision<CaseAct> {
  const { step } = suspension;
  const decided = suspendStep(caseAt(desk, caseId), suspension, context);
  return withPaper(desk, caseId, decided, { type: 'special-procedure', step, build: specialProcedurePaper }, context);
}

/** 一次性告知 by the unit after the hand-off, with its paper. */
export function notifyByUnit(
  desk: Desk,
  caseId: string,
  step: string,
  lines: readonly UnitShortcoming[],
  context: ActContext,
): Decision<CaseAct> {
  const decided = giveUnitNotice(caseAt(desk, caseId), step, lines, context);
  if (!decided.ok) return decided;
  const { notice } = decided.value;
  const build = (input: UnitPaperInput) => unitNoticePaper({ ...input, notice });
  return withPaper(desk, caseId, decided, { type: 'unit-notice', step, build }, context);
}

/** 延期 with its 通知书, which names the new last day and the one until now (行政许可法 Art. 42). */
export function extend(desk: Desk, caseId: string, extension: Extension, context: ActContext): Decision<CaseAct> {
  const { step } = extension;
  const decided = extendStep(caseAt(desk, caseId), extension, context);
  const before = caseAfter(desk, caseId, [], context).steps.find((one) => one.step.id === step)?.dates?.due ?? null;
  const build = (input: UnitPaperInput) => extensionNoticePaper({ ...input, before });
  return withPaper(desk, caseId, decided, { type: 'extension-notice', step, build }, context);
}

/** 缴费通知 with its 通知书. */
export function chargeFee(desk: Desk, caseId: string, fee: Fee, context: ActContext): Decision<CaseAct> {
  const decided = noticeFee(caseAt(desk, caseId), fee, context);
  return withPaper(desk, caseId, decided, { type: 'fee-notice', step: fee.step, build: feeNoticePaper }, context);
}

type PaperOfStep = {
  readonly type: PaperType;
  readonly step: string;
  readonly build: (input: UnitPaperInput) => PaperContent;
};

/** What was decided, with the one paper that tells it to the applicant. */
function withPaper(
  desk: Desk,
  caseId: string,
  decided: Decision<unknown>,
  { type, step, build }: PaperOfStep,
  context: ActContext,
): Decision<CaseAct> {
  if (!decided.ok) return decided;
  const view = caseAfter(desk, caseId, decided.entries, context);
  const { entry, issued } = issuePaper(
    caseSubject(caseId),
    type,
    [step],
    (number) => build({ view, desk: paperDesk(context), number, step }),
    context,
  );
  return { ok: true, entries: [...decided.entries, entry], value: { caseId, papers: [issued] } };
}
