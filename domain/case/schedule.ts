import type { Calendar } from '../calendar/calendar.ts';
import { asDateString, type DateString } from '../calendar/date-string.ts';
import { addWorkingDays, dueDate, dueWithPauses } from '../calendar/due-date.ts';
import type { OutcomeStep } from '../catalogue/outcome.ts';
import type { CaseState } from './case-state.ts';

/** What a step's dates follow from: what it waits for, and its promised limit. */
type TimedStep = Pick<OutcomeStep, 'id' | 'after' | 'promisedDays' | 'dayKind'>;

/**
 * What is already known of a step: the day it was accepted, the day its unit concluded it, the stretches in which its
 * clock stands still (行政许可法 Art. 45), the working days by which its head extended it (Art. 42).
 */
export type KnownDates = {
  readonly acceptedOn?: string | undefined;
  readonly concludedOn?: string | undefined;
  readonly pauses?: readonly { readonly from: string; readonly to: string | null }[];
  readonly extraDays?: number | undefined;
};

/**
 * When a step runs. `start` is the day its clock starts (the day itself is not counted), `due` the last day of its
 * promised limit. `running` tells a clock that has started from one that is only foreseen or stands still; `paused`,
 * that it stands still now: `due` is then what it would be if it went on today's facts, and moves with every day.
 */
export type StepDates = {
  readonly start: DateString;
  readonly due: DateString;
  readonly running: boolean;
  readonly paused: boolean;
};

/**
 * Dates of every step along what waits for what: a step starts when it was accepted and all earlier results are there;
 * until then its dates are foreseen from the due dates of what it waits for. `from` stands for a day of acceptance
 * that has not come. Steps must name only each other in `after`; a circle is cut rather than followed.
 */
export function scheduleSteps(
  steps: readonly TimedStep[],
  from: DateString,
  known: Readonly<Record<string, KnownDates>>,
  calendar: Calendar,
): ReadonlyMap<string, StepDates> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const dates = new Map<string, StepDates>();
  const visit = (step: TimedStep, path: readonly string[]): StepDates => {
    const done = dates.get(step.id);
    if (done) return done;
    const own = known[step.id];
    const accepted = own?.acceptedOn === undefined ? from : asDateString(own.acceptedOn);
    const before = step.after.flatMap((id) => {
      const earlier = byId.get(id);
      return earlier && !path.includes(id) ? [{ known: known[id], dates: visit(earlier, [...path, step.id]) }] : [];
    });
    const ends = before.map(({ known: facts, dates: foreseen }) =>
      facts?.concludedOn === undefined ? foreseen.due : asDateString(facts.concludedOn),
    );
    const start = [accepted, ...ends].reduce((latest, day) => (day > latest ? day : latest));
    const started =
      own?.acceptedOn !== undefined && before.every(({ known: facts }) => facts?.concludedOn !== undefined);
    const paused = own?.pauses?.some(({ to }) => to === null) ?? false;
    const result = { start, due: lastDay(step, start, own, calendar), running: started && !paused, paused };
    dates.set(step.id, result);
    return result;
  };
  for (const step of steps) visit(step, []);
  return dates;
}

/** The last day of the promised limit, without the pauses that have ended, and with what was added to it. */
function lastDay(step: TimedStep, start: DateString, own: KnownDates | undefined, calendar: Calendar): DateString {
  const { promisedDays, dayKind } = step;
  const pauses = (own?.pauses ?? []).flatMap(({ from, to }) =>
    to === null ? [] : [{ from: asDateString(from), to: asDateString(to) }],
  );
  const plain = dueDate(calendar, start, promisedDays, dayKind);
  const due = pauses.length === 0 ? plain : (dueWithPauses(calendar, start, promisedDays, dayKind, pauses) ?? plain);
  if (!own?.extraDays) return due;
  // A pause may also fall into the days that were added.
  const extended = dueWithPauses(calendar, due, own.extraDays, '工作日', pauses);
  return extended ?? addWorkingDays(calendar, due, own.extraDays);
}

/** What a case's entries say of its steps. */
export function knownDates({ steps }: Pick<CaseState, 'steps'>): Readonly<Record<string, KnownDates>> {
  return Object.fromEntries(
    steps.map(({ id, acceptance, conclusion, pauses, extension }) => [
      id,
      { acceptedOn: acceptance?.date, concludedOn: conclusion?.date, pauses, extraDays: extension?.days },
    ]),
  );
}

/**
 * The promised date of the whole: the latest end along the longest path. Null without steps. `given` are the dates that
 * an acceptance notice has promised already; facts move what is foreseen, never a promise on paper.
 */
export function promisedDate(
  dates: ReadonlyMap<string, StepDates>,
  given: Readonly<Record<string, string | null | undefined>>,
): DateString | null {
  const ends = [...dates].map(([id, { due }]) => {
    const promised = given[id];
    return promised ? asDateString(promised) : due;
  });
  return ends.sort().at(-1) ?? null;
}
