import { withdrawHolidays } from '../../../../domain/acts/station-acts.ts';
import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { countySubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../../session.ts';
import { CALENDAR_TEXT as TEXT } from '../../text/calendar.ts';
import styles from '../settings.module.css';

/** What the county entered itself: the notices of the year that is shown, and single days. */
export function CountyDays({ year }: { readonly year: number }) {
  const { calendar, today, station } = useSession();
  const run = useAct();
  const { years, regional, corrections } = calendar.pack;
  const entered = [...years.map((one) => ({ ...one, name: '' })), ...regional].filter(
    (one) => one.year === year && one.provenance.level === 'county',
  );
  const acts = entered.map(({ name }, index): Act => {
    const what = TEXT.notice.what(year, name);
    const { code } = station.county;
    return {
      id: `notice-withdraw-${index}`,
      key: index === 0 ? 'Alt+Delete' : '',
      label: TEXT.notice.withdraw(what),
      run: async () => {
        const withdraw = () => withdrawHolidays(code, { year, name });
        await run([countySubject(code)], withdraw, TEXT.notice.withdrawn(what));
      },
    };
  });
  useActs(acts);
  return (
    <>
      {entered.length > 0 ? <h3>{TEXT.notice.entered}</h3> : null}
      {entered.map(({ name, source }, index) => (
        <div key={name} className={styles.row}>
          <span>{TEXT.notice.what(year, name)}</span>
          <span className={styles.soft}>{source}</span>
          {acts[index] ? <ActButton act={acts[index]} /> : null}
        </div>
      ))}
      {corrections.length > 0 ? <h3>{TEXT.amendments}</h3> : null}
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
