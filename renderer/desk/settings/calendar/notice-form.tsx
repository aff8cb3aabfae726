import { announceHolidays } from '../../../../domain/acts/station-acts.ts';
import { countySubject } from '../../../../domain/ledger/entry.ts';
import { Choice } from '../../../ui/fields/choice.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../../session.ts';
import { CALENDAR_TEXT } from '../../text/calendar.ts';
import { useKept } from '../../typing/kept-typing.ts';
import { Unsaved } from '../../typing/unsaved.tsx';
import styles from '../settings.module.css';
import own from './calendar.module.css';
import { newNotice, readNoticeDraft, withText } from './notice-draft.ts';
import { NoticeReadBack } from './notice-read-back.tsx';

const TEXT = CALENDAR_TEXT.notice;

type NoticeFormProps = {
  /** Called with the year whose days are known now, or null when the form was left. */
  readonly onDone: (year: number | null) => void;
};

/** The yearly notice pasted as it came; what was read of it stands below, to be compared before it is kept. */
export function NoticeForm({ onDone }: NoticeFormProps) {
  const { calendar, today, station } = useSession();
  const run = useAct();
  const kept = useKept('settings/calendar/notice', newNotice(calendar, today));
  const { value: draft, keep: setDraft } = kept;
  const reading = readNoticeDraft(draft);
  const { notice } = reading;
  const regional = [...new Set(calendar.pack.regional.map(({ name }) => name))];
  const save: Act = {
    id: 'notice-save',
    key: 'Ctrl+Enter',
    label: TEXT.save(notice.year),
    blocked: reading.blocked,
    run: async () => {
      const { code } = station.county;
      const said = TEXT.saved(TEXT.what(notice.year, notice.name));
      const done = await run([countySubject(code)], () => announceHolidays(code, notice), said);
      if (!done.ok) return;
      kept.settle(draft);
      onDone(notice.year);
    },
  };
  const back: Act = { id: 'notice-back', key: 'Esc', label: TEXT.back, run: () => onDone(null) };
  useActs([save, back]);
  return (
    <div className={own.notice}>
      <div className={own.noticeFields}>
        <p className={styles.soft}>{TEXT.hint}</p>
        <div className={styles.grid}>
          <Choice
            label={TEXT.which}
            name="notice-which"
            options={[{ value: '', label: TEXT.national }, ...regional.map((name) => ({ value: name, label: name }))]}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
            autoFocus
          />
          <TextField
            label={TEXT.year}
            name="notice-year"
            hint={TEXT.yearHint}
            value={draft.year}
            onChange={(year) => setDraft({ ...draft, year })}
          />
        </div>
        <TextField
          label={TEXT.text}
          name="notice-text"
          lines={9}
          hint={TEXT.textHint}
          value={draft.text}
          onChange={(text) => setDraft(withText(draft, text))}
        />
        <TextField
          label={TEXT.source}
          name="notice-source"
          value={draft.source}
          onChange={(source) => setDraft({ ...draft, source })}
        />
        <div className={styles.row}>
          <ActButton act={save} primary />
          <ActButton act={back} />
          <Unsaved kept={kept} />
        </div>
      </div>
      <NoticeReadBack reading={reading} today={today} />
    </div>
  );
}
