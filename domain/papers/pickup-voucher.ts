import type { CaseView, StepView } from '../case/view.ts';
import { maskIdNo } from '../identity/masking.ts';
import { formatNumber } from '../numbers/format-number.ts';
import { DELIVERY, PICKUP, RESULT } from '../text/paper-result.ts';
import { LAW, ROLE } from '../text/papers.ts';
import { BY_HAND, fact, factsBlock, NOTHING, orNothing, paragraphsBlock, signer } from './blocks.ts';
import { applicantOf, bundleNameOf, printDate, resultName, stepsNamed } from './case-facts.ts';
import { casePaper, type StepsInput } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { contactFacts, counterFacts } from './party-facts.ts';
import { remediesOf } from './remedies.ts';
import { returnedBlock } from './returned-originals.ts';
import { columnsOf, listBlock } from './tables.ts';
import { deliveryOf, recipientOf, wayFacts } from './way-facts.ts';

/** 办结通知及领取凭证 (P8): each result with its number and validity, a refusal with reasons and remedies, who collects. */
export function pickupVoucherPaper(input: StepsInput): PaperContent {
  const { view, desk, steps } = input;
  const { state } = view;
  const concluded = stepsNamed(view, steps);
  return {
    ...casePaper('pickup-voucher', input),
    addressee: applicantOf(state).name,
    blocks: [
      paragraphsBlock('', [PICKUP.opening(bundleNameOf(state))]),
      voucherFacts(view, desk),
      resultsTable(concluded),
      refusals(view, desk, concluded),
      collector(concluded),
      returnedBlock(view, desk, deliveryOf(concluded) !== null),
      paragraphsBlock(PICKUP.handOverTitle, PICKUP.handOver),
    ],
    basis: [LAW.decide],
    signatures: signaturesOf(concluded, desk),
  };
}

function voucherFacts(view: CaseView, desk: PaperDesk): PaperBlock {
  return factsBlock('', [
    ...contactFacts(view),
    ...counterFacts(desk),
    fact(PICKUP.deliverAt, orNothing(desk.station.address)),
  ]);
}

function resultsTable(concluded: readonly StepView[]): PaperBlock {
  const columns = columnsOf(PICKUP.columns, [4.7, 1.35, 4.7, 2.45]);
  const rows = concluded.map(({ step, state: { conclusion } }) => [
    `${step.name}\n${step.unit.name}`,
    conclusion ? RESULT[conclusion.result] : NOTHING,
    `${resultName(step, conclusion)}\n${orNothing(conclusion?.number)}`,
    [printDate(conclusion?.date), conclusion?.validUntil ? PICKUP.until(printDate(conclusion.validUntil)) : '']
      .filter(Boolean)
      .join('\n'),
  ]);
  return listBlock(PICKUP.tableTitle, columns, rows, PICKUP.none);
}

/** A refusal gives its reasons and the remedies (行政许可法 Art. 38), here or on a decision paper of its own. */
function refusals({ state: { papers } }: CaseView, desk: PaperDesk, concluded: readonly StepView[]): PaperBlock {
  const refused = concluded.filter(({ state }) => state.conclusion?.result === 'refused');
  const lines = refused.map(({ step, state }) => {
    const own = papers.findLast(
      ({ type, steps, voided }) => type === 'decision' && voided === null && steps.includes(step.id),
    );
    return own
      ? { text: PICKUP.onDecision(step.name, own.title, formatNumber(own.number)), here: [] }
      : { text: PICKUP.reason(step.name, orNothing(state.conclusion?.reason)), here: [step.unit.name] };
  });
  const units = lines.flatMap(({ here }) => here);
  const remedy = units.length > 0 ? [remediesOf(desk.station, units).text, PICKUP.asDecided] : [];
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
