import { useState } from 'react';
import { addDays, type DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import type { Act } from '../../ui/keys/act.ts';
import { returnTo } from '../navigation.ts';
import { useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import type { FigureId } from './log-model.ts';
import type { LogPlace } from './log-place.ts';

/** Which log is looked at: the day as typed and read, whose (null for that of the whole window), and which figure of it. */
export type LogChoice = {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly date: DateString;
  readonly whose: Operator | null;
  readonly figure: FigureId | null;
  readonly setFigure: (figure: FigureId) => void;
  /** To the day before, the day after, and the next person. */
  readonly acts: readonly Act[];
};

/** Begins with one's own log of today, or with the one that was left; while what is typed is no day, it stays with the day before. */
export function useLogChoice(left: LogPlace | undefined): LogChoice {
  const { today, operator: me, station } = useSession();
  const [place, setPlace] = useState<LogPlace>(left ?? { typed: today, whose: me.no, figure: null });
  const [date, setDate] = useState(parseTypedDate(place.typed) ?? today);
  const change = (part: Partial<LogPlace>) => {
    const next = { ...place, ...part };
    setPlace(next);
    setDate(parseTypedDate(next.typed) ?? date);
    returnTo({ page: 'logs', day: next });
  };
  const setTyped = (typed: string) => change({ typed });
  const readers: readonly (Operator | null)[] = [me, null, ...station.operators.filter(({ no }) => no !== me.no)];
  const at = Math.max(
    0,
    readers.findIndex((one) => (one?.no ?? null) === place.whose),
  );
  const move = (key: string, label: string, days: number): Act => ({
    id: `log-${key}`,
    key,
    label,
    run: () => setTyped(addDays(date, days)),
  });
  const next: Act = {
    id: 'log-whose',
    key: 'F8',
    label: LOGS_TEXT.whose,
    run: () => change({ whose: readers[(at + 1) % readers.length]?.no ?? null }),
  };
  const acts = [move('F5', LOGS_TEXT.before, -1), move('F6', LOGS_TEXT.after, 1), next];
  return {
    typed: place.typed,
    setTyped,
    date,
    whose: readers[at] ?? null,
    figure: place.figure,
    setFigure: (figure) => change({ figure }),
    acts,
  };
}
