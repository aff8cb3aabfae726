import { useMemo } from 'react';
import type { Calendar } from '../../../../domain/calendar/calendar.ts';
import type { DateString } from '../../../../domain/calendar/date-string.ts';
import { CALENDAR_TEXT as TEXT } from '../../text/calendar.ts';
import styles from './calendar.module.css';
import { type DayView, yearView } from './year-days.ts';

type YearTableProps = { readonly calendar: Calendar; readonly year: number; readonly today: DateString };

/** Twelve months at a glance: grey rests, framed works on a weekend, a mark for the county's own corrections. */
export function YearTable({ calendar, year, today }: YearTableProps) {
  const months = useMemo(() => yearView(calendar, year), [calendar, year]);
  return (
    <div className={styles.months}>
      {months.map(({ month, weeks }) => (
        <div key={month} className={styles.month}>
          <table>
            <caption>{TEXT.months(month)}</caption>
            <thead>
              <tr>
                {TEXT.weekdays.map((name) => (
                  <th key={name}>{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the weeks of a month never move
                <tr key={index}>
                  {week.map((day, weekday) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: neither do its days
                    <Day key={weekday} day={day} today={today} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

function Day({ day, today }: { readonly day: DayView | null; readonly today: DateString }) {
  if (!day) return <td />;
  return (
    <td
      title={day.name ?? undefined}
      data-off={day.off ? '' : undefined}
      data-makeup={day.makeup ? '' : undefined}
      data-today={day.date === today ? '' : undefined}
    >
      {day.day}
      {day.amended ? '▲' : ''}
    </td>
  );
}
