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
  NOTHING,
  orNothing,
  paragraphsBlock,
  signer,
  wideFact,
} from './blocks.ts';
import { applicantOf, bundleNameOf, printDate, resultName, stepsNamed } from './case-facts.ts';
import { casePaper, type StepsInput } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { COUNT, columnsOf, listBlock } from './tables.ts';
import { deliveryOf, recipientOf, wayFacts } from './way-facts.ts';

/** 送达回证 (P9): what was served on whom, where, when and how; each way has its own lines. */
export function deliveryReceiptPaper(input: StepsInput): PaperContent {
  const { view, desk, steps } = input;
  const { state } = view;
  const served = stepsNamed(view, steps);
  return {
    ...casePaper('delivery-receipt', input),
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
  const columns = columnsOf(DELIVERY.columns, [3.8, 3.4, 1, COUNT, 2.6]);
  const rows = served.map(({ step, state: { conclusion, arrival } }) => [
    resultName(step, conclusion),
    orNothing(conclusion?.number),
    arrival ? DELIVERY.form[arrival.form] : NOTHING,
    arrival ? String(arrival.copies) : NOTHING,
    step.unit.name,
  ]);
  return listBlock(DELIVERY.documentsTitle, columns, rows, DELIVERY.none);
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
