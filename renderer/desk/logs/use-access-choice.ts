import { useState } from 'react';
import { addDays, type DateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { wrongDay } from '../fields/wrong-day.ts';
import { returnTo } from '../navigation.ts';
import { useSession } from '../session.ts';
import { ACCESS_LOG_TEXT as TEXT } from '../text/access-log.ts';
import { EVERYTHING } from './access-model.ts';
import type { AccessPlace } from './log-place.ts';

/** A month is what a supervisor looks through; every day ever is there by its date. */
const DAYS_SHOWN = 29;

/** Which part of the record of access is looked at, as typed and as read. */
export type AccessChoice = {
  readonly filter: AccessPlace;
  readonly change: (part: Partial<AccessPlace>) => void;
  readonly from: DateString;
  readonly to: DateString;
  /** What is wrong with the first day, and with the last. */
  readonly wrong: { readonly from: string | undefined; readonly to: string | undefined };
};

/** Begins with the last days and everybody, or with what was left. */
export function useAccessChoice(left: AccessPlace | undefined): AccessChoice {
  const { today } = useSession();
  const usual: AccessPlace = { ...EVERYTHING, from: addDays(today, -DAYS_SHOWN), to: today };
  const [filter, setFilter] = useState(left ?? usual);
  const change = (part: Partial<AccessPlace>) => {
    const next = { ...filter, ...part };
    setFilter(next);
    returnTo({ page: 'logs', access: next });
  };
  const to = parseTypedDate(filter.to) ?? today;
  const from = parseTypedDate(filter.from) ?? to;
  const wrong = { from: wrongDay(filter.from), to: wrongDay(filter.to) ?? (from > to ? TEXT.backwards : undefined) };
  return { filter, change, from, to, wrong };
}
