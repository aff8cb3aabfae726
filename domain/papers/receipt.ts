import { formatDay } from '../calendar/date-string.ts';
import { businessDate } from '../calendar/instant.ts';
import type { CaseView } from '../case/view.ts';
import { tailOf } from '../numbers/format-number.ts';
import { DELIVERY_BOX, RECEIPT } from '../text/paper-receipt.ts';
import { LABEL, LAW } from '../text/papers.ts';
import { choicesBlock, fact, factsBlock, NOTHING, orByHand, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { agentOf, bundleNameOf, cameOn, caseNumberOf, maskedPhone, printDate } from './case-facts.ts';
import { type CaseInput, counterPaper } from './case-paper.ts';
import { RECEIVED_COLUMNS, receivedRows, receivedSums } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { applicantFacts, counterFacts } from './party-facts.ts';
import { listBlock } from './tables.ts';

/** 收件凭证 (P3): what was received, when and by whom; who has it is protected by masked numbers. Not an acceptance. */
export function receiptPaper(input: CaseInput): PaperContent {
  const { view, desk } = input;
  const sums = receivedSums(view.materials);
  return {
    ...counterPaper('receipt', input),
    blocks: [
      whoAndWhen(view, desk),
      listBlock(RECEIPT.materialsTitle, RECEIVED_COLUMNS, receivedRows(view, view.materials), RECEIPT.noMaterials),
      paragraphsBlock('', [RECEIPT.counted(sums)]),
      deliveryChoice(view),
      paragraphsBlock(RECEIPT.title, advice(view, desk)),
    ],
    basis: [LAW.receive],
  };
}

/** Who applied, who came, when and where it was received; numbers of persons masked. */
function whoAndWhen(view: CaseView, desk: PaperDesk): PaperBlock {
  const { state } = view;
  const agent = agentOf(view);
  return factsBlock('', [
    ...applicantFacts(state),
    ...(agent
      ? [fact(LABEL.agent, orNothing(agent.name)), fact(`${LABEL.agent}${LABEL.phone}`, maskedPhone(agent))]
      : []),
    fact(LABEL.bundle, bundleNameOf(state)),
    fact(LABEL.receivedAt, state.receipt ? cameOn(state.receipt.at, state.receipt.date) : NOTHING),
    wideFact(LABEL.items, orNothing(itemsOf(view))),
    ...counterFacts(desk),
    fact(LABEL.officialNumber, orByHand(state.officialNumber)),
  ]);
}

/** Every item with its unit in one cell, so that an ordinary receipt stays on one sheet. */
function itemsOf(view: CaseView): string {
  const unitOf = ({ step, state }: CaseView['steps'][number]) =>
    state.declined ? `${step.unit.name}，${RECEIPT.declined}` : step.unit.name;
  return view.steps.map((one, at) => `${at + 1}. ${one.step.name}（${unitOf(one)}）`).join('；');
}

function deliveryChoice({ state }: CaseView): PaperBlock {
  const way = state.form['delivery.method'] ?? '';
  const box = way === '' ? '' : (DELIVERY_BOX[way] ?? RECEIPT.deliveryOther(way));
  const options = RECEIPT.deliveryOptions.map((option) => (option === '其他' && box.startsWith('其他') ? box : option));
  const place = box === RECEIPT.deliveryOptions[0] ? '' : deliveryPlace(state);
  const labels = place === '' ? options : options.map((option) => (option === box ? `${option}：${place}` : option));
  return choicesBlock(
    RECEIPT.deliveryTitle,
    labels,
    labels.filter((_, at) => options[at] === box),
  );
}

function deliveryPlace({ form }: CaseView['state']): string {
  return ['delivery.address', 'delivery.receiver', 'delivery.phone']
    .map((key) => form[key]?.trim() ?? '')
    .filter((value) => value !== '')
    .join('，');
}

function advice(view: CaseView, desk: PaperDesk): readonly string[] {
  return [
    RECEIPT.notAcceptance,
    reminder(view, desk),
    RECEIPT.progress(desk.station.phone, tailOf(caseNumberOf(view.state))),
    RECEIPT.keep,
  ];
}

/** The five working days with their date; what has been settled in the same sitting is said instead. */
function reminder({ noticeClock, state, steps }: CaseView, desk: PaperDesk): string {
  if (noticeClock) return RECEIPT.reminder(formatDay(noticeClock.date, businessDate(desk.now)), noticeClock.caution);
  const notice = state.notices.findLast(({ unit }) => unit === undefined);
  if (notice) return RECEIPT.told(printDate(notice.date));
  return steps.length > 0 ? RECEIPT.accepted : '';
}
