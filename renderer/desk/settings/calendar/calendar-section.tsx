import { useState } from 'react';
import { provisionalBetween } from '../../../../domain/calendar/calendar.ts';
import { asDateString, yearOf } from '../../../../domain/calendar/date-string.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { Banner } from '../../../ui/layout/banner.tsx';
import { useSession } from '../../session.ts';
import { CALENDAR_TEXT as TEXT } from '../../text/calendar.ts';
import { useIsTyped } from '../../typing/kept-typing.ts';
import styles from '../settings.module.css';
import { CountyDays } from './county-days.tsx';
import { DayForm } from './day-form.tsx';
import { EnteredNotices } from './entered-notices.tsx';
import { NoticeForm } from './notice-form.tsx';
import { YearTable } from './year-table.tsx';

/** The year by which deadlines are counted, what of it is not settled, the notices and the county's own days. */
export function CalendarSection() {
  const { calendar, today } = useSession();
  const [year, setYear] = useState(yearOf(today));
  const isNoticeTyped = useIsTyped()('settings/calendar/notice');
  const [noticeOpen, setNoticeOpen] = useState(isNoticeTyped);
  const turn = (id: string, key: string, label: string, by: number): Act => ({
    id,
    key,
    label,
    run: () => setYear(year + by),
  });
  const earlier = turn('calendar-earlier', 'PageUp', TEXT.earlier, -1);
  const later = turn('calendar-later', 'PageDown', TEXT.later, 1);
  const notice: Act = {
    id: 'notice-open',
    key: 'Alt+N',
    label: isNoticeTyped ? TEXT.notice.goOn : TEXT.notice.open,
    run: () => setNoticeOpen(true),
  };
  useActs(noticeOpen ? [] : [earlier, later, notice]);
  if (noticeOpen)
    return (
      <section className={styles.section}>
        <h2>{TEXT.notice.open}</h2>
        <NoticeForm
          onDone={(known) => {
            setNoticeOpen(false);
            if (known !== null) setYear(known);
          }}
        />
      </section>
    );
  const open = provisionalBetween(calendar, asDateString(`${year}-01-01`), asDateString(`${year}-12-31`));
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <ActButton act={earlier} />
        <h2>{TEXT.year(year)}</h2>
        <ActButton act={later} />
        <ActButton act={notice} />
        <span className={styles.soft}>{TEXT.legend}</span>
      </div>
      {open.map((item) => (
        <Banner
          key={`${item.code} ${item.year}`}
          level="warning"
          text={item.code === 'year-not-loaded' ? TEXT.notLoaded(item.year) : TEXT.unsettled(item.year, item.name)}
        />
      ))}
      <DayForm />
      <YearTable calendar={calendar} year={year} today={today} />
      <EnteredNotices year={year} />
      <CountyDays />
    </section>
  );
}
