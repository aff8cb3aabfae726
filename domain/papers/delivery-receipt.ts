import { UNCONFIRMED_WAYS } from '../case/kinds/result.ts';
import type { StepView } from '../case/view.ts';
import { maskIdNo } from '../identity/masking.ts';
import { DELIVERY } from '../text/paper-result.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  choicesBlock,
  fact,
  factsBlock,
  figures,
  NOTHING,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { applicantOf, bundleNameOf, caseNumberOf, printDate, resultName, stepsNamed } from './case-facts.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame } from './paper-desk.ts';
import { recipientOf, type StepsInput } from './pickup-voucher.ts';
import { deliveryOf, wayFacts } from './way-facts.ts';

/** 送达回证 (P9): what was served on whom, where, when and how; each way has its own lines. */
export function deliveryReceiptPaper({ view, desk, number, steps }: StepsInput): PaperContent {
  const { state } = view;
  const served = stepsNamed(view, steps);
  return {
    ...paperFrame('delivery-receipt', desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(state),
    blocks: [
      factsBlock('', [
        wideFact(DELIVERY.served, orNothing(applicantOf(state).name)),
        wideFact(LABEL.bundle, bundleNameOf(state)),
      ]),
      documentsTable(served),
      wayBlock(served),
      circumstances(served, desk),
      paragraphsBlock(DELIVERY.notesTitle, DELIVERY.notes),
    ],
    basis: [LAW.decide],
    signatures: signaturesOf(served, desk),
  };
}

function documentsTable(served: readonly StepView[]): PaperBlock {
  const [serial, name, no, form, copies, unit] = DELIVERY.columns;
  const columns = [
    figures(serial, 0.85),
    text(name, 3.8),
    text(no, 3.4),
    text(form, 1),
    figures(copies, 0.9),
    text(unit, 2.6),
  ];
  const rows = served.map(({ step, state: { conclusion, arrival } }, at) => [
    String(at + 1),
    resultName(step, conclusion),
    orNothing(conclusion?.number),
    arrival ? DELIVERY.form[arrival.form] : NOTHING,
    arrival ? String(arrival.copies) : NOTHING,
    step.unit.name,
  ]);
  return tableBlock(DELIVERY.documentsTitle, columns, rows, DELIVERY.none);
}

function wayBlock(served: readonly StepView[]): PaperBlock {
  const delivery = deliveryOf(served);
  return choicesBlock(DELIVERY.way, Object.values(DELIVERY.ways), delivery ? [DELIVERY.ways[delivery.way]] : []);
}

/** What the way chosen needs, each line told; the day of an unconfirmed way and the refusal stay free for the pen. */
function circumstances(served: readonly StepView[], desk: PaperDesk): PaperBlock {
  const state = served.find((one) => one.state.delivery)?.state;
  const delivery = state?.delivery ?? null;
  const recipient = delivery?.recipient;
  return factsBlock('', [
    ...(delivery ? wayFacts(delivery, state?.tracking ?? '') : [wideFact(DELIVERY.place, BY_HAND)]),
    fact(DELIVERY.date, delivery && !UNCONFIRMED_WAYS.has(delivery.way) ? printDate(delivery.date) : BY_HAND),
    fact(DELIVERY.recipientId, recipient?.idNo ? maskIdNo(recipient.idNo) : delivery ? NOTHING : BY_HAND),
    wideFact(DELIVERY.refusal, BY_HAND),
    fact(DELIVERY.server, `${desk.operator.name}（${desk.operator.no}）`),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
  ]);
}

/** By post, locker and helper the applicant signs elsewhere or later; the helper signs for what he takes along. */
function signaturesOf(served: readonly StepView[], desk: PaperDesk): PaperContent['signatures'] {
  const delivery = deliveryOf(served);
  const server = signer(ROLE.server, desk.operator.name);
  if (delivery?.way === 'village') {
    return [server, signer(ROLE.helper, delivery.recipient.name), signer(ROLE.served, BY_HAND)];
  }
  const signed = !delivery || delivery.way === 'direct' || delivery.way === 'proxy';
  return [server, signer(ROLE.served, signed ? recipientOf(served) : BY_HAND)];
}
