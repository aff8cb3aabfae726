import type { CaseView } from '../case/view.ts';
import { lineCode } from '../numbers/line-code.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { LABEL, LAW } from '../text/papers.ts';
import { receivedDay, submittedOn } from './applied-days.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { type NoticeInput, toldPaper } from './case-paper.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { contactFacts, counterFacts } from './party-facts.ts';
import { type NoticeState, returnTo, shortcomingRow } from './shortcomings.ts';
import { CODE, columnsOf, listBlock } from './tables.ts';

/** 一次性告知书 (P4): all that is missing or wrong, what would be right, in what form, and where to bring it. */
export function oneTimeNoticePaper(input: NoticeInput): PaperContent {
  const { view, desk } = input;
  const { state } = view;
  const notice = state.notices.find(({ id }) => id === input.notice);
  return {
    ...toldPaper('one-time-notice', input),
    blocks: [
      paragraphsBlock('', [NOTICE.opening(submittedOn(state, notice?.steps ?? []), bundleNameOf(state))]),
      noticeFacts(view, desk, notice),
      shortcomings(view, notice),
      paragraphsBlock(NOTICE.adviceTitle, NOTICE.advice(notice?.lines.length ?? 0)),
    ],
    basis: [...new Set([...(notice?.basis ?? []), LAW.notice])],
    date: printDate(notice?.date),
  };
}

function noticeFacts(view: CaseView, desk: PaperDesk, notice: NoticeState | undefined): PaperBlock {
  const { state } = view;
  const items = view.steps.filter(({ step }) => notice?.steps.includes(step.id));
  return factsBlock('', [
    ...contactFacts(view),
    wideFact(NOTICE.itemsTitle, orNothing(items.map(({ step }) => `${step.name}（${step.unit.name}）`).join('；'))),
    fact(LABEL.receivedOn, receivedDay(state, notice?.steps ?? [])),
    fact(NOTICE.toldOn, printDate(notice?.date)),
    ...counterFacts(desk),
    fact(NOTICE.returnTo, returnTo(notice, desk)),
  ]);
}

function shortcomings(view: CaseView, notice: NoticeState | undefined): PaperBlock {
  const bundle = view.state.outcome?.bundle.id ?? '';
  const columns = columnsOf([...NOTICE.columns, NOTICE.scan] as const, [3.6, 2.4, 3.6, 1.9, CODE]);
  const rows = (notice?.lines ?? []).map((line) => [...shortcomingRow(view, line), lineCode(bundle, line.line)]);
  return listBlock(NOTICE.linesTitle, columns, rows, NOTICE.none);
}
