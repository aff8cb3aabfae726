import type { CaseView } from '../case/view.ts';
import { lineCode } from '../numbers/line-code.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { LABEL, LAW, ROLE } from '../text/papers.ts';
import {
  BY_HAND,
  codes,
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
import { applicantOf, bundleNameOf, caseNumberOf, printDate, receivedDay, submittedOn } from './case-facts.ts';
import { lineName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import { type PaperDesk, paperFrame, windowOf } from './paper-desk.ts';
import { clerkFact, contactFacts } from './party-facts.ts';

type Notice = CaseView['state']['notices'][number];
type NoticeInput = {
  readonly view: CaseView;
  readonly desk: PaperDesk;
  readonly number: string;
  /** Id of the notice in the case. */
  readonly notice: string;
};

/** 一次性告知书 (P4): all that is missing or wrong, what would be right, in what form, and where to bring it. */
export function oneTimeNoticePaper({ view, desk, number, notice: id }: NoticeInput): PaperContent {
  const { state } = view;
  const notice = state.notices.find((one) => one.id === id);
  return {
    ...paperFrame('one-time-notice', desk, number),
    docNumber: BY_HAND,
    caseNumber: caseNumberOf(state),
    addressee: applicantOf(state).name,
    blocks: [
      paragraphsBlock('', [NOTICE.opening(submittedOn(state), bundleNameOf(state))]),
      noticeFacts(view, desk, notice),
      shortcomings(view, notice),
      paragraphsBlock(NOTICE.adviceTitle, NOTICE.advice(notice?.lines.length ?? 0)),
    ],
    basis: [...new Set([...(notice?.basis ?? []), LAW.notice])],
    signatures: [signer(ROLE.clerk, desk.operator.name), signer(ROLE.recipient)],
    date: printDate(notice?.date),
  };
}

function noticeFacts(view: CaseView, desk: PaperDesk, notice: Notice | undefined): PaperBlock {
  const { state } = view;
  const items = view.steps.filter(({ step }) => notice?.steps.includes(step.id));
  return factsBlock('', [
    ...contactFacts(state),
    wideFact(NOTICE.itemsTitle, orNothing(items.map(({ step }) => `${step.name}（${step.unit.name}）`).join('；'))),
    fact(LABEL.receivedOn, receivedDay(state)),
    fact(NOTICE.toldOn, printDate(notice?.date)),
    fact(LABEL.window, windowOf(desk.station)),
    clerkFact(desk),
    fact(NOTICE.returnTo, [notice?.returnTo, desk.station.address].filter(Boolean).join('，') || orNothing('')),
    fact(LABEL.officePhone, orNothing(desk.station.phone)),
  ]);
}

function shortcomings(view: CaseView, notice: Notice | undefined): PaperBlock {
  const [serial, name, problem, standard, form, code] = NOTICE.columns;
  const columns = [
    figures(serial, 0.85),
    text(name, 3.6),
    text(problem, 2.4),
    text(standard, 3.6),
    text(form, 1.9),
    codes(code),
  ];
  const bundle = view.state.outcome?.bundle.id ?? '';
  const rows = (notice?.lines ?? []).map((line, at) => [
    String(at + 1),
    lineName(view, line),
    orNothing(line.problem),
    orNothing(line.standard),
    NOTICE.form(line.originals, line.copies),
    lineCode(bundle, line.line),
  ]);
  return tableBlock(NOTICE.linesTitle, columns, rows, NOTICE.none);
}
