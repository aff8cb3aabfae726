import type { PaperState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import type { CaseInput, LinesInput, NoticeInput, StepsInput } from './case-paper.ts';
import { frozenContent } from './frozen.ts';
import { likest } from './likest.ts';
import { renamedValues } from './names-of-today.ts';
import type { PaperContent } from './paper-content.ts';
import type { NoticeState } from './shortcomings.ts';
import type { UnitPaperInput } from './unit-paper.ts';

/** A paper that was issued, the case as it is now, and the number under which it is stated anew. */
export type Restating = CaseInput & { readonly paper: PaperState };

/** How a type of paper is stated anew; null where the case no longer says what it was about. */
export type Restate = (input: Restating) => PaperContent | null;

type Holds = (step: CaseView['steps'][number]['state']) => boolean;
const always: Holds = () => true;

/** Steps that the case no longer has, or of which the paper no longer holds, are no longer stated. */
export function ofSteps(build: (input: StepsInput) => PaperContent, holds: Holds = always): Restate {
  return ({ paper, ...input }) => {
    const steps = input.view.steps.flatMap(({ step, state }) =>
      paper.steps.includes(step.id) && holds(state) ? [step.id] : [],
    );
    return steps.length === 0 ? null : build({ ...input, steps });
  };
}

/** What a unit tells about one item. */
export function ofOneStep(build: (input: UnitPaperInput) => PaperContent, holds: Holds): Restate {
  return ({ paper, ...input }) => {
    const step = input.view.steps.find((one) => paper.steps.includes(one.step.id) && holds(one.state))?.step.id;
    return step === undefined ? null : build({ ...input, step });
  };
}

/**
 * Sentences of an act that name nobody stay as they were said then: the last day before a pause, which items went on.
 * Only what the form has since corrected is said anew.
 */
export function asSaid(restate: Restate): Restate {
  return (input) => {
    const anew = restate(input);
    const frozen = frozenContent(input.paper);
    if (anew === null || frozen === null) return anew;
    const before = [...renamedValues(input.view.state).keys()];
    const blocks = anew.blocks.map((block, at) => {
      const said = frozen.blocks[at];
      const isSentence = block.kind === 'paragraphs' && said?.kind === 'paragraphs' && said.title === block.title;
      return isSentence && !before.some((value) => said.lines.join().includes(value)) ? said : block;
    });
    return { ...anew, blocks };
  };
}

/** A paper does not carry the id of its notice: it is the one that says most of the same. */
export function ofNotice(
  build: (input: NoticeInput) => PaperContent,
  isMeant: (notice: NoticeState) => boolean,
): Restate {
  return ({ paper, ...input }) => {
    const notices = input.view.state.notices.filter(isMeant);
    return likestTo(
      paper,
      notices.map(({ id }) => build({ ...input, notice: id })),
    );
  };
}

type Moments = (view: CaseView) => readonly { readonly line: string; readonly at: number }[];

/** Lines that one act was about bear its moment: of several acts it is the one whose paper says most of the same. */
export function ofLines(build: (input: LinesInput) => PaperContent, momentsOf: Moments): Restate {
  return ({ paper, ...input }) => {
    const acts = [...Map.groupBy(momentsOf(input.view), ({ at }) => at).values()];
    return likestTo(
      paper,
      acts.map((lines) => build({ ...input, lines: lines.map(({ line }) => line) })),
    );
  };
}

export function likestTo(paper: PaperState, candidates: readonly PaperContent[]): PaperContent | null {
  const frozen = frozenContent(paper);
  return frozen ? likest(frozen, candidates) : (candidates[0] ?? null);
}
