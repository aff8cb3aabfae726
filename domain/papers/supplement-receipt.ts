import { businessDate } from '../calendar/instant.ts';
import type { CaseView, MaterialView } from '../case/view.ts';
import { SUPPLEMENT } from '../text/paper-gap.ts';
import { RECEIPT } from '../text/paper-receipt.ts';
import { LABEL, LAW, RECEIVED_AS, ROLE } from '../text/papers.ts';
import {
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
import { bundleNameOf, caseNumberOf, printDate, printTime } from './case-facts.ts';
import { materialName, remarkOf } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { applicantFacts, clerkFact } from './party-facts.ts';

type SupplementInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  readonly lines: readonly string[];
};

/** 补交材料收件凭证 (P17): what came later, against which promise, and what is still to come. */
export function supplementReceiptPaper({ view, desk, number, lines }: SupplementInput): PaperContent {
  const came = view.materials.filter(({ line }) => lines.includes(line.id));
  const left = view.gaps.map(({ gap }) => nameOf(view, gap.line));
  const answersGap = view.state.gaps.some(({ line }) => lines.includes(line));
  const end = answersGap ? SUPPLEMENT.complete : SUPPLEMENT.noGap;
  return {
    ...paperFrame('correction-receipt', desk, number),
    title: SUPPLEMENT.title,
    caseNumber: caseNumberOf(view.state),
    blocks: [
      supplementFacts(view, desk, came),
      cameTable(view, came),
      paragraphsBlock('', [left.length === 0 ? end : SUPPLEMENT.left(left)]),
    ],
    basis: [LAW.receive],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.applicant)],
  };
}

function supplementFacts({ state }: CaseView, desk: PaperDesk, came: readonly MaterialView[]): PaperBlock {
  const answersGap = state.gaps.some((gap) => came.some(({ line }) => line.id === gap.line));
  const notice = state.papers.findLast(({ type, voided }) => type === 'gap-notice' && voided === null);
  return factsBlock('', [
    ...applicantFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    ...(answersGap ? [wideFact(SUPPLEMENT.gapNotice, orNothing(notice?.number))] : []),
    fact(LABEL.receivedAt, receivedAt(desk, came)),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
    fact(LABEL.window, windowOf(desk.station)),
    clerkFact(desk),
  ]);
}

/** When it came, and the day it counts from where that is another (C15). */
function receivedAt(desk: PaperDesk, came: readonly MaterialView[]): string {
  const received = came[0]?.state?.received;
  const at = received?.at ?? desk.now;
  const time = `${printDate(businessDate(at))} ${printTime(at)}`;
  const counted = received?.date ?? businessDate(at);
  return counted === businessDate(at) ? time : RECEIPT.countedFrom(time, printDate(counted));
}

function cameTable(view: CaseView, came: readonly MaterialView[]): PaperBlock {
  const [serial, name, due, how, originals, copies, remark] = SUPPLEMENT.columns;
  const columns = [
    figures(serial, 0.85),
    text(name, 4.2),
    text(due, 2.1),
    text(how, 2),
    figures(originals, 0.9),
    figures(copies, 1.2),
    text(remark, 2),
  ];
  const rows = came.map((material, at) => {
    const taken = material.state?.received;
    const gap = view.state.gaps.find(({ line }) => line === material.line.id);
    return [
      String(at + 1),
      materialName(view, material),
      printDate(gap?.due),
      taken ? RECEIVED_AS[taken.as] : NOTHING,
      String(taken?.originals ?? NOTHING),
      String(taken?.copies ?? NOTHING),
      orNothing(taken && remarkOf(taken)),
    ];
  });
  return tableBlock(SUPPLEMENT.linesTitle, columns, rows, SUPPLEMENT.noGap);
}

function nameOf(view: CaseView, id: string): string {
  const material = view.materials.find(({ line }) => line.id === id);
  return material ? materialName(view, material) : id;
}
