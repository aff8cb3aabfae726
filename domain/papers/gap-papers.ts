import type { GapState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import { GAP } from '../text/paper-gap.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, signer, wideFact } from './blocks.ts';
import { agentOf, applicantOf, bundleNameOf, itemsServed, printDate } from './case-facts.ts';
import { casePaper, type LinesInput, toldPaper } from './case-paper.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { headingOf, windowOf } from './paper-desk.ts';
import { applicantFacts, clerkFact } from './party-facts.ts';
import { columnsOf, listBlock } from './tables.ts';

/** 容缺受理承诺书 (P16): who promises to bring what by which day, and accepts what follows if he does not. */
export function gapPromisePaper(input: LinesInput): PaperContent {
  const { view, desk } = input;
  const gaps = gapsOf(input);
  return {
    ...casePaper('gap-promise', input),
    addressee: headingOf(desk.station),
    blocks: [
      paragraphsBlock('', [GAP.promiseOpening(bundleNameOf(view.state), gaps.length)]),
      factsBlock('', partyFacts(input, gaps)),
      gapTable(view, gaps),
      paragraphsBlock('', GAP.promises),
    ],
    basis: [GAP.basis(desk.station.county.code)],
    signatures: [signer(ROLE.promiser), signer(ROLE.clerk, desk.operator.name)],
  };
}

/** 容缺受理通知书 (P16): each material with form and last day, what happens when it lapses; what the clerk has checked. */
export function gapNoticePaper(input: LinesInput): PaperContent {
  const { view, desk } = input;
  const gaps = gapsOf(input);
  return {
    ...toldPaper('gap-notice', input),
    blocks: [
      paragraphsBlock('', [GAP.noticeOpening(bundleNameOf(view.state))]),
      factsBlock('', noticeFacts(input, gaps)),
      gapTable(view, gaps),
      paragraphsBlock(GAP.clearedTitle, [GAP.cleared(gaps[0]?.cleared ?? [])]),
      paragraphsBlock(GAP.adviceTitle, GAP.advice),
    ],
    basis: [GAP.basis(desk.station.county.code)],
  };
}

function gapsOf({ view, lines }: LinesInput): readonly GapState[] {
  return view.state.gaps.filter(({ line }) => lines.includes(line));
}

function partyFacts({ view }: LinesInput, gaps: readonly GapState[]) {
  const { state } = view;
  const applicant = applicantOf(state);
  const by = gaps[0]?.promisedBy ?? '';
  const isAgent = agentOf(view)?.name === by && by !== applicant.name;
  return [
    ...applicantFacts(state),
    fact(GAP.promisedBy, orNothing(by)),
    fact(GAP.relation, isAgent ? GAP.agent : GAP.self),
  ];
}

function noticeFacts({ view: { state }, desk }: LinesInput, gaps: readonly GapState[]) {
  return [
    wideFact(LABEL.applicant, orNothing(applicantOf(state).name)),
    fact(GAP.promisedBy, orNothing(gaps[0]?.promisedBy)),
    fact(GAP.toldOn, printDate(gaps[0]?.date)),
    wideFact(GAP.bringTo, [windowOf(desk.station), desk.station.address].filter(Boolean).join('，')),
    clerkFact(desk),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
  ];
}

function gapTable(view: CaseView, gaps: readonly GapState[]): PaperBlock {
  const columns = columnsOf(GAP.columns, [3.8, 2.6, 2.2, 3.4]);
  const rows = gaps.map((gap) => {
    const material = view.materials.find(({ line }) => line.id === gap.line);
    const asked = material ? NOTICE.form(material.line.originals, material.line.copies) : '';
    return [
      material ? materialName(view, material) : gap.line,
      asked.startsWith(gap.form) ? asked : [gap.form, asked].filter(Boolean).join('\n'),
      printDate(gap.due),
      itemsServed(view, material),
    ];
  });
  return listBlock(GAP.linesTitle, columns, rows, GAP.none);
}
