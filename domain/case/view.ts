import { type Calendar, workingDayFrom } from '../calendar/calendar.ts';
import { type Card, cardOf } from '../calendar/cards.ts';
import { type CountyRules, DEFAULT_COUNTY_RULES } from '../calendar/county-rules.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { type DueDescription, describeDue } from '../calendar/describe-due.ts';
import { addWorkingDays } from '../calendar/due-date.ts';
import { businessDate } from '../calendar/instant.ts';
import { isDeemedAccepted, noticeDeadline } from '../calendar/legal-deadlines.ts';
import type { ChecklistLine } from '../catalogue/outcome.ts';
import type { CaseState, GapState, MaterialState } from './case-state.ts';
import { completeOn } from './complete-on.ts';
import { deemedSince, silentSince } from './deemed.ts';
import { deliveryTerm } from './delivery-clock.ts';
import { mandateOn } from './mandate.ts';
import {
  isAskedFor,
  isIdle,
  missingForStep,
  missingLines,
  openGaps,
  openNotices,
  progressOf,
  type StepProgress,
} from './progress.ts';
import { knownDates, promisedDate, type StepDates, scheduleSteps } from './schedule.ts';
import { phaseOf } from './summarise-case.ts';
import type { CasePhase } from './summary.ts';

export type StepView = StepProgress & {
  /** Null too when the step was stopped, declined or ended. */
  readonly dates: StepDates | null;
  /** The running clock in the words of the desk: the promised limit, then that of handing the result over. Null when none runs. */
  readonly clock: DueDescription | null;
  readonly card: Card;
  /** Lines without which this step cannot be accepted. */
  readonly missing: readonly ChecklistLine[];
  /** The day from which this step, not accepted yet, counts as accepted by silence; else null. */
  readonly deemedSince: DateString | null;
};

export type MaterialView = {
  readonly line: ChecklistLine;
  readonly asked: boolean;
  readonly state: MaterialState | null;
};

/** A paper that is still to come (容缺), with its clock; `lapsed`: its day has passed. */
export type GapView = { readonly gap: GapState; readonly clock: DueDescription; readonly lapsed: boolean };

/**
 * A case as it stands at this moment. What time alone brings (a deemed acceptance, a card) stands here and is never an
 * entry; an answer to it is. `now` in epoch ms.
 */
export type CaseView = {
  readonly state: CaseState;
  readonly phase: CasePhase;
  /** Who acts for the applicant by a mandate that still holds; null where there is none or it has run out. */
  readonly mandate: CaseState['mandate'];
  readonly steps: readonly StepView[];
  readonly materials: readonly MaterialView[];
  readonly missing: readonly ChecklistLine[];
  readonly gaps: readonly GapView[];
  /** Promised date of the whole, along the longest path; null before items were chosen. */
  readonly promised: DateString | null;
  /** The five days in which the hall must say what is missing; null before receipt and once accepted or told. */
  readonly noticeClock: (DueDescription & { readonly deemedAccepted: boolean }) | null;
  /** Until when the oldest open notice should be answered by the county's rule; null without a rule or a notice. */
  readonly correctionClock: DueDescription | null;
  /** Entries whose clock runs more than a day ahead of now. */
  readonly clocksAhead: readonly string[];
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** `rules`: what the county set for its cards and reminders; they move no date that the law gives. */
export function view(
  state: CaseState,
  now: number,
  calendar: Calendar,
  rules: CountyRules = DEFAULT_COUNTY_RULES,
): CaseView {
  const today = businessDate(now);
  const progress = progressOf(state);
  const known = knownDates(state);
  const foreseen = scheduleSteps(
    state.outcome?.steps ?? [],
    foreseenAcceptance(state, progress, today, calendar),
    known,
    calendar,
  );
  const stopped = new Set(progress.flatMap(({ step, stage }) => (isIdle(stage) ? [step.id] : [])));
  const dates = new Map([...foreseen].filter(([id]) => !stopped.has(id)));
  return {
    state,
    phase: phaseOf(state, progress),
    mandate: mandateOn(state, today),
    steps: progress.map((step) => stepView(state, step, dates.get(step.step.id) ?? null, today, calendar, rules)),
    materials: (state.outcome?.checklist ?? []).map((line) => ({
      line,
      asked: isAskedFor(line),
      state: state.materials[line.id] ?? null,
    })),
    missing: missingLines(state),
    gaps: openGaps(state).map((gap) => ({
      gap,
      clock: describeDue(calendar, today, asDateString(gap.due), rules.yellowAtDaysLeft),
      lapsed: gap.due < today,
    })),
    promised: promisedDate(dates, promisesGiven(state)),
    noticeClock: noticeClock(state, progress, today, calendar, rules),
    correctionClock: correctionClock(state, today, calendar, rules),
    clocksAhead: state.timeline
      .filter(({ entry, clockAhead }) => clockAhead || entry.clock.wall > now + DAY_MS)
      .map(({ ref }) => ref),
  };
}

/**
 * Acceptance that has not come is foreseen for the day the materials were complete, or for today; on a day off, and for
 * what came after closing time, it counts from the day it will be dated.
 */
function foreseenAcceptance(
  state: CaseState,
  progress: readonly StepProgress[],
  today: DateString,
  calendar: Calendar,
): DateString {
  const open = progress.filter(({ stage }) => stage === 'to-accept');
  const complete = open.flatMap(({ step }) => completeOn(state, step.id) ?? []).sort();
  const last = complete.at(-1);
  if (last !== undefined && missingLines(state).length === 0) return asDateString(last);
  const next = workingDayFrom(calendar, today);
  return state.receipt && state.receipt.date > next ? asDateString(state.receipt.date) : next;
}

function stepView(
  state: CaseState,
  progress: StepProgress,
  dates: StepDates | null,
  today: DateString,
  calendar: Calendar,
  rules: CountyRules,
): StepView {
  const promise = dates?.running === true && !progress.state.conclusion ? dates : null;
  const term = promise ?? deliveryTerm(progress, calendar);
  return {
    ...progress,
    dates,
    clock: term && describeDue(calendar, today, term.due, rules.yellowAtDaysLeft),
    card: term ? cardOf(calendar, { start: term.start, due: term.due, today }, rules) : 'none',
    missing: progress.state.acceptance || isIdle(progress.stage) ? [] : missingForStep(state, progress.step.id),
    deemedSince: progress.stage === 'to-accept' ? deemedSince(state, progress.step.id, { today, calendar }) : null,
  };
}

/** What stands on paper: the acceptance notice, and an extension notice where it names a later day. */
function promisesGiven({ steps }: CaseState): Record<string, string | null> {
  const later = (days: readonly (string | null | undefined)[]) => days.filter((day) => day != null).sort();
  return Object.fromEntries(
    steps.map(({ id, acceptance, extension }) => [id, later([acceptance?.due, extension?.due]).at(-1) ?? null]),
  );
}

/** The five days of the open item whose silence has lasted longest. */
function noticeClock(
  state: CaseState,
  progress: readonly StepProgress[],
  today: DateString,
  calendar: Calendar,
  rules: CountyRules,
): CaseView['noticeClock'] {
  const open = progress.filter(({ stage }) => stage === 'to-accept');
  const [since] = open.flatMap(({ step }) => silentSince(state, step.id) ?? []).sort();
  if (since === undefined) return null;
  const clock = describeDue(calendar, today, noticeDeadline(calendar, since), rules.yellowAtDaysLeft);
  return { ...clock, deemedAccepted: isDeemedAccepted(calendar, since, today) };
}

/** The law sets no term for 补正: a county may say after how many working days the desk reminds. */
function correctionClock(
  state: CaseState,
  today: DateString,
  calendar: Calendar,
  { correctionDays, yellowAtDaysLeft }: CountyRules,
): DueDescription | null {
  const [oldest] = openNotices(state)
    .map(({ date }) => date)
    .sort();
  if (correctionDays === undefined || oldest === undefined || state.closing !== null) return null;
  return describeDue(calendar, today, addWorkingDays(calendar, asDateString(oldest), correctionDays), yellowAtDaysLeft);
}
