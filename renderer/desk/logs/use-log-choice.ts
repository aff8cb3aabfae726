import { useState } from 'react';
import { addDays, type DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';

/** Which log is looked at: the day as typed and read, and whose; null for that of the whole window. */
export type LogChoice = {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly date: DateString;
  readonly whose: Operator | null;
  /** To the day before, the day after, and the next person. */
  readonly acts: readonly Act[];
};

/** Begins with one's own log of today; while what is typed is no day, it stays with today's. */
export function useLogChoice(): LogChoice {
  const { today, operator: me, station } = useSession();
  const [typed, setTyped] = useState<string>(today);
  const [whose, setWhose] = useState<Operator | null>(me);
  const date = parseTypedDate(typed) ?? today;
  const readers: readonly (Operator | null)[] = [me, null, ...station.operators.filter(({ no }) => no !== me.no)];
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
    run: () => setWhose(readers[(readers.findIndex((one) => one?.no === whose?.no) + 1) % readers.length] ?? null),
  };
  const acts = [move('F5', LOGS_TEXT.before, -1), move('F6', LOGS_TEXT.after, 1), next];
  return { typed, setTyped, date, whose, acts };
}
