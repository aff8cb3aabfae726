import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { asDateString, type DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import { noticeDeadline } from '../../calendar/legal-deadlines.ts';
import type { CaseState } from '../case-state.ts';
import { completeOn } from '../complete-on.ts';
import { deemedSince } from '../deemed.ts';
import { stepAccepted } from '../kinds/acceptance.ts';
import { lineTitle } from '../line-title.ts';
import { missingForStep, missingLines, progressOf, type StepProgress } from '../progress.ts';
import { knownDates, scheduleSteps } from '../schedule.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** Which steps are accepted, and by whom. */
export type AcceptChoice = {
  /** Only these, each of which must be complete; absent: every complete step. */
  readonly steps?: readonly string[];
  /** The day on which the unit itself accepted; absent: the window does, on delegation. */
  readonly unitOn?: string;
};

/**
 * 受理, each step on its own (行政许可法 Art. 32), on different days if need be. The acceptance date is the day the
 * materials of the item were complete, or the unit's own. After five working days without a word it is the day it was
 * applied for, whatever is missing, and says that it is deemed (Art. 32(1)(4)); a unit that accepted within them was not
 * silent. `due` is foreseen along what waits for what and frozen, because the acceptance notice states it; a step that
 * waits for an earlier result starts its clock with that result.
 */
export function acceptSteps(
  state: CaseState,
  context: ActContext,
  choice: AcceptChoice = {},
): Decision<{ readonly steps: readonly string[] }> {
  if (!state.receipt) return refuse('notReceived');
  const ready = readySteps(state, choice, context);
  if (!ready.ok) return ready;
  const ids = ready.steps.map(({ step }) => step.id);
  const wrong = wrongUnitDay(state, ids, choice, context);
  if (wrong) return wrong;
  const dated = new Map(ids.map((id) => [id, acceptanceDate(state, id, choice, context)]));
  const dues = duesOf(state, dated, context);
  const by = choice.unitOn === undefined ? ('window' as const) : ('unit' as const);
  const entries = [...dated].map(([step, { date, deemed }]) =>
    caseEntry(state.id, stepAccepted, {
      step,
      by,
      date,
      due: dues.get(step)?.due ?? null,
      ...(deemed ? { deemed } : {}),
    }),
  );
  return { ok: true, entries, value: { steps: ids } };
}

type Ready = { readonly ok: true; readonly steps: readonly StepProgress[] };

/** Those that are complete or count as accepted; where steps were chosen, each of them must be. */
function readySteps(state: CaseState, { steps }: AcceptChoice, context: ActContext): Ready | Refusal {
  const open = progressOf(state).filter(
    ({ stage, step }) => stage === 'to-accept' && (steps?.includes(step.id) ?? true),
  );
  if (open.length === 0) return refuse('nothingToAccept');
  const ready = open.filter(
    ({ step }) => missingForStep(state, step.id).length === 0 || deemedSince(state, step.id, atDesk(context)) !== null,
  );
  const wanted = steps === undefined ? ready.length > 0 : ready.length === open.length;
  return wanted ? { ok: true, steps: ready } : refuse('linesMissing', missingTitles(state, open));
}

const atDesk = ({ now, calendar }: ActContext) => ({ today: businessDate(now), calendar });

function missingTitles(state: CaseState, open: readonly StepProgress[]): readonly string[] {
  const { outcome } = state;
  const ids = new Set(open.map(({ step }) => step.id));
  const missing = missingLines(state).filter(({ serves }) => serves.some((step) => ids.has(step)));
  return outcome ? missing.map((line) => lineTitle(outcome, line)) : [];
}

/** A unit's own day is not before the papers of its items were complete. */
function wrongUnitDay(
  state: CaseState,
  steps: readonly string[],
  { unitOn }: AcceptChoice,
  { now }: ActContext,
): Refusal | null {
  if (unitOn === undefined) return null;
  const today = businessDate(now);
  const complete = steps.flatMap((step) => completeOn(state, step) ?? []).sort();
  // What came after closing time counts from the next working day; a unit may have spoken before that.
  const earliest = complete.filter((day) => day <= today).at(-1) ?? null;
  return checkPastDate(unitOn, today, earliest, '材料收齐的日期');
}

type Dated = { readonly date: DateString; readonly deemed: boolean };

function acceptanceDate(state: CaseState, step: string, { unitOn }: AcceptChoice, context: ActContext): Dated {
  const { today, calendar } = atDesk(context);
  const since = deemedSince(state, step, { today, calendar });
  const spoke = since !== null && unitOn !== undefined && unitOn <= noticeDeadline(calendar, since);
  if (since !== null && !spoke) return { date: since, deemed: true };
  return { date: asDateString(unitOn ?? completeOn(state, step) ?? today), deemed: false };
}

/** The last days of all steps once these are accepted. */
function duesOf(state: CaseState, accepted: ReadonlyMap<string, Dated>, context: ActContext) {
  const facts = knownDates(state);
  const known = Object.fromEntries(
    [...accepted].map(([step, { date }]) => [step, { ...facts[step], acceptedOn: date }] as const),
  );
  const last =
    [...accepted.values()]
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? businessDate(context.now);
  return scheduleSteps(state.outcome?.steps ?? [], last, { ...facts, ...known }, context.calendar);
}
