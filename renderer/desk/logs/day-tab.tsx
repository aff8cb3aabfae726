import { type ReactNode, useState } from 'react';
import { addDays, formatDay, isDateString } from '../../../domain/calendar/date-string.ts';
import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { caseSubject, daySubject, stationSubject } from '../../../domain/ledger/entry.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { HallLog } from '../../../domain/reports/day-log.ts';
import { closedShifts } from '../../../domain/station/fold-station.ts';
import type { Operator } from '../../../domain/station/station-state.ts';
import { ERASED } from '../../../domain/text/erase.ts';
import { useStream } from '../../store/hooks/use-entries.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { printPapers, useAct, useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import { LogFigures } from './log-figures.tsx';
import styles from './logs.module.css';
import { signLog } from './sign-log.ts';
import { useLog } from './use-log.ts';

/** 日志: the day in figures, of one operator or of all; signing it off prints it. */
export function DayTab({ tabs }: { readonly tabs: ReactNode }) {
  const { today, operator: me, station } = useSession();
  const [typed, setTyped] = useState<string>(today);
  const [whose, setWhose] = useState<Operator | null>(me);
  const date = parseTypedDate(typed) ?? today;
  const [remarks, setRemarks] = useRemarks(`${date} ${whose?.no}`);
  const log = useLog(date, whose);
  const day = useStream(daySubject(date, station.code));
  const isSigned = day !== 'loading' && closedShifts(day).includes(whose?.no ?? '');
  const run = useAct();
  const readers: readonly (Operator | null)[] = [me, null, ...station.operators.filter(({ no }) => no !== me.no)];
  const sign: Act = {
    id: 'sign-log',
    key: 'Ctrl+Enter',
    label: whose === null ? LOGS_TEXT.printHall : isSigned ? LOGS_TEXT.signAgain : LOGS_TEXT.sign,
    blocked: date > today ? LOGS_TEXT.future : whose && whose.no !== me.no ? LOGS_TEXT.notMine : null,
    run: async () => {
      if (log === 'loading') return;
      const subjects = [stationSubject(station.code), daySubject(date, station.code), ...log.ids.map(caseSubject)];
      const said = whose ? LOGS_TEXT.said : LOGS_TEXT.saidHall;
      const outcome = await run(subjects, signLog(date, whose, remarks.trim(), log.ids), said);
      if (outcome.ok) printPapers(outcome.value.papers);
    },
  };
  const move = (key: string, label: string, days: number): Act => ({
    id: `log-${key}`,
    key,
    label,
    run: () => setTyped(addDays(date, days)),
  });
  const before = move('F5', LOGS_TEXT.before, -1);
  const after = move('F6', LOGS_TEXT.after, 1);
  const next: Act = {
    id: 'log-whose',
    key: 'F8',
    label: LOGS_TEXT.whose,
    run: () => setWhose(readers[(readers.findIndex((one) => one?.no === whose?.no) + 1) % readers.length] ?? null),
  };
  useActs([sign, before, after, next]);
  const name = whose === null ? LOGS_TEXT.hall : whose.no === me.no ? LOGS_TEXT.mine(whose.name) : whose.name;
  const state = whose === null ? '' : `，${isSigned ? LOGS_TEXT.signed : LOGS_TEXT.notSigned}`;
  return (
    <Page
      title={LOGS_TEXT.title}
      subtitle={
        <div className={styles.head}>
          {tabs}
          <span>{`${formatDay(date, today)} ${name}${state}`}</span>
        </div>
      }
      footer={
        <>
          <span className={styles.hint}>{LOGS_TEXT.hint}</span>
          <ActButton act={before} />
          <ActButton act={after} />
          <ActButton act={next} />
          <ActButton act={sign} primary />
        </>
      }
    >
      <div className={styles.top}>
        <DateField
          label={LOGS_TEXT.date}
          name="log-date"
          value={typed}
          onChange={setTyped}
          normalise={parseTypedDate}
          describe={(read) => (isDateString(read) ? formatDay(read, today) : '')}
          message={parseTypedDate(typed) === null ? LOGS_TEXT.badDate : undefined}
        />
        {whose === null ? null : (
          <PhraseField
            use="log-remark"
            label={LOGS_TEXT.remarks}
            name="log-remarks"
            value={remarks}
            onChange={setRemarks}
          />
        )}
      </div>
      {log === 'loading' ? null : <Erased log={log.log} />}
      {log === 'loading' ? <p className={styles.soft}>{LOGS_TEXT.loading}</p> : <LogFigures log={log.log} />}
    </Page>
  );
}

/** What is remarked on a log, `of` a day and a person: it goes into no other, and is there again when one comes back. */
function useRemarks(of: string): readonly [string, (remarks: string) => void] {
  const [all, setAll] = useState<Readonly<Record<string, string>>>({});
  return [all[of] ?? '', (remarks) => setAll({ ...all, [of]: remarks })];
}

/** What was taken off the desk that day, and how many cases of the day the figures lack since. */
function Erased({ log: { erased, gone } }: { readonly log: Pick<HallLog, 'erased' | 'gone'> }) {
  return (
    <>
      {erased.length > 0 ? (
        <p className={styles.soft}>{LOGS_TEXT.erased(erased.map(({ number }) => tailOf(number)))}</p>
      ) : null}
      {gone > 0 ? <p className={styles.soft}>{ERASED.gone(gone)}</p> : null}
    </>
  );
}
