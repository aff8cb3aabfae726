import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { useSession } from '../../session.ts';
import { CALENDAR_TEXT as TEXT } from '../../text/calendar.ts';
import styles from '../settings.module.css';

/** The single days that the county ruled itself. */
export function CountyDays() {
  const { calendar, today } = useSession();
  const { corrections } = calendar.pack;
  return corrections.length === 0 ? null : (
    <>
      <h3>{TEXT.amendments}</h3>
      <ul>
        {corrections.map(({ date, working, note }) => (
          <li key={date}>
            {formatDay(date, today)} {working ? TEXT.kinds.working : TEXT.kinds.off}{' '}
            <span className={styles.soft}>{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
