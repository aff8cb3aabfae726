import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { feeNoticed, feePaid } from '../kinds/unit-work.ts';
import { isDone, progressOf, type StepProgress } from '../progress.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

export type Fee = {
  readonly step: string;
  readonly item: string;
  /** The law that allows the charge (行政许可法 Arts. 58, 59). */
  readonly basis: string;
  /** Yuan as typed. */
  readonly amount: string;
  readonly channel: string;
  /** Why it is charged although the catalogue says that the item is free. */
  readonly reason: string;
};

/**
 * 缴费通知 of a step that was accepted and is not over. One at a time: a wrong one is voided as a paper first, then
 * another may be given.
 */
export function noticeFee(state: CaseState, fee: Fee, context: ActContext): Decision {
  const progress = progressOf(state).find(({ step }) => step.id === fee.step);
  const name = progress?.step.name ?? fee.step;
  if (!progress?.state.acceptance || isDone(progress.stage)) return refuse('notAtUnit', name);
  if (progress.state.fee?.payment) return refuse('feeIsPaid', name);
  if (openFee(state, progress)) return refuse('feeOpen', name);
  const [item, basis, reason] = [fee.item.trim(), fee.basis.trim(), fee.reason.trim()];
  if (!progress.step.fee.charged && reason === '') return refuse('feeNotCharged', name);
  if (item === '') return refuse('feeItemMissing');
  if (basis === '') return refuse('feeBasisMissing');
  const amount = amountOf(fee.amount);
  if (amount === null) return refuse('feeAmountWrong');
  const date = businessDate(context.now);
  const said = { step: fee.step, item, basis, amount, channel: fee.channel.trim(), date };
  const entry = caseEntry(state.id, feeNoticed, reason === '' ? said : { ...said, reason });
  return { ok: true, entries: [entry], value: undefined };
}

/** 登记缴费: the day and the number of the receipt. */
export function recordPayment(
  state: CaseState,
  step: string,
  paid: { readonly receipt: string; readonly date: string },
  context: ActContext,
): Decision {
  const progress = progressOf(state).find((one) => one.step.id === step);
  const name = progress?.step.name ?? step;
  if (progress?.state.fee?.payment) return refuse('feeIsPaid', name);
  const fee = progress && openFee(state, progress);
  if (!fee) return refuse('feeNotOpen', name);
  const receipt = paid.receipt.trim();
  if (receipt === '') return refuse('receiptMissing');
  const wrongDate = checkPastDate(paid.date, businessDate(context.now), fee.date, '缴费通知的日期');
  if (wrongDate) return wrongDate;
  return { ok: true, entries: [caseEntry(state.id, feePaid, { step, receipt, date: paid.date })], value: undefined };
}

/** The fee that is told and not paid; one whose paper was voided is not told any more. */
export function openFee(
  { papers }: Pick<CaseState, 'papers'>,
  { state: { id, fee } }: Pick<StepProgress, 'state'>,
): StepProgress['state']['fee'] {
  if (!fee || fee.payment) return null;
  const paper = papers.findLast(({ type, steps }) => type === 'fee-notice' && steps.includes(id));
  return paper && paper.voided !== null ? null : fee;
}

/** `120` → `120.00`; null when it is no amount in yuan. */
function amountOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[,\s元]/g, '');
  if (!/^\d{1,9}(?:\.\d{1,2})?$/.test(plain) || Number(plain) === 0) return null;
  return Number(plain).toFixed(2);
}
