import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { asDateString } from '../../calendar/date-string.ts';
import type { CaseState } from '../case-state.ts';
import { stepAccepted } from '../kinds/acceptance.ts';
import { lineTitle } from '../line-title.ts';
import { completeOn, missingForStep, missingLines, progressOf } from '../progress.ts';
import { scheduleSteps } from '../schedule.ts';
import { caseEntry, refuse } from './support.ts';

/**
 * 受理 of every step whose papers are complete, by the window on delegation, each step on its own (Art. 32). The
 * acceptance date is the day the materials were complete. `due` is foreseen along what waits for what and frozen,
 * because the acceptance notice states it; a step that waits for an earlier result starts its clock with that result.
 */
export function acceptSteps(state: CaseState, context: ActContext): Decision<{ readonly steps: readonly string[] }> {
  const complete = completeOn(state);
  if (complete === null) return refuse('notReceived');
  const open = progressOf(state).filter(({ stage }) => stage === 'to-accept');
  if (open.length === 0) return refuse('nothingToAccept');
  const ready = open.filter(({ step }) => missingForStep(state, step.id).length === 0);
  if (ready.length === 0) return refuse('linesMissing', missingTitles(state));
  const date = asDateString(complete);
  const dates = scheduleSteps(state.outcome?.steps ?? [], date, {}, context.calendar);
  const entries = ready.map(({ step }) =>
    caseEntry(state.id, stepAccepted, {
      step: step.id,
      by: 'window' as const,
      date,
      due: dates.get(step.id)?.due ?? null,
    }),
  );
  return { ok: true, entries, value: { steps: ready.map(({ step }) => step.id) } };
}

function missingTitles(state: CaseState): readonly string[] {
  const { outcome } = state;
  return outcome ? missingLines(state).map((line) => lineTitle(outcome, line)) : [];
}
