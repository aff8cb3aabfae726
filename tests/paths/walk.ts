import type { Decision } from '../../domain/acts/decision.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import { takenInFull } from '../../domain/case/decide/material-taken.ts';
import type { Intake } from '../../domain/case/decide/open-case.ts';
import { isAskedFor, type StepStage } from '../../domain/case/progress.ts';
import type { StepView } from '../../domain/case/view.ts';
import { chooseItems } from '../../domain/catalogue/choose-items.ts';
import type { ChecklistLine, Outcome } from '../../domain/catalogue/outcome.ts';
import { presentPeople } from '../../domain/catalogue/people.ts';
import type { Answers } from '../../domain/catalogue/schema-common.ts';
import { type CataloguePack, findBundle } from '../../domain/catalogue/schema-pack.ts';
import { openQuestions } from '../../domain/catalogue/situation.ts';
import { caseSubject } from '../../domain/ledger/entry.ts';
import { fullIntake } from '../support/intake.ts';
import type { PathDesk } from './path-desk.ts';

/** One case on its way through a story: the desk it is at, its id, and what its papers were at the counter. */
export type Walk = {
  readonly pack: CataloguePack;
  readonly memory: PathDesk;
  readonly id: string;
  readonly intake: Intake;
  /** The other case of a story about two. */
  readonly otherId: string;
};

/** An answer to each question: what the story says, else the first option that is open. */
export function answersFor(pack: CataloguePack, bundleId: string, said: Answers): Answers {
  const bundle = findBundle(pack, bundleId);
  if (!bundle) throw new Error(`no bundle ${bundleId}`);
  let given: Answers = {};
  for (const { id } of bundle.questions) {
    const options = openQuestions(bundle, given).find(({ question }) => question.id === id)?.options ?? [];
    const option = options.find((one) => one.id === said[id]) ?? options[0];
    if (option) given = { ...given, [id]: option.id };
  }
  return given;
}

/** The outcome with so many people in each role; `steps` absent takes all that apply. */
export function outcomeFor(
  pack: CataloguePack,
  bundleId: string,
  answers: Answers,
  people: Readonly<Record<string, number>>,
  steps?: readonly string[],
): Outcome {
  const bundle = findBundle(pack, bundleId);
  if (!bundle) throw new Error(`no bundle ${bundleId}`);
  const applicant = presentPeople(bundle, answers, people).find(({ role }) => role.mayApply)?.id ?? '';
  return chooseItems(pack, bundleId, answers, { people, applicant, steps });
}

/** Everything is handed in, originals stay here where one is asked for, so that each can be followed. */
export function intakeOf(outcome: Outcome): Intake {
  const taken = outcome.checklist.map((line) => ({
    ...takenInFull(line),
    as: 'kept' as const,
    originals: line.originals,
    copies: line.copies,
  }));
  return { ...fullIntake(outcome), taken };
}

export const viewOf = ({ memory, id }: Walk) => memory.caseView(id);
export const outcomeNow = (walk: Walk): Outcome => viewOf(walk).state.outcome ?? walk.intake.outcome;

export function stepsAt(walk: Walk, stage: StepStage): readonly StepView[] {
  return viewOf(walk).steps.filter((step) => step.stage === stage);
}

/** The first step there, or a plain word why the story cannot go on. */
export function firstAt(walk: Walk, stage: StepStage): StepView {
  const [step] = stepsAt(walk, stage);
  if (!step) throw new Error(`${walk.id}: no step is ${stage}`);
  return step;
}

/** The first asked line that fits. */
export function lineWhere(walk: Walk, fits: (line: ChecklistLine) => boolean = () => true): ChecklistLine {
  const line = outcomeNow(walk).checklist.find((one) => isAskedFor(one) && fits(one));
  if (!line) throw new Error(`${walk.id}: no line fits`);
  return line;
}

export const today = ({ memory }: Walk): string => businessDate(memory.context().now);

/** Does what was decided, a minute after what was done before; a refusal stops the story with its sentence. */
export async function act<Value>(walk: Walk, decide: (walk: Walk) => Decision<Value>): Promise<Value> {
  const { memory, id, otherId } = walk;
  memory.pass(60_000);
  return await memory.perform([caseSubject(id), caseSubject(otherId)], (desk, context) =>
    decide({ ...walk, memory: { ...memory, desk, context: () => context } }),
  );
}
