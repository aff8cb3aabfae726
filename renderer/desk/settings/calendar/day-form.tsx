import { amendCalendar } from '../../../../domain/acts/station-acts.ts';
import { formatDay } from '../../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../../domain/calendar/typed-date.ts';
import { countySubject } from '../../../../domain/ledger/entry.ts';
import type { CalendarAmendment } from '../../../../domain/station/calendar-kinds.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { DayField } from '../../fields/day-field.tsx';
import { useAct, useSession } from '../../session.ts';
import { CALENDAR_TEXT as TEXT } from '../../text/calendar.ts';
import { useKept } from '../../typing/kept-typing.ts';
import { Unsaved } from '../../typing/unsaved.tsx';
import styles from '../settings.module.css';
import own from './calendar.module.css';

const KINDS = (['off', 'working', 'as-imported'] as const).map((value) => ({ value, label: TEXT.kinds[value] }));
const NOTHING = { date: '', kind: 'off' as CalendarAmendment['kind'], source: '' };

/** One day off or at work by the county's own word, e.g. after heavy snow. */
export function DayForm() {
  const { today, station } = useSession();
  const run = useAct();
  const kept = useKept('settings/calendar/day', NOTHING);
  const { value: typed, keep: setTyped } = kept;
  const date = parseTypedDate(typed.date);
  const add: Act = {
    id: 'calendar-add',
    key: 'Ctrl+Enter',
    label: TEXT.add,
    blocked: blockedBy(typed, date !== null),
    run: async () => {
      if (date === null) return;
      const { code } = station.county;
      const amendment = { date, kind: typed.kind, source: typed.source.trim() };
      const said = TEXT.saved(formatDay(date, today), TEXT.kinds[typed.kind]);
      const done = await run([countySubject(code)], () => amendCalendar(code, amendment), said);
      if (done.ok) kept.settle(typed);
    },
  };
  useActs([add]);
  return (
    <>
      <div className={own.amend}>
        <DayField
          label={TEXT.date}
          name="calendar-date"
          value={typed.date}
          onChange={(text) => setTyped({ ...typed, date: text })}
          hint={TEXT.dateHint}
          message={typed.date.length >= 8 && date === null ? TEXT.dateWrong : undefined}
          autoFocus
        />
        <Choice
          label={TEXT.kind}
          name="calendar-kind"
          options={KINDS}
          value={typed.kind}
          onChange={(kind) => setTyped({ ...typed, kind })}
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
      <div className={styles.unsavedRow}>
        <Unsaved kept={kept} />
      </div>
    </>
  );
}

function blockedBy(typed: typeof NOTHING, isDate: boolean): string | null {
  if (typed.date.trim() === '') return TEXT.dateMissing;
  if (!isDate) return TEXT.dateWrong;
  return typed.source.trim() === '' ? TEXT.sourceMissing : null;
}
