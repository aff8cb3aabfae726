import { NOTICE } from '../text/paper-notice.ts';
import { UNIT_NOTICE } from '../text/paper-unit.ts';
import { LAW } from '../text/papers.ts';
import { fact, factsBlock, figures, orNothing, paragraphsBlock, tableBlock, text, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { lineName } from './materials-received.ts';
import type { PaperContent } from './paper-content.ts';
import { stepOf, type UnitPaperInput, unitFacts, unitPaperFrame } from './unit-paper.ts';

/** 一次性告知书（办理单位）: all that the unit asks for about its own item, where to bring it, and that the clock runs on. */
export function unitNoticePaper(input: UnitPaperInput & { readonly notice: string }): PaperContent {
  const { view, desk } = input;
  const step = stepOf(input);
  const notice = view.state.notices.find(({ id }) => id === input.notice);
  const unit = notice?.unit?.name ?? '';
  const [serial, name, problem, standard, form] = NOTICE.columns;
  const columns = [figures(serial, 0.85), text(name, 3.6), text(problem, 2.6), text(standard, 4), text(form, 1.9)];
  const rows = (notice?.lines ?? []).map((line, at) => [
    String(at + 1),
    lineName(view, line),
    orNothing(line.problem),
    orNothing(line.standard),
    NOTICE.form(line.originals, line.copies),
  ]);
  const returnTo = [notice?.returnTo, desk.station.address].filter(Boolean).join('，');
  return {
    ...unitPaperFrame('unit-notice', input),
    blocks: [
      paragraphsBlock('', [UNIT_NOTICE.opening(bundleNameOf(view.state), step?.step.name ?? input.step, unit)]),
      unitFacts(input),
      tableBlock(NOTICE.linesTitle, columns, rows, NOTICE.none),
      factsBlock('', [wideFact(NOTICE.returnTo, orNothing(returnTo)), fact(NOTICE.toldOn, printDate(notice?.date))]),
      paragraphsBlock(NOTICE.adviceTitle, UNIT_NOTICE.advice(rows.length, printDate(step?.dates?.due))),
    ],
    basis: [...(notice?.basis ?? [LAW.review])],
    date: printDate(notice?.date),
  };
}
