// Date fields: a real day, and on the right side of today.
import { type DateString, formatDate } from '../calendar/date-string.ts';
import { hasDateShape, parseTypedDate } from '../calendar/typed-date.ts';
import { accepted, type Checked, problem } from './checked.ts';

/** `past` and `birth` refuse days after today, `future` asks about days before it; `validUntil` also takes 长期. */
export type DateRole = 'any' | 'birth' | 'past' | 'future' | 'validUntil';

/** What an ID card without an end of validity says. */
export const LONG_TERM = '长期';

export function checkDate(text: string, today: DateString, role: DateRole = 'any'): Checked {
  const typed = text.trim();
  if (role === 'validUntil' && typed === LONG_TERM) return accepted(LONG_TERM);
  const date = parseTypedDate(typed);
  if (date === null) return unreadable(typed, role);
  if ((role === 'birth' || role === 'past') && date > today) {
    return problem('date-future', date, { today: formatDate(today) });
  }
  const isPast = (role === 'future' || role === 'validUntil') && date < today;
  return isPast ? problem('date-past', date, { today: formatDate(today) }) : accepted(date);
}

function unreadable(typed: string, role: DateRole): Checked {
  if (!hasDateShape(typed)) return problem('date-shape', typed);
  if (role === 'birth' && typed.normalize('NFKC') < '1900') return problem('date-birth-too-early', typed);
  return problem('date-impossible', typed, { text: typed });
}

/** A month as contributions begin with it: `2026-12`, however it was typed. Whatever else a paper says is asked about. */
export function checkMonth(text: string): Checked {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, year, month = ''] = /^((?:19|20)\d{2})[年./-]?(0?[1-9]|1[0-2])月?$/.exec(plain) ?? [];
  return year === undefined ? problem('month-shape', text.trim()) : accepted(`${year}-${month.padStart(2, '0')}`);
}
