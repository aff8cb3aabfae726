import { asDateString, type DateString, daysBetween, formatDay } from '../../../domain/calendar/date-string.ts';
import { openNotice } from '../../../domain/case/progress.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { caseNames } from '../case/model/names.ts';
import { stepKey } from '../lists/step-key.ts';
import { DEADLINES_TEXT } from '../text/deadlines.ts';
import { type CaseWords, caseWords } from './case-words.ts';

const TEXT = DEADLINES_TEXT.stopped;

/** A clock that stands still, so that no card will ever call: the supervisor asks after it himself. */
export type StoppedLine = CaseWords & {
  readonly key: string;
  readonly step: string;
  readonly unit: string;
  readonly since: DateString;
  /** Since when, and for how many days now. */
  readonly sinceText: string;
  readonly why: string;
};

/** Special procedures and notices that wait for their correction; what has stood longest first. */
export function stoppedLines(views: readonly CaseView[], today: DateString): readonly StoppedLine[] {
  return views
    .flatMap((view) => [...pausedSteps(view, today), ...toldByWindow(view, today)])
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.tail.localeCompare(other.tail));
}

function pausedSteps(view: CaseView, today: DateString): readonly StoppedLine[] {
  return view.steps.flatMap(({ step, state, dates }) => {
    const pause = state.pauses.find(({ to }) => to === null);
    if (!dates?.paused || state.conclusion || !pause) return [];
    const since = asDateString(pause.from);
    const procedure = pause.procedure === '其他法定' ? pause.ground : pause.procedure;
    const why = pause.days === null ? TEXT.procedure(procedure) : announced(procedure, pause.days, since, today);
    const key = stepKey(view.state.id, step.id);
    return [{ ...caseWords(view), ...sinceWords(since, today), key, step: step.name, unit: step.unit.name, why }];
  });
}

function announced(procedure: string, days: number, since: DateString, today: DateString): string {
  const over = daysBetween(since, today) - days;
  return over > 0 ? TEXT.overdue(procedure, days) : TEXT.announced(procedure, days);
}

/** A unit's own notice leaves its clock running; only the window's waits. */
function toldByWindow(view: CaseView, today: DateString): readonly StoppedLine[] {
  const notice = openNotice(view.state);
  if (!notice || view.state.closing) return [];
  const names = caseNames(view.state);
  const missing = view.missing.map(({ id }) => names.line(id));
  const words = { step: TEXT.correcting, unit: DEADLINES_TEXT.noticeUnit, why: TEXT.lacks(missing) };
  const key = `${view.state.id}/notice`;
  return [{ ...caseWords(view), ...sinceWords(asDateString(notice.date), today), ...words, key }];
}

function sinceWords(since: DateString, today: DateString): Pick<StoppedLine, 'since' | 'sinceText'> {
  return { since, sinceText: TEXT.since(formatDay(since, today), daysBetween(since, today)) };
}
