import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { nthKey } from '../../ui/keys/nth-key.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Layer } from '../../ui/layout/layer.tsx';
import { lockDesk } from '../account/lock-state.ts';
import { unitNames } from '../lists/case-line.ts';
import { useSession } from '../session.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import styles from './frame.module.css';
import { say } from './messages.ts';

/**
 * Who is at the desk. F12 locks it with the list of operators; a digit and a passphrase let another in. In practice there
 * are no passphrases.
 */
export function OperatorSwitch() {
  const { operator, practice } = useSession();
  const [open, setOpen] = useState(false);
  const label = practice ? SHELL_TEXT.switchOperator : ACCOUNT_TEXT.lockNow;
  const run = () => (practice ? setOpen(true) : lockDesk('list'));
  useActs([{ id: 'switch-operator', key: 'F12', label, run }], { frame: true });
  return (
    <>
      <button type="button" data-operator={operator.no} onClick={run} title={label}>
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
      key: nthKey(index),
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
    <Layer label={SHELL_TEXT.switchOperator} className={styles.sheet}>
      <h2>{SHELL_TEXT.whoIsThere}</h2>
      {acts.map((act) => (
        <ActButton key={act.id} act={act} />
      ))}
      <ActButton act={closing} quiet />
    </Layer>
  );
}
