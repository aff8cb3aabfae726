import type { CaseView } from '../case/view.ts';
import { NOTICE } from '../text/paper-notice.ts';
import { CORRECTION } from '../text/paper-receipt.ts';
import { UNIT_NOTICE } from '../text/paper-unit.ts';
import { LABEL, LAW } from '../text/papers.ts';
import { fact, factsBlock, NOTHING, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, cameOn, printDate } from './case-facts.ts';
import { counterPaper, type NoticeInput } from './case-paper.ts';
import { countsOf, lineName } from './materials-received.ts';
import type { PaperBlock, PaperContent } from './paper-content.ts';
import type { PaperDesk } from './paper-desk.ts';
import { applicantFacts, counterFacts } from './party-facts.ts';
import type { NoticeState, Shortcoming } from './shortcomings.ts';
import { COPIES, COUNT, columnsOf, listBlock } from './tables.ts';

/** 补正材料收件凭证 (P5): the notice line by line, with what came against each; nothing new is asked. */
export function correctionReceiptPaper(input: NoticeInput): PaperContent {
  const { view, desk } = input;
  const notice = view.state.notices.find(({ id }) => id === input.notice);
  const open = (notice?.lines ?? []).filter(({ line }) => !cameIn(view, notice, line));
  return {
    ...counterPaper('correction-receipt', input),
    blocks: [
      correctionFacts(view, desk, notice),
      linesTable(view, notice),
      paragraphsBlock('', [outcomeOf(notice, open.length)]),
    ],
    basis: notice?.unit ? [...notice.basis] : [LAW.notice],
  };
}

function outcomeOf(notice: NoticeState | undefined, open: number): string {
  const isSettled = notice?.correction?.complete === true;
  if (notice?.unit) return isSettled ? UNIT_NOTICE.complete(notice.unit.name) : UNIT_NOTICE.incomplete(open);
  return isSettled ? CORRECTION.complete(printDate(notice?.correction?.date)) : CORRECTION.incomplete(open);
}

/** What a unit asks for may be a better one of a paper that was taken before: only what came against its notice counts. */
function cameIn({ state }: CaseView, notice: NoticeState | undefined, line: string): boolean {
  if (notice?.unit) return notice.correction?.lines.includes(line) ?? false;
  return Boolean(state.materials[line]?.received);
}

function correctionFacts({ state }: CaseView, desk: PaperDesk, notice: NoticeState | undefined): PaperBlock {
  const { correction } = notice ?? {};
  const received = correction ? cameOn(correction.at, correction.date) : NOTHING;
  const wanted = notice?.unit ? 'unit-notice' : 'one-time-notice';
  const paper = state.papers.findLast(({ type, voided }) => type === wanted && voided === null);
  return factsBlock('', [
    ...applicantFacts(state),
    wideFact(LABEL.bundle, bundleNameOf(state)),
    wideFact(CORRECTION.noticeOf, orNothing(paper?.number)),
    fact(CORRECTION.noticeDate, printDate(notice?.date)),
    fact(LABEL.receivedAt, received),
    ...counterFacts(desk),
  ]);
}

function linesTable(view: CaseView, notice: NoticeState | undefined): PaperBlock {
  const columns = columnsOf(CORRECTION.columns, [3.8, 3.8, 1.5, COUNT, COPIES, COUNT]);
  const rows = (notice?.lines ?? []).map((line) => answerTo(line, view, notice));
  return listBlock(CORRECTION.linesTitle, columns, rows, CORRECTION.none);
}

/** What was asked for, and what came against it. */
function answerTo(line: Shortcoming, view: CaseView, notice: NoticeState | undefined): readonly string[] {
  const taken = cameIn(view, notice, line.line) ? view.state.materials[line.line]?.received : null;
  const asked = [line.problem, line.standard, NOTICE.form(line.originals, line.copies).replace('\n', '、')];
  return [
    lineName(view, line),
    asked.filter(Boolean).join('；'),
    taken ? CORRECTION.came : CORRECTION.open,
    ...countsOf(taken),
  ];
}
