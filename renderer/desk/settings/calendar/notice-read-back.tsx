import { type DateString, daysBetween, formatDay } from '../../../../domain/calendar/date-string.ts';
import type { NoticeReading } from '../../../../domain/calendar/read-holiday-notice.ts';
import { Banner } from '../../../ui/layout/banner.tsx';
import { CALENDAR_TEXT } from '../../text/calendar.ts';
import styles from '../settings.module.css';
import own from './calendar.module.css';

const TEXT = CALENDAR_TEXT.notice;

type NoticeReadBackProps = { readonly reading: NoticeReading; readonly today: DateString };

/** The days as they were read, with their weekdays, for comparing with the paper. */
export function NoticeReadBack({ reading: { off, working, doubts }, today }: NoticeReadBackProps) {
  const rangeOf = (from: DateString, to: DateString) =>
    from === to ? formatDay(from, today) : TEXT.range(formatDay(from, today), formatDay(to, today));
  return (
    <section aria-label={TEXT.read}>
      <h3>{TEXT.read}</h3>
      {doubts.map((doubt) => (
        <Banner key={doubt} level="warning" text={doubt} />
      ))}
      {off.length + working.length === 0 ? <p className={styles.soft}>{TEXT.nothing}</p> : null}
      <table className={own.readBack}>
        <tbody>
          {off.map(({ name, from, to }) => (
            <tr key={`${name} ${from}`}>
              <th scope="row">{name}</th>
              <td>{rangeOf(from, to)}</td>
              <td>{TEXT.days(daysBetween(from, to) + 1)}</td>
            </tr>
          ))}
          {working.length > 0 ? (
            <tr>
              <th scope="row">{TEXT.working}</th>
              <td colSpan={2}>{working.map((date) => formatDay(date, today)).join('、')}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}
