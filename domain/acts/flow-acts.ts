import { handOff } from '../case/decide/hand-off.ts';
import {
  type Arrival,
  arriveResults,
  type Conclusion,
  concludeStep,
  type Delivery,
  deliver,
} from '../case/decide/result.ts';
import { caseSubject, type NewEntry, slipSubject } from '../ledger/entry.ts';
import { deliveryReceiptPaper } from '../papers/delivery-receipt.ts';
import { handoffSlipPaper } from '../papers/handoff-slip.ts';
import { mailSlipPaper } from '../papers/mail-slip.ts';
import { pickupVoucherPaper } from '../papers/pickup-voucher.ts';
import { refusalDecisionPaper } from '../papers/refusal-decision.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import { type CaseAct, finish } from './intake-acts.ts';
import { freezePaper, type Issue, type IssuedPaper, issuePaper, paperDesk } from './issue-paper.ts';

export type SlipAct = { readonly slip: string; readonly number: string; readonly papers: readonly IssuedPaper[] };

/** 移交: one slip over all the lines given (all to one unit), its paper, and the papers' way to the unit. */
export function handOffLines(
  desk: Desk,
  lines: readonly { readonly caseId: string; readonly step: string }[],
  context: ActContext,
): Decision<SlipAct> {
  const handed = handOff(
    lines.map(({ caseId, step }) => ({ state: caseAt(desk, caseId), step })),
    context,
  );
  if (!handed.ok) return handed;
  const { slip, data } = handed.value;
  const ids = [...new Set(lines.map(({ caseId }) => caseId))];
  const cases = ids.map((caseId) => caseAfter(desk, caseId, handed.entries, context));
  const content = handoffSlipPaper({ slip: data, cases, desk: paperDesk(context), number: data.number });
  const { entry, issued } = freezePaper(slipSubject(slip), 'handoff-slip', [], content, context);
  const value = { slip, number: data.number, papers: [issued] };
  return { ok: true, entries: [...handed.entries, entry], value };
}

/**
 * 办结 of one step; with `arrival` the result lies here already and can be delivered at once, and so do the originals
 * of the lines `returned`. A refusal gets its 行政决定送达单 in the same act.
 */
export function conclude(
  desk: Desk,
  caseId: string,
  conclusion: Conclusion,
  arrival: 'paper' | 'electronic' | null,
  context: ActContext,
  returned: readonly string[] = [],
): Decision<CaseAct> {
  const concluded = concludeStep(caseAt(desk, caseId), conclusion, context);
  if (!concluded.ok) return concluded;
  const papers =
    conclusion.result === 'refused' ? [refusal(desk, caseId, conclusion.step, concluded.entries, context)] : [];
  if (arrival === null) return finish(caseId, concluded.entries, papers);
  const { state } = caseAfter(desk, caseId, concluded.entries, context);
  const arrived = arriveResults(state, { steps: [conclusion.step], form: arrival, returned }, context);
  if (!arrived.ok) return arrived;
  return finish(caseId, [...concluded.entries, ...arrived.entries], papers);
}

function refusal(desk: Desk, caseId: string, step: string, concluded: readonly NewEntry[], context: ActContext): Issue {
  const shared = { view: caseAfter(desk, caseId, concluded, context), desk: paperDesk(context), step };
  const build = (number: string) => refusalDecisionPaper({ ...shared, number });
  return issuePaper(caseSubject(caseId), 'decision', [step], build, context);
}

/** 出件 of results that were concluded earlier. */
export function arrive(desk: Desk, caseId: string, arrival: Arrival, context: ActContext): Decision {
  return arriveResults(caseAt(desk, caseId), arrival, context);
}

/** 送达: results and remaining papers handed over, with 领取凭证 and 送达回证; by mail with 邮寄详情单. */
export function deliverResults(desk: Desk, caseId: string, delivery: Delivery, context: ActContext): Decision<CaseAct> {
  const delivered = deliver(caseAt(desk, caseId), delivery, context);
  if (!delivered.ok) return delivered;
  const view = caseAfter(desk, caseId, delivered.entries, context);
  const { steps } = delivery;
  const subject = caseSubject(caseId);
  const shared = { view, desk: paperDesk(context), steps };
  const papers = [
    issuePaper(subject, 'pickup-voucher', steps, (number) => pickupVoucherPaper({ ...shared, number }), context),
    issuePaper(subject, 'delivery-receipt', steps, (number) => deliveryReceiptPaper({ ...shared, number }), context),
  ];
  if (delivery.way === 'mail')
    papers.push(issuePaper(subject, 'mail-slip', steps, (number) => mailSlipPaper({ ...shared, number }), context));
  const entries = [...delivered.entries, ...papers.map((paper) => paper.entry)];
  return { ok: true, entries, value: { caseId, papers: papers.map((paper) => paper.issued) } };
}
