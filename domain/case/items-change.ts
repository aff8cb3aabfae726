import type { ChecklistLine, Outcome } from '../catalogue/outcome.ts';
import type { CaseState } from './case-state.ts';
import { isGivenBack } from './papers-kept.ts';
import { namedPiece, type PieceId } from './pieces.ts';
import { heldAt, isAskedFor, progressOf, type StepStage } from './progress.ts';

/** What another outcome would bring to a case, so that it can be said before it happens. */
export type ItemsChange = {
  readonly stepsGone: Outcome['steps'];
  readonly stepsNew: Outcome['steps'];
  readonly peopleGone: Outcome['people'];
  readonly peopleNew: Outcome['people'];
  /** No more asked for; those whose papers lie here are to be given back. */
  readonly linesGone: readonly ChecklistLine[];
  /** Asked for anew and not yet met. */
  readonly linesNew: readonly ChecklistLine[];
  readonly answers: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Steps that would fall away and have gone to their unit: they forbid the change. */
  readonly gone: readonly string[];
  /** Steps that would come back though this case has settled them before: they need an application of their own. */
  readonly settled: readonly string[];
};

/** A step at one of these can still fall away. */
const STILL_HERE: ReadonlySet<StepStage> = new Set([
  'opened',
  'to-accept',
  'waiting',
  'blocked',
  'to-hand-off',
  'declined',
  'ended',
]);

const idsOf = (parts: readonly { readonly id: string }[]) => new Set(parts.map(({ id }) => id));

/** The pieces that lie at this station and go back to the applicant with this change. */
export function givenBackBy({ linesGone }: ItemsChange, state: CaseState, station: string): readonly PieceId[] {
  const gone = idsOf(linesGone);
  return heldAt(state, station).filter((id) => gone.has(namedPiece(id).line));
}

function without<Part extends { readonly id: string }>(parts: readonly Part[], others: readonly Part[]): Part[] {
  const known = idsOf(others);
  return parts.filter(({ id }) => !known.has(id));
}

/** Null before items were chosen. Papers already received keep their lines where the line stays. */
export function itemsChange(state: CaseState, after: Outcome): ItemsChange | null {
  const { outcome } = state;
  if (!outcome) return null;
  const stepsGone = without(outcome.steps, after.steps);
  const dropped = idsOf(stepsGone);
  const away = progressOf(state).filter(({ step, stage }) => dropped.has(step.id) && !STILL_HERE.has(stage));
  return {
    stepsGone,
    stepsNew: without(after.steps, outcome.steps),
    peopleGone: without(outcome.people, after.people),
    peopleNew: without(after.people, outcome.people),
    linesGone: without(outcome.checklist, after.checklist).filter((line) => isLeftOut(state, line, after)),
    linesNew: without(after.checklist, outcome.checklist).filter((line) => isAskedFor(line) && !isMet(state, line.id)),
    answers: answersChanged(outcome, after),
    gone: away.map(({ step }) => step.name),
    settled: without(after.steps, outcome.steps).flatMap(({ id, name }) => (wasSettled(state, id) ? [name] : [])),
  };
}

/** Asked for until now, and not by a unit whose item goes on. */
function isLeftOut({ outcome, notices }: CaseState, { id, serves }: ChecklistLine, after: Outcome): boolean {
  const [now, then] = [idsOf(outcome?.steps ?? []), idsOf(after.steps)];
  const isUnits = notices.some(
    ({ unit, steps, lines }) =>
      unit !== undefined && lines.some(({ line }) => line === id) && steps.some((step) => then.has(step)),
  );
  return !isUnits && serves.some((step) => now.has(step));
}

/** By what came for the line in an earlier choice, unless it was given back when the line fell away. */
function isMet({ materials }: CaseState, line: string): boolean {
  return Boolean(materials[line]?.received) && !isGivenBack(materials[line]);
}

/** Accepted, declined or ended here before it fell away: what was said then is not said again by adding it. */
function wasSettled({ steps }: CaseState, id: string): boolean {
  return steps.some((step) => step.id === id && Boolean(step.acceptance ?? step.declined ?? step.ending));
}

/** Whether the other outcome differs in anything that a person chose. */
export function isChanged({ answers, stepsGone, stepsNew, peopleGone, peopleNew, linesGone, linesNew }: ItemsChange) {
  return [answers, stepsGone, stepsNew, peopleGone, peopleNew, linesGone, linesNew].some((list) => list.length > 0);
}

function answersChanged(before: Outcome, after: Outcome): ItemsChange['answers'] {
  const questions = [...new Map([...before.situation, ...after.situation].map((one) => [one.question, one])).values()];
  const labelIn = ({ situation }: Outcome, id: string) =>
    situation.find(({ question }) => question === id)?.label ?? '';
  return questions
    .map(({ question, text }) => ({ what: text, before: labelIn(before, question), after: labelIn(after, question) }))
    .filter((one) => one.before !== one.after);
}
