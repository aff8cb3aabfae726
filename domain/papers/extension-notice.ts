import { EXTENSION } from '../text/paper-unit.ts';
import { LAW } from '../text/papers.ts';
import { fact, factsBlock, NOTHING, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { toldPaper } from './case-paper.ts';
import type { PaperContent } from './paper-content.ts';
import { stepOf, type UnitPaperInput, unitFacts } from './unit-paper.ts';

/** 延期通知书 (L42): why, by how many days, the new last day, and who approved it. `before` is the last day until now. */
export function extensionNoticePaper(input: UnitPaperInput & { readonly before: string | null }): PaperContent {
  const found = stepOf(input);
  const extension = found?.state.extension;
  return {
    ...toldPaper('extension-notice', input),
    blocks: [
      paragraphsBlock('', [EXTENSION.opening(bundleNameOf(input.view.state), found?.step.name ?? input.step)]),
      unitFacts(input),
      factsBlock('', [
        wideFact(EXTENSION.reason, orNothing(extension?.reason)),
        fact(EXTENSION.days, extension ? EXTENSION.daysOf(extension.days) : NOTHING),
        fact(EXTENSION.before, printDate(input.before)),
        wideFact(EXTENSION.due, printDate(extension?.due)),
        fact(EXTENSION.approvedBy, orNothing(extension?.approvedBy)),
        fact(EXTENSION.approvedOn, printDate(extension?.date)),
      ]),
      paragraphsBlock(EXTENSION.notesTitle, EXTENSION.notes),
    ],
    basis: [LAW.extend],
  };
}
