import { UNCONFIRMED_WAYS } from '../case/kinds/result.ts';
import type { StepView } from '../case/view.ts';
import { maskIdNo } from '../identity/masking.ts';
import { DELIVERY } from '../text/paper-result.ts';
import { LABEL, LAW, ROLE, SEAL } from '../text/papers.ts';
import {
  BY_HAND,
  choicesBlock,
  fact,
  factsBlock,
  figures,
  NOTHING,
  orByHand,
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

/** 送达回证 (P9): what was served on whom, where, when and how; proxy, refusal and the mail receipt have their lines. */
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
    signatures: [signer(ROLE.server, desk.operator.name), signer(ROLE.served, recipientOf(served))],
    seal: SEAL.approve,
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

const deliveryOf = (served: readonly StepView[]) => served.find(({ state }) => state.delivery)?.state.delivery ?? null;

function wayBlock(served: readonly StepView[]): PaperBlock {
  const delivery = deliveryOf(served);
  return choicesBlock(DELIVERY.way, Object.values(DELIVERY.ways), delivery ? [DELIVERY.ways[delivery.way]] : []);
}

type Identity = { readonly checked: string; readonly mandate: string };

/** How it was made sure that the right one came, and the mandate that was shown. */
export function identityWords(identity: Identity | undefined): string {
  return [identity?.checked, identity?.mandate].filter(Boolean).join('；');
}

/** Lines that the way chosen does not need say so; the refusal note always stays free for the pen. */
function circumstances(served: readonly StepView[], desk: PaperDesk): PaperBlock {
  const delivery = deliveryOf(served);
  const recipient = delivery?.recipient;
  const onlyFor = (...ways: readonly string[]) => (!delivery || ways.includes(delivery.way) ? BY_HAND : NOTHING);
  return factsBlock('', [
    fact(DELIVERY.recipient, orByHand(recipient?.name)),
    fact(DELIVERY.recipientId, recipient?.idNo ? maskIdNo(recipient.idNo) : BY_HAND),
    fact(DELIVERY.relation, recipient ? recipient.relation || DELIVERY.self : BY_HAND),
    fact(DELIVERY.date, delivery && !UNCONFIRMED_WAYS.has(delivery.way) ? printDate(delivery.date) : BY_HAND),
    wideFact(DELIVERY.place, orByHand(delivery?.place)),
    fact(DELIVERY.mailDate, onlyFor('mail')),
    fact(DELIVERY.mailNumber, delivery?.way === 'mail' ? orByHand(delivery.dispatch?.number) : onlyFor('mail')),
    fact(DELIVERY.locker, delivery?.way === 'locker' ? orByHand(delivery.dispatch?.number) : onlyFor('locker')),
    fact(DELIVERY.identity, orNothing(identityWords(delivery?.identity))),
    wideFact(DELIVERY.refusal, BY_HAND),
    fact(DELIVERY.server, `${desk.operator.name}（${desk.operator.no}）`),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
  ]);
}
