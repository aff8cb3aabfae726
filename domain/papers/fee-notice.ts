import { FEE } from '../text/paper-unit.ts';
import { LAW } from '../text/papers.ts';
import { factsBlock, NOTHING, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf } from './case-facts.ts';
import { toldPaper } from './case-paper.ts';
import type { PaperContent } from './paper-content.ts';
import { columnsOf, listBlock } from './tables.ts';
import { stepOf, type UnitPaperInput, unitFacts } from './unit-paper.ts';

/** 缴费通知书: what for, on what ground, how much, how to pay. */
export function feeNoticePaper(input: UnitPaperInput): PaperContent {
  const found = stepOf(input);
  const fee = found?.state.fee;
  const columns = columnsOf(FEE.columns, [3.6, 5, { figures: 1.8 }]);
  const rows = fee ? [[fee.item, fee.basis, fee.amount]] : [];
  const reason = fee?.reason ? [wideFact(FEE.reason, fee.reason)] : [];
  return {
    ...toldPaper('fee-notice', input),
    blocks: [
      paragraphsBlock('', [FEE.opening(bundleNameOf(input.view.state), found?.step.name ?? input.step)]),
      unitFacts(input),
      listBlock(FEE.tableTitle, columns, rows, NOTHING),
      factsBlock('', [wideFact(FEE.channel, orNothing(fee?.channel)), ...reason]),
      paragraphsBlock(FEE.notesTitle, FEE.notes),
    ],
    basis: [LAW.fee],
  };
}
