import { useState } from 'react';
import { withdrawHolidays } from '../../../../domain/acts/station-acts.ts';
import { countySubject } from '../../../../domain/ledger/entry.ts';
import type { Act } from '../../../ui/keys/act.ts';
import { ActButton } from '../../../ui/keys/act-button.tsx';
import { useActs } from '../../../ui/keys/use-acts.ts';
import { useAct, useSession } from '../../session.ts';
import { CALENDAR_TEXT } from '../../text/calendar.ts';
import styles from '../settings.module.css';

const TEXT = CALENDAR_TEXT.notice;

/** The notices that the county entered itself for this year. */
export function EnteredNotices({ year }: { readonly year: number }) {
  const { years, regional } = useSession().calendar.pack;
  const entered = [...years.map((one) => ({ ...one, name: '' })), ...regional].filter(
    (one) => one.year === year && one.provenance.level === 'county',
  );
  return entered.length === 0 ? null : (
    <>
      <h3>{TEXT.entered}</h3>
      {entered.map(({ name, source }, index) => (
        <div key={name} className={styles.row}>
          <span>{TEXT.what(year, name)}</span>
          <span className={styles.soft}>{source}</span>
          <Withdraw key={year} year={year} name={name} hotkey={index === 0 ? 'Alt+Delete' : ''} />
        </div>
      ))}
    </>
  );
}

type WithdrawProps = { readonly year: number; readonly name: string; readonly hotkey: string };

/** Asks first: a whole notice would have to be entered anew. */
function Withdraw({ year, name, hotkey }: WithdrawProps) {
  const { code } = useSession().station.county;
  const run = useAct();
  const [asking, setAsking] = useState(false);
  const what = TEXT.what(year, name);
  const id = `notice-withdraw-${name}`;
  const ask: Act = { id, key: hotkey, label: TEXT.withdraw(what), run: () => setAsking(true) };
  const yes: Act = {
    id: `${id}-yes`,
    key: 'Alt+Delete',
    label: TEXT.withdrawYes,
    run: async () => {
      const withdraw = () => withdrawHolidays(code, { year, name });
      const done = await run([countySubject(code)], withdraw, TEXT.withdrawn(what));
      if (!done.ok) setAsking(false);
    },
  };
  const no: Act = { id: `${id}-no`, key: 'Esc', label: TEXT.withdrawNo, run: () => setAsking(false) };
  const acts = asking ? [yes, no] : [ask];
  useActs(acts);
  return acts.map((act) => <ActButton key={act.id} act={act} />);
}
