import { useState } from 'react';
import { amendCalendar } from '../../../domain/acts/station-acts.ts';
import { provisionalBetween } from '../../../domain/calendar/calendar.ts';
import { asDateString, type DateString, formatDay, yearOf } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { countySubject } from '../../../domain/ledger/entry.ts';
import type { CalendarAmendment } from '../../../domain/station/station-kinds.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useAct, useSession } from '../session.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import styles from './settings.module.css';
import { YearTable } from './year-table.tsx';

const TEXT = SETTINGS_TEXT.calendar;
const KINDS = (['off', 'working', 'as-imported'] as const).map((value) => ({ value, label: TEXT.kinds[value] }));
const NOTHING = { date: '', kind: 'off' as CalendarAmendment['kind'], source: '' };

/** The year by which deadlines are counted, what of it is not settled, and the county's own days. */
export function CalendarSection() {
  const { calendar, today, station } = useSession();
  const run = useAct();
  const [year, setYear] = useState(yearOf(today));
  const [typed, setTyped] = useState(NOTHING);
  const date = parseTypedDate(typed.date);
  const add: Act = {
    id: 'calendar-add',
    key: 'Ctrl+Enter',
    label: TEXT.add,
    blocked:
      typed.date.trim() === ''
        ? TEXT.dateMissing
        : date === null
          ? TEXT.dateWrong
          : typed.source.trim() === ''
            ? TEXT.sourceMissing
            : null,
    run: async () => {
      if (date === null) return;
      const amendment = { date, kind: typed.kind, source: typed.source.trim() };
      const said = TEXT.saved(formatDay(date, today), TEXT.kinds[typed.kind]);
      const done = await run(
        [countySubject(station.county.code)],
        () => amendCalendar(station.county.code, amendment),
        said,
      );
      if (done.ok) setTyped(NOTHING);
    },
  };
  const turn = (id: string, key: string, label: string, by: number): Act => ({
    id,
    key,
    label,
    run: () => setYear(year + by),
  });
  const earlier = turn('calendar-earlier', 'PageUp', TEXT.earlier, -1);
  const later = turn('calendar-later', 'PageDown', TEXT.later, 1);
  useActs([add, earlier, later]);
  const open = provisionalBetween(calendar, asDateString(`${year}-01-01`), asDateString(`${year}-12-31`));
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <ActButton act={earlier} />
        <h2>{TEXT.year(year)}</h2>
        <ActButton act={later} />
        <span className={styles.soft}>{TEXT.legend}</span>
      </div>
      {open.map((item) => (
        <Banner
          key={`${item.code} ${item.year}`}
          level="warning"
          text={item.code === 'year-not-loaded' ? TEXT.notLoaded(item.year) : TEXT.unsettled(item.year, item.name)}
        />
      ))}
      <div className={styles.amend}>
        <DateField
          label={TEXT.date}
          name="calendar-date"
          value={typed.date}
          onChange={(text) => setTyped({ ...typed, date: text })}
          normalise={parseTypedDate}
          describe={(text) => formatDay(asDateString(text), today)}
          hint={TEXT.dateHint}
          message={typed.date.length >= 8 && date === null ? TEXT.dateWrong : undefined}
          autoFocus
        />
        <Choice
          label={TEXT.kind}
          name="calendar-kind"
          options={KINDS}
          value={typed.kind}
          onChange={(kind) => setTyped({ ...typed, kind: KINDS.find(({ value }) => value === kind)?.value ?? 'off' })}
        />
        <TextField
          label={TEXT.source}
          name="calendar-source"
          hint={TEXT.sourceHint}
          value={typed.source}
          onChange={(source) => setTyped({ ...typed, source })}
        />
        <ActButton act={add} primary />
      </div>
      <YearTable calendar={calendar} year={year} today={today} />
      <Amended today={today} />
    </section>
  );
}

function Amended({ today }: { readonly today: DateString }) {
  const { calendar } = useSession();
  const { corrections } = calendar.pack;
  if (corrections.length === 0) return null;
  return (
    <div>
      <h3>{TEXT.amendments}</h3>
      <ul>
        {corrections.map(({ date, working, note }) => (
          <li key={date}>
            {formatDay(date, today)} {working ? TEXT.kinds.working : TEXT.kinds.off}{' '}
            <span className={styles.soft}>{note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
