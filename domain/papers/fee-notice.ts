import { FEE } from '../text/paper-unit.ts';
import { LAW } from '../text/papers.ts';
import { factsBlock, figures, NOTHING, orNothing, paragraphsBlock, tableBlock, text, wideFact } from './blocks.ts';
import { bundleNameOf } from './case-facts.ts';
import type { PaperContent } from './paper-content.ts';
import { stepOf, type UnitPaperInput, unitFacts, unitPaperFrame } from './unit-paper.ts';

/** 缴费通知书: what for, on what ground, how much, how to pay. */
export function feeNoticePaper(input: UnitPaperInput): PaperContent {
  const found = stepOf(input);
  const fee = found?.state.fee;
  const [serial, item, basis, amount] = FEE.columns;
  const columns = [figures(serial, 0.85), text(item, 3.6), text(basis, 5), figures(amount, 1.8)];
  const rows = fee ? [['1', fee.item, fee.basis, fee.amount]] : [];
  const reason = fee?.reason ? [wideFact(FEE.reason, fee.reason)] : [];
  return {
    ...unitPaperFrame('fee-notice', input),
    blocks: [
      paragraphsBlock('', [FEE.opening(bundleNameOf(input.view.state), found?.step.name ?? input.step)]),
      unitFacts(input),
      tableBlock(FEE.tableTitle, columns, rows, NOTHING),
      factsBlock('', [wideFact(FEE.channel, orNothing(fee?.channel)), ...reason]),
      paragraphsBlock(FEE.notesTitle, FEE.notes),
    ],
    basis: [LAW.fee],
  };
}
