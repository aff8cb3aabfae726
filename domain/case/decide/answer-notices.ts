import type { DateString } from '../../calendar/date-string.ts';
import type { NewEntry } from '../../ledger/entry.ts';
import type { CaseState, NoticeState } from '../case-state.ts';
import { answerToWindow, windowNoticeFor } from './notice.ts';
import { answerToUnit, unansweredLines, unitNoticeFor } from './unit-notice.ts';

/** The open notice that asks for this line, the window's before a unit's. */
export const noticeFor = (state: CaseState, line: string): NoticeState | null =>
  windowNoticeFor(state, line) ?? unitNoticeFor(state, line);

/** Missing, or asked for by a unit that has not got it yet. */
export function isWaitedFor(state: CaseState, line: string): boolean {
  const notice = unitNoticeFor(state, line);
  return (
    !state.materials[line]?.received || (notice !== null && unansweredLines(notice).some((one) => one.line === line))
  );
}

/** 补正 of papers that came on `date`, whatever way: each answers the open notice that asks for it. */
export function answersBy(state: CaseState, lines: readonly string[], date: DateString): readonly NewEntry[] {
  return [...Map.groupBy(lines, (line) => noticeFor(state, line))].flatMap(([notice, came]) => {
    if (notice === null) return [];
    return [notice.unit ? answerToUnit(state, notice, came, date) : answerToWindow(state, notice, came, date)];
  });
}
