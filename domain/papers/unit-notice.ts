import { NOTICE } from '../text/paper-notice.ts';
import { UNIT_NOTICE } from '../text/paper-unit.ts';
import { LAW } from '../text/papers.ts';
import { fact, factsBlock, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { toldPaper } from './case-paper.ts';
import type { PaperContent } from './paper-content.ts';
import { returnTo, shortcomingRow } from './shortcomings.ts';
import { columnsOf, listBlock } from './tables.ts';
import { stepOf, type UnitPaperInput, unitFacts } from './unit-paper.ts';

/** 一次性告知书（办理单位）: all that the unit asks for about its own item, where to bring it, and that the clock runs on. */
export function unitNoticePaper(input: UnitPaperInput & { readonly notice: string }): PaperContent {
  const { view, desk } = input;
  const step = stepOf(input);
  const notice = view.state.notices.find(({ id }) => id === input.notice);
  const unit = notice?.unit?.name ?? '';
  const columns = columnsOf(NOTICE.columns, [3.6, 2.6, 4, 1.9]);
  const rows = (notice?.lines ?? []).map((line) => shortcomingRow(view, line));
  return {
    ...toldPaper('unit-notice', input),
    blocks: [
      paragraphsBlock('', [UNIT_NOTICE.opening(bundleNameOf(view.state), step?.step.name ?? input.step, unit)]),
      unitFacts(input),
      listBlock(NOTICE.linesTitle, columns, rows, NOTICE.none),
      factsBlock('', [wideFact(NOTICE.returnTo, returnTo(notice, desk)), fact(NOTICE.toldOn, printDate(notice?.date))]),
      paragraphsBlock(NOTICE.adviceTitle, UNIT_NOTICE.advice(rows.length, printDate(step?.dates?.due))),
    ],
    basis: [...(notice?.basis ?? [LAW.review])],
    date: printDate(notice?.date),
  };
}
