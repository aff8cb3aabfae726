import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { asDateString, type DateString } from '../../calendar/date-string.ts';
import { businessDate } from '../../calendar/instant.ts';
import { noticeDeadline } from '../../calendar/legal-deadlines.ts';
import type { CaseState } from '../case-state.ts';
import { deemedSince } from '../deemed.ts';
import { stepAccepted } from '../kinds/acceptance.ts';
import { lineTitle } from '../line-title.ts';
import { completeOn, missingForStep, missingLines, progressOf, type StepProgress } from '../progress.ts';
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
 * materials were complete, or the unit's own. After five working days without a word it is the day of receipt, whatever
 * is missing, and says that it is deemed (Art. 32(1)(4)); a unit that accepted within them was not silent. `due` is
 * foreseen along what waits for what and frozen, because the acceptance notice states it; a step that waits for an
 * earlier result starts its clock with that result.
 */
export function acceptSteps(
  state: CaseState,
  context: ActContext,
  choice: AcceptChoice = {},
): Decision<{ readonly steps: readonly string[] }> {
  const dated = acceptanceDate(state, context, choice);
  if (!dated.ok) return dated;
  const { date, deemed } = dated;
  const ready = readySteps(state, choice, deemed);
  if (!ready.ok) return ready;
  const dates = scheduleSteps(state.outcome?.steps ?? [], date, knownDates(state), context.calendar);
  const entries = ready.steps.map(({ step }) =>
    caseEntry(state.id, stepAccepted, {
      step: step.id,
      by: choice.unitOn === undefined ? ('window' as const) : ('unit' as const),
      date,
      due: dates.get(step.id)?.due ?? null,
      ...(deemed ? { deemed } : {}),
    }),
  );
  return { ok: true, entries, value: { steps: ready.steps.map(({ step }) => step.id) } };
}

type Dated = { readonly ok: true; readonly date: DateString; readonly deemed: boolean };

function acceptanceDate(state: CaseState, context: ActContext, { unitOn }: AcceptChoice): Dated | Refusal {
  const complete = completeOn(state);
  if (complete === null) return refuse('notReceived');
  const today = businessDate(context.now);
  const wrong = unitOn === undefined ? null : checkPastDate(unitOn, today, notAfter(complete, today), '材料收齐的日期');
  if (wrong) return wrong;
  const since = deemedSince(state, today, context.calendar);
  const spoke = since !== null && unitOn !== undefined && unitOn <= noticeDeadline(context.calendar, since);
  if (since !== null && !spoke) return { ok: true, date: since, deemed: true };
  return { ok: true, date: asDateString(unitOn ?? complete), deemed: false };
}

/** What came after closing time counts from the next working day; a unit may have spoken before that. */
const notAfter = (date: string, today: DateString): string | null => (date <= today ? date : null);

type Ready = { readonly ok: true; readonly steps: readonly StepProgress[] };

function readySteps(state: CaseState, { steps }: AcceptChoice, deemed: boolean): Ready | Refusal {
  const open = progressOf(state).filter(
    ({ stage, step }) => stage === 'to-accept' && (steps?.includes(step.id) ?? true),
  );
  if (open.length === 0) return refuse('nothingToAccept');
  const ready = deemed ? open : open.filter(({ step }) => missingForStep(state, step.id).length === 0);
  const wanted = steps === undefined ? ready.length > 0 : ready.length === open.length;
  return wanted ? { ok: true, steps: ready } : refuse('linesMissing', missingTitles(state, open));
}

function missingTitles(state: CaseState, open: readonly StepProgress[]): readonly string[] {
  const { outcome } = state;
  const ids = new Set(open.map(({ step }) => step.id));
  const missing = missingLines(state).filter(({ serves }) => serves.some((step) => ids.has(step)));
  return outcome ? missing.map((line) => lineTitle(outcome, line)) : [];
}
