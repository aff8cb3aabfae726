import { type DateString, formatDay, isDateString } from '../../../../domain/calendar/date-string.ts';
import type { StepView } from '../../../../domain/case/view.ts';
import { CASE_TEXT } from '../../text/case.ts';

/** The stopped clock of a step in words: which procedure, since when; null when its clock does not stand still. */
export function stoppedWords({ state, dates }: Pick<StepView, 'state' | 'dates'>, today: DateString): string | null {
  const pause = state.pauses.find(({ to }) => to === null);
  if (!dates?.paused || !pause) return null;
  const from = isDateString(pause.from) ? formatDay(pause.from, today) : pause.from;
  return CASE_TEXT.stopped(pause.procedure === '其他法定' ? pause.ground : pause.procedure, from);
}
