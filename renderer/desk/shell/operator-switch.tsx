import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { unitNames } from '../lists/case-line.ts';
import { useSession } from '../session.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';
import { say } from './messages.ts';

/** Who is at the desk. F12 lists the operators of the station; a digit chooses. */
export function OperatorSwitch() {
  const { operator } = useSession();
  const [open, setOpen] = useState(false);
  useActs([{ id: 'switch-operator', key: 'F12', label: SHELL_TEXT.switchOperator, run: () => setOpen(true) }]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} title={SHELL_TEXT.switchOperator}>
        {operator.name} <kbd className={styles.key}>F12</kbd>
      </button>
      {open ? <OperatorList close={() => setOpen(false)} /> : null}
    </>
  );
}

function OperatorList({ close }: { readonly close: () => void }) {
  const { station, operator, setOperator, catalogue } = useSession();
  const unitName = unitNames(catalogue);
  const acts = station.operators.map(
    ({ no, name, unit }, index): Act => ({
      id: `operator-${no}`,
      key: index < 9 ? String(index + 1) : '',
      label: `${name}（${unit === undefined ? no : `${no}，${unitName(unit)}`}）${no === operator.no ? SHELL_TEXT.atTheDesk : ''}`,
      run: () => {
        setOperator(no);
        say({ level: 'info', text: SHELL_TEXT.operatorNow(name) });
        close();
      },
    }),
  );
  const closing: Act = { id: 'operator-close', key: 'Esc', label: SHELL_TEXT.back, run: close };
  useActs([...acts, closing], { modal: true });
  return (
    <div className={styles.shade}>
      <section className={styles.sheet} role="dialog" aria-modal="true" aria-label={SHELL_TEXT.switchOperator}>
        <h2>{SHELL_TEXT.whoIsThere}</h2>
        {acts.map((act) => (
          <ActButton key={act.id} act={act} />
        ))}
        <ActButton act={closing} quiet />
      </section>
    </div>
  );
}
