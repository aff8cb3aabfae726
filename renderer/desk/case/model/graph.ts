import { type DateString, formatDay } from '../../../../domain/calendar/date-string.ts';
import type { CaseView, StepView } from '../../../../domain/case/view.ts';
import { CASE_TEXT } from '../../text/case.ts';

/** A step as the graph draws it: three short lines and how it stands. */
export type GraphStep = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Where it stands, in words. */
  readonly stage: string;
  /** When, in words; '' where nothing is known. */
  readonly when: string;
  readonly after: readonly string[];
  readonly look: 'done' | 'now' | 'waits' | 'soon' | 'late' | 'refused';
};

/** The case's steps as a graph, each with unit, state and date in words. */
export function graphOf(view: CaseView, today: DateString): readonly GraphStep[] {
  return view.steps.map((step) => ({
    id: step.step.id,
    name: step.step.name,
    unit: step.step.unit.name,
    stage: stageWords(step),
    when: whenWords(step, today),
    after: step.step.after,
    look: lookOf(step),
  }));
}

function stageWords({ state, stage }: StepView): string {
  if (state.conclusion?.result === 'refused') return `${CASE_TEXT.refused}，${CASE_TEXT.stages[stage]}`;
  return CASE_TEXT.stages[stage];
}

function whenWords({ state, clock, dates }: StepView, today: DateString): string {
  if (state.delivery) return formatDay(state.delivery.date as DateString, today);
  if (state.conclusion) return formatDay(state.conclusion.date as DateString, today);
  if (clock) return clock.text;
  return dates ? `${CASE_TEXT.foreseen}${formatDay(dates.due, today)}` : '';
}

function lookOf({ state, stage, clock }: StepView): GraphStep['look'] {
  if (state.conclusion?.result === 'refused') return 'refused';
  if (state.conclusion) return 'done';
  if (clock?.state === 'late') return 'late';
  if (clock && clock.state !== 'ok') return 'soon';
  return stage === 'waiting' || stage === 'opened' ? 'waits' : 'now';
}
