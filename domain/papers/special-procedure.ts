import { basisOfPause } from '../case/decide/unit-clock.ts';
import { SPECIAL } from '../text/paper-unit.ts';
import { fact, factsBlock, orNothing, paragraphsBlock, wideFact } from './blocks.ts';
import { bundleNameOf, printDate } from './case-facts.ts';
import { toldPaper } from './case-paper.ts';
import type { PaperContent } from './paper-content.ts';
import { stepOf, type UnitPaperInput, unitFacts } from './unit-paper.ts';

/** 特别程序告知书 (L45): which procedure, from when, how long, that it is not counted; the view is that after the act. */
export function specialProcedurePaper(input: UnitPaperInput): PaperContent {
  const found = stepOf(input);
  const pauses = found?.state.pauses ?? [];
  // Stated anew after the procedure has ended, it is the last one.
  const pause = pauses.findLast(({ to }) => to === null) ?? pauses.at(-1);
  const days = pause?.days ?? null;
  return {
    ...toldPaper('special-procedure', input),
    blocks: [
      paragraphsBlock('', [SPECIAL.opening(bundleNameOf(input.view.state), found?.step.name ?? input.step)]),
      unitFacts(input),
      factsBlock('', [
        fact(SPECIAL.procedure, orNothing(pause?.procedure)),
        fact(SPECIAL.from, printDate(pause?.from)),
        wideFact(SPECIAL.days, days === null ? SPECIAL.unknownDays : SPECIAL.daysOf(days)),
        wideFact(SPECIAL.ground, orNothing(pause?.ground)),
      ]),
      paragraphsBlock(SPECIAL.usedTitle, SPECIAL.notes(printDate(found?.dates?.due))),
    ],
    basis: pause ? [...basisOfPause(pause)] : [],
  };
}
