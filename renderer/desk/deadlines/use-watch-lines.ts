import { useMemo } from 'react';
import { addWorkingDays } from '../../../domain/calendar/due-date.ts';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import { useViews } from '../lists/use-views.ts';
import { useSession } from '../session.ts';
import { type WatchLine, watchLines } from './deadlines-model.ts';
import { type StoppedLine, stoppedLines } from './stopped-model.ts';

/** As many cases as a supervisor works through in a day. */
const CASES_READ = 300;

type Watched = { readonly lines: readonly WatchLine[]; readonly stopped: readonly StoppedLine[] };
const NOTHING: Watched = { lines: [], stopped: [] };

/** Clocks of steps run along `nextDue`; a notice clock runs for cases that wait to be accepted; what stopped waits too. */
export function useWatchLines(): Watched {
  const { calendar, rules, today } = useSession();
  const dueBy = addWorkingDays(calendar, today, rules.yellowAtDaysLeft);
  const due = useCaseRows({ dueBy, limit: CASES_READ });
  const unaccepted = useCaseRows({ awaits: 'accept', limit: CASES_READ });
  const told = useCaseRows({ awaits: 'correct', limit: CASES_READ });
  const paused = useCaseRows({ awaits: 'resume', limit: CASES_READ });
  const ids = useMemo(() => {
    const rows = [due, unaccepted, told, paused].flatMap((read) => (read === 'loading' ? [] : read));
    return [...new Set(rows.map(({ plain }) => plain.id))];
  }, [due, unaccepted, told, paused]);
  const views = useViews(ids);
  return useMemo(
    () => (views === 'loading' ? NOTHING : { lines: watchLines(views), stopped: stoppedLines(views, today) }),
    [views, today],
  );
}
