import type { MaterialState } from '../case/case-state.ts';
import { tookOriginal } from '../case/progress.ts';
import type { CaseView, StepView } from '../case/view.ts';
import { maskIdNo } from '../identity/masking.ts';
import { formatNumber } from '../numbers/format-number.ts';
import { DELIVERY, PICKUP, RESULT } from '../text/paper-result.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  fact,
  factsBlock,
  figures,
  NOTHING,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
} from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, printDate, resultName, stepsNamed } from './case-facts.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';
import { deliveryOf, wayFacts } from './way-facts.ts';

export type StepsInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  readonly steps: readonly string[];
};

/** 办结通知及领取凭证 (P8): each result with its number and validity, a refusal with reasons and remedies, who collects. */
export function pickupVoucherPaper({ view, desk, number, steps }: StepsInput): PaperContent {
  const { state } = view;
  const concluded = stepsNamed(view, steps);
  return {
    ...paperFrame('pickup-voucher', desk, number),
    caseNumber: caseNumberOf(state),
    addressee: applicantOf(state).name,
    blocks: [
      paragraphsBlock('', [PICKUP.opening(bundleNameOf(state))]),
      voucherFacts(view, desk),
      resultsTable(concluded),
      refusals(view, concluded),
      collector(concluded),
      returnedTable(view, desk),
      paragraphsBlock(PICKUP.handOverTitle, PICKUP.handOver),
    ],
    basis: [LAW.decide],
    signatures: signaturesOf(concluded, desk),
  };
}

function voucherFacts({ state }: CaseView, desk: PaperDesk): PaperBlock {
  return factsBlock('', [
    ...contactFacts(state),
    fact(LABEL.window, windowOf(desk.station)),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    clerkFact(desk),
    fact(PICKUP.deliverAt, orNothing(desk.station.address)),
  ]);
}

function resultsTable(concluded: readonly StepView[]): PaperBlock {
  const [serial, item, result, name, date] = PICKUP.columns;
  const columns = [figures(serial, 0.85), text(item, 4.6), text(result, 1.6), text(name, 4.4), text(date, 2.6)];
  const rows = concluded.map(({ step, state: { conclusion } }, at) => [
    String(at + 1),
    `${step.name}\n${step.unit.name}`,
    conclusion ? RESULT[conclusion.result] : NOTHING,
    `${resultName(step, conclusion)}\n${orNothing(conclusion?.number)}`,
    [printDate(conclusion?.date), conclusion?.validUntil ? PICKUP.until(printDate(conclusion.validUntil)) : '']
      .filter(Boolean)
      .join('\n'),
  ]);
  return tableBlock(PICKUP.tableTitle, columns, rows, PICKUP.none);
}

/** A refusal gives its reasons and the remedies (行政许可法 Art. 38), here or on a decision paper of its own. */
function refusals({ state: { papers } }: CaseView, concluded: readonly StepView[]): PaperBlock {
  const refused = concluded.filter(({ state }) => state.conclusion?.result === 'refused');
  const lines = refused.map(({ step, state }) => {
    const own = papers.findLast(
      ({ type, steps, voided }) => type === 'decision' && voided === null && steps.includes(step.id),
    );
    return own
      ? { text: PICKUP.onDecision(step.name, own.title, formatNumber(own.number)), here: false }
      : { text: PICKUP.reason(step.name, orNothing(state.conclusion?.reason)), here: true };
  });
  const remedy = lines.some(({ here }) => here) ? [PICKUP.remedy] : [];
  return paragraphsBlock(PICKUP.refusedTitle, [...lines.map(({ text }) => text), ...remedy]);
}

/** Filled where the hand-over is recorded in the same act, each way with its own lines; else for the pen. */
function collector(concluded: readonly StepView[]): PaperBlock {
  const delivery = deliveryOf(concluded);
  const collected = fact(PICKUP.collected, PICKUP.collectedResults(concluded.length));
  if (!delivery) {
    const byHand = [PICKUP.collector, PICKUP.collectorId, PICKUP.relation, PICKUP.collectedOn, PICKUP.way];
    return factsBlock(PICKUP.collectorTitle, [...byHand.map((label) => fact(label, BY_HAND)), collected]);
  }
  const { way, recipient, date } = delivery;
  const byWay = fact(PICKUP.way, DELIVERY.ways[way]);
  if (way !== 'direct' && way !== 'proxy') {
    return factsBlock(PICKUP.collectorTitle, [byWay, collected, ...wayFacts(delivery)]);
  }
  return factsBlock(PICKUP.collectorTitle, [
    fact(PICKUP.collector, recipient.name),
    fact(PICKUP.collectorId, recipient.idNo ? maskIdNo(recipient.idNo) : BY_HAND),
    fact(PICKUP.relation, recipient.relation || DELIVERY.self),
    fact(PICKUP.collectedOn, printDate(date)),
    byWay,
    collected,
    fact(PICKUP.identity, orNothing(delivery.identity?.checked)),
    fact(PICKUP.mandate, orNothing(delivery.identity?.mandate)),
  ]);
}

/** Who stands at the counter signs; what is mailed, put in a locker or sent is signed for elsewhere. */
function signaturesOf(concluded: readonly StepView[], desk: PaperDesk): PaperContent['signatures'] {
  const clerk = signer(ROLE.clerk, desk.operator.name);
  const way = deliveryOf(concluded)?.way ?? 'direct';
  if (way === 'village') return [clerk, signer(ROLE.helper, recipientOf(concluded))];
  return way === 'direct' || way === 'proxy' ? [clerk, signer(ROLE.collector, recipientOf(concluded))] : [clerk];
}

/** Typed under the collector's line once the hand-over is recorded. */
export function recipientOf(steps: readonly StepView[]): string {
  return deliveryOf(steps)?.recipient.name ?? BY_HAND;
}

/** An original that goes back to the applicant in this very act. */
export function isGivenNow(state: MaterialState | null, desk: PaperDesk): boolean {
  const custodian = state?.custodian;
  return tookOriginal(state ?? undefined) && custodian?.holder.at === 'applicant' && custodian.at === desk.now;
}

/** Papers given back with this act, or, before the hand-over, those that lie here to be given back. */
function returnedTable(view: CaseView, desk: PaperDesk): PaperBlock {
  const rows = view.materials
    .filter(({ state }) => {
      const custodian = state?.custodian;
      const isHere = custodian?.holder.at === 'station' && custodian.holder.code === desk.station.code;
      return isGivenNow(state, desk) || (isHere && tookOriginal(state ?? undefined));
    })
    .map((material, at) => [
      String(at + 1),
      materialName(view, material),
      String(material.state?.received?.originals ?? NOTHING),
      String(material.state?.received?.copies ?? NOTHING),
      BY_HAND,
    ]);
  const columns = [
    figures(LABEL.serial, 0.85),
    text(LABEL.material, 6.4),
    figures(LABEL.originals, 1),
    figures(LABEL.copies, 1.2),
    text('领取人核对', 1.8),
  ];
  return rows.length === 0
    ? paragraphsBlock('', [`${PICKUP.returnTitle}：${PICKUP.nothingReturned}。`])
    : tableBlock(PICKUP.returnTitle, columns, rows, PICKUP.nothingReturned);
}
