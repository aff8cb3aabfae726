import { useMemo } from 'react';
import { addWorkingDays } from '../../../domain/calendar/due-date.ts';
import { useCaseRows } from '../../store/hooks/use-cases.ts';
import type { Live } from '../../store/hooks/use-live.ts';
import { useViews } from '../lists/use-views.ts';
import { useSession } from '../session.ts';
import { type WatchLine, watchLines } from './deadlines-model.ts';
import { type StoppedLine, stoppedLines } from './stopped-model.ts';

/** As many cases of each kind as a supervisor works through in a day. */
export const CASES_READ = 300;
/** One more tells that there are more. */
const limit = CASES_READ + 1;

type Watched = {
  readonly lines: readonly WatchLine[];
  readonly stopped: readonly StoppedLine[];
  /** Of some kind there are more cases than are listed. */
  readonly isCut: boolean;
};

/** Clocks of steps run along `nextDue`; a notice clock runs for cases that wait to be accepted; what stopped waits too. */
export function useWatchLines(): Live<Watched> {
  const { calendar, rules, today } = useSession();
  const dueBy = addWorkingDays(calendar, today, rules.yellowAtDaysLeft);
  const due = useCaseRows({ dueBy, limit });
  const unaccepted = useCaseRows({ awaits: 'accept', limit });
  const told = useCaseRows({ awaits: 'correct', limit });
  const paused = useCaseRows({ awaits: 'resume', limit });
  const read = useMemo(() => {
    const kinds = [due, unaccepted, told, paused].filter((rows) => rows !== 'loading');
    const ids = kinds.flatMap((rows) => rows.slice(0, CASES_READ).map(({ plain }) => plain.id));
    const isCut = kinds.some((rows) => rows.length > CASES_READ);
    return { ids: [...new Set(ids)], isCut, isWhole: kinds.length === 4 };
  }, [due, unaccepted, told, paused]);
  const views = useViews(read.ids);
  return useMemo(
    () =>
      views === 'loading' || !read.isWhole
        ? 'loading'
        : { lines: watchLines(views), stopped: stoppedLines(views, today), isCut: read.isCut },
    [views, today, read],
  );
}
