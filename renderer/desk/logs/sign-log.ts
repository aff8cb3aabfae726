import { type IssuedPaper, paperDesk } from '../../../domain/acts/issue-paper.ts';
import { closeDay } from '../../../domain/acts/station-acts.ts';
import type { DateString } from '../../../domain/calendar/date-string.ts';
import { stationSubject } from '../../../domain/ledger/entry.ts';
import { dayLogPaper } from '../../../domain/papers/day-log.ts';
import { hallLogPaper } from '../../../domain/papers/hall-log.ts';
import { dayLog, hallLog } from '../../../domain/reports/day-log.ts';
import { hallDesks } from '../../../domain/station/hall-desks.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import type { Decide } from '../session.ts';
import { logInputAt } from './use-log.ts';

/** Signs an operator's day off, or issues the hall's log; both state the day as it stands at this moment. */
export function signLog(
  date: DateString,
  operator: Operator | null,
  remarks: string,
  ids: readonly string[],
): Decide<{ readonly papers: readonly IssuedPaper[] }> {
  return (desk, context) => {
    const input = logInputAt(desk, ids, date, context);
    const shared = { desk: paperDesk(context) };
    const missing = operator ? [] : hallDesks(desk.entriesOf(stationSubject(context.station.code)));
    return operator
      ? closeDay(
          date,
          remarks,
          'day-log',
          (number) => dayLogPaper({ ...shared, number, remarks, log: dayLog(input, operator) }),
          context,
        )
      : closeDay(
          date,
          remarks,
          'hall-log',
          (number) => hallLogPaper({ ...shared, number, missing, log: hallLog(input) }),
          context,
        );
  };
}
