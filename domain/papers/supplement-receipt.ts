import { businessDate } from '../calendar/instant.ts';
import type { CaseView, MaterialView } from '../case/view.ts';
import { SUPPLEMENT } from '../text/paper-gap.ts';
import { LABEL, LAW, RECEIVED_AS } from '../text/papers.ts';
import { fact, factsBlock, NOTHING, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, cameOn, printDate } from './case-facts.ts';
import { counterPaper, type LinesInput } from './case-paper.ts';
import { countsOf, materialName, remarkOf } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { applicantFacts, counterFacts } from './party-facts.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** 补交材料收件凭证 (P17): what came later, against which promise, and what is still to come. */
export function supplementReceiptPaper(input: LinesInput): PaperContent {
  const { view, desk, lines } = input;
  const came = view.materials.filter(({ line }) => lines.includes(line.id));
  const left = view.gaps.map(({ gap }) => nameOf(view, gap.line));
  const answersGap = view.state.gaps.some(({ line }) => lines.includes(line));
  const end = answersGap ? SUPPLEMENT.complete : SUPPLEMENT.noGap;
  return {
    ...counterPaper('correction-receipt', input),
    title: SUPPLEMENT.title,
    blocks: [
      supplementFacts(view, desk, came),
      cameTable(view, came),
      paragraphsBlock('', [left.length === 0 ? end : SUPPLEMENT.left(left)]),
    ],
    basis: [LAW.receive],
  };
}

function supplementFacts({ state }: CaseView, desk: PaperDesk, came: readonly MaterialView[]): PaperBlock {
  const answersGap = state.gaps.some((gap) => came.some(({ line }) => line.id === gap.line));
  const notice = state.papers.findLast(({ type, voided }) => type === 'gap-notice' && voided === null);
  return factsBlock('', [
    ...applicantFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    ...(answersGap ? [wideFact(SUPPLEMENT.gapNotice, orNothing(notice?.number))] : []),
    ...counterFacts(desk),
    fact(LABEL.receivedAt, receivedAt(desk, came)),
  ]);
}

function receivedAt(desk: PaperDesk, came: readonly MaterialView[]): string {
  const received = came[0]?.state?.received;
  const at = received?.at ?? desk.now;
  return cameOn(at, received?.date ?? businessDate(at));
}

function cameTable(view: CaseView, came: readonly MaterialView[]): PaperBlock {
  const columns = columnsOf(SUPPLEMENT.columns, [4, 2.4, 1.9, COUNT, COPIES, 2]);
  const rows = came.map((material) => {
    const taken = material.state?.received;
    const gap = view.state.gaps.find(({ line }) => line === material.line.id);
    const [originals, copies] = countsOf(taken);
    return [
      materialName(view, material),
      printDate(gap?.due),
      taken ? RECEIVED_AS[taken.as] : NOTHING,
      originals,
      copies,
      orNothing(taken && remarkOf(taken)),
    ];
  });
  return listBlock(SUPPLEMENT.linesTitle, columns, rows, SUPPLEMENT.noGap);
}

function nameOf(view: CaseView, id: string): string {
  const material = view.materials.find(({ line }) => line.id === id);
  return material ? materialName(view, material) : id;
}
