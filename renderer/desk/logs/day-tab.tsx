import type { ReactNode } from 'react';
import { formatDay } from '../../../domain/calendar/date-string.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import type { HallLog } from '../../../domain/reports/day-log.ts';
import { ERASED } from '../../../domain/text/erase.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { DayField } from '../fields/day-field.tsx';
import { wrongDay } from '../fields/wrong-day.ts';
import { PhraseField } from '../phrases/phrase-field.tsx';
import { useSession } from '../session.ts';
import { LOGS_TEXT } from '../text/logs.ts';
import { useKept } from '../typing/kept-typing.ts';
import { LogFigures } from './log-figures.tsx';
import type { LogPlace } from './log-place.ts';
import styles from './logs.module.css';
import { useLog } from './use-log.ts';
import { type LogChoice, useLogChoice } from './use-log-choice.ts';
import { type Signed, useSignAct } from './use-sign-act.ts';

type DayTabProps = {
  readonly tabs: ReactNode;
  /** The log that was looked at when the page was left. */
  readonly left: LogPlace | undefined;
};

/** 日志: the day in figures, of one operator or of all; signing it off prints it. */
export function DayTab({ tabs, left }: DayTabProps) {
  const choice = useLogChoice(left);
  const { date, whose } = choice;
  const { value: remarks, keep: setRemarks } = useKept(`logs/${date} ${whose?.no}`, '');
  const log = useLog(date, whose);
  const { sign, signed } = useSignAct(choice, log, remarks);
  useActs([sign, ...choice.acts]);
  return (
    <Page
      title={LOGS_TEXT.title}
      subtitle={
        <div className={styles.head}>
          {tabs}
          <WhichLog choice={choice} signed={signed} />
        </div>
      }
      footer={
        <>
          <span className={styles.hint}>{LOGS_TEXT.hint}</span>
          {choice.acts.map((act) => (
            <ActButton key={act.id} act={act} />
          ))}
          <ActButton act={sign} primary />
        </>
      }
    >
      <div className={styles.top}>
        <DayField
          label={LOGS_TEXT.date}
          name="log-date"
          value={choice.typed}
          onChange={choice.setTyped}
          message={wrongDay(choice.typed)}
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
      {log === 'loading' ? (
        <p className={styles.soft}>{LOGS_TEXT.loading}</p>
      ) : (
        <LogFigures log={log.log} chosen={choice.figure} choose={choice.setFigure} />
      )}
    </Page>
  );
}

/** The day, whose log it is, and whether it is signed off. */
function WhichLog({ choice: { date, whose }, signed }: { readonly choice: LogChoice; readonly signed: Signed }) {
  const { today, operator: me } = useSession();
  if (whose === null) return <span>{`${formatDay(date, today)} ${LOGS_TEXT.hall}`}</span>;
  const name = whose.no === me.no ? LOGS_TEXT.mine(whose.name) : whose.name;
  const state = signed === null ? LOGS_TEXT.notSigned : LOGS_TEXT.signed(signed.since);
  return <span>{`${formatDay(date, today)} ${name}，${state}`}</span>;
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
