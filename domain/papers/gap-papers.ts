import type { GapState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import { GAP } from '../text/paper-gap.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { LABEL, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  fact,
  factsBlock,
  figures,
  orNothing,
  paragraphsBlock,
  signer,
  tableBlock,
  text,
  wideFact,
} from './blocks.ts';
import { agentOf, applicantOf, bundleNameOf, caseNumberOf, printDate } from './case-facts.ts';
import { materialName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { headingOf, type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { applicantFacts, clerkFact } from './party-facts.ts';

type GapInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  /** Lines of the checklist that are tolerated by this act. */
  readonly lines: readonly string[];
};

/** 容缺受理承诺书 (P16): who promises to bring what by which day, and accepts what follows if he does not. */
export function gapPromisePaper(input: GapInput): PaperContent {
  const { view, desk, number } = input;
  const gaps = gapsOf(input);
  return {
    ...paperFrame('gap-promise', desk, number),
    caseNumber: caseNumberOf(view.state),
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
export function gapNoticePaper(input: GapInput): PaperContent {
  const { view, desk, number } = input;
  const gaps = gapsOf(input);
  return {
    ...paperFrame('gap-notice', desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(view.state),
    addressee: applicantOf(view.state).name,
    blocks: [
      paragraphsBlock('', [GAP.noticeOpening(bundleNameOf(view.state))]),
      factsBlock('', noticeFacts(input, gaps)),
      gapTable(view, gaps),
      paragraphsBlock(GAP.clearedTitle, [GAP.cleared(gaps[0]?.cleared ?? [])]),
      paragraphsBlock(GAP.adviceTitle, GAP.advice),
    ],
    basis: [GAP.basis(desk.station.county.code)],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.recipient)],
  };
}

function gapsOf({ view, lines }: GapInput): readonly GapState[] {
  return view.state.gaps.filter(({ line }) => lines.includes(line));
}

function partyFacts({ view: { state } }: GapInput, gaps: readonly GapState[]) {
  const applicant = applicantOf(state);
  const by = gaps[0]?.promisedBy ?? '';
  const isAgent = agentOf(state)?.name === by && by !== applicant.name;
  return [
    ...applicantFacts(state),
    fact(GAP.promisedBy, orNothing(by)),
    fact(GAP.relation, isAgent ? GAP.agent : GAP.self),
  ];
}

function noticeFacts({ view: { state }, desk }: GapInput, gaps: readonly GapState[]) {
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
  const [serial, name, form, due, items] = GAP.columns;
  const columns = [figures(serial, 0.85), text(name, 3.8), text(form, 2.6), text(due, 2.2), text(items, 3.4)];
  const rows = gaps.map((gap, at) => {
    const material = view.materials.find(({ line }) => line.id === gap.line);
    const asked = material ? NOTICE.form(material.line.originals, material.line.copies) : '';
    const names = view.steps.filter(({ step }) => material?.line.serves.includes(step.id)).map(({ step }) => step.name);
    return [
      String(at + 1),
      material ? materialName(view, material) : gap.line,
      asked.startsWith(gap.form) ? asked : [gap.form, asked].filter(Boolean).join('\n'),
      printDate(gap.due),
      orNothing(names.join('、')),
    ];
  });
  return tableBlock(GAP.linesTitle, columns, rows, GAP.none);
}
