import { type DateString, formatDay } from '../../../../domain/calendar/date-string.ts';
import type { DueDescription } from '../../../../domain/calendar/describe-due.ts';
import { isIdle } from '../../../../domain/case/progress.ts';
import type { CaseView, StepView } from '../../../../domain/case/view.ts';
import { maskNumbersIn } from '../../../../domain/identity/mask-text.ts';
import type { GraphEdge, GraphNode } from '../../../ui/graph/lay-out.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { stoppedWords } from './stopped-words.ts';

/** A step as picture and list show it. */
export type GraphStep = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Where it stands, in words. */
  readonly stage: string;
  /** The same in two or three characters, for the picture. */
  readonly stageShort: string;
  /** When, in words; '' where nothing is known. */
  readonly when: string;
  /** The running clock; null when none runs. */
  readonly clock: DueDescription | null;
  readonly after: readonly string[];
  /** Names of the steps whose result is still missing. */
  readonly waitsFor: readonly string[];
  readonly look: 'done' | 'now' | 'waits' | 'late' | 'refused';
};

/** The case's steps, each with unit, state and date in words. */
export function graphOf(view: CaseView, today: DateString): readonly GraphStep[] {
  const names = new Map(view.steps.map(({ step }) => [step.id, step.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return view.steps.map((step) => ({
    id: step.step.id,
    name: step.step.name,
    unit: step.step.unit.name,
    stage: stageWords(step, nameOf),
    stageShort: CASE_TEXT.stagesShort[step.stage],
    when: whenWords(step, today),
    clock: step.clock,
    after: step.step.after,
    waitsFor: isIdle(step.stage) ? [] : step.waitsFor.map(nameOf),
    look: lookOf(step),
  }));
}

function stageWords({ state, stage, blockedBy }: StepView, nameOf: (id: string) => string): string {
  if (stage === 'blocked') return CASE_TEXT.blockedBy(blockedBy.map(nameOf));
  if (stage === 'to-hand-off' && state.refusal) return CASE_TEXT.refusedSlip(maskNumbersIn(state.refusal.reason));
  const words = CASE_TEXT.stages[stage];
  return state.conclusion?.result === 'refused' ? `${CASE_TEXT.refused}，${words}` : words;
}

function whenWords({ state, clock, dates }: StepView, today: DateString): string {
  if (state.delivery) return formatDay(state.delivery.date as DateString, today);
  if (state.conclusion) return formatDay(state.conclusion.date as DateString, today);
  if (clock) return clock.text;
  const stopped = stoppedWords({ state, dates }, today);
  if (stopped !== null) return stopped;
  return dates ? `${CASE_TEXT.foreseen}${formatDay(dates.due, today)}` : '';
}

function lookOf({ state, stage, clock }: StepView): GraphStep['look'] {
  if (state.conclusion) return state.conclusion.result === 'refused' ? 'refused' : 'done';
  if (clock?.state === 'late') return 'late';
  return stage === 'waiting' || stage === 'opened' || isIdle(stage) ? 'waits' : 'now';
}

const STATES = { done: 'done', now: 'now', waits: 'waiting', late: 'late', refused: 'late' } as const;
const MARKS = { done: '✓', now: '', waits: '', late: '▲', refused: '✕' } as const;

/** A box says the step; below it the unit and where it stands. */
export function nodeOf(step: GraphStep): GraphNode {
  const mark = MARKS[step.look];
  const node = {
    id: step.id,
    label: step.name,
    notes: [step.stageShort, step.unit],
    state: STATES[step.look],
  };
  return mark === '' ? node : { ...node, mark };
}

export function edgesOf(steps: readonly GraphStep[]): readonly GraphEdge[] {
  return steps.flatMap(({ id, after }) => after.map((from) => ({ from, to: id })));
}
