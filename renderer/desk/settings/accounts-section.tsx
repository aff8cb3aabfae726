import { useCallback, useEffect, useState } from 'react';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { GivePassphrase } from '../account/give-passphrase.tsx';
import { RenewSheet } from '../account/renew-sheet.tsx';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './settings.module.css';

const TEXT = ACCOUNT_TEXT.manage;

/** Who has a passphrase here; a temporary one for who forgot his; a new recovery sheet. */
export function AccountsSection() {
  const { practice } = useSession();
  return practice ? <p className={styles.soft}>{TEXT.practice}</p> : <DeskAccounts />;
}

function DeskAccounts() {
  const { station } = useSession();
  const [accounts, setAccounts] = useState<readonly VaultAccount[] | null>(null);
  const [renewing, setRenewing] = useState(false);
  const read = useCallback(async () => {
    const status = await bridge().call('vault.status', undefined);
    if (status.ok) setAccounts(status.accounts);
  }, []);
  useEffect(() => void read(), [read]);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{TEXT.intro}</p>
      <table className={styles.accounts}>
        <thead>
          <tr>
            <th>{TEXT.person}</th>
            <th>{TEXT.state}</th>
          </tr>
        </thead>
        <tbody>
          {station.operators.map(({ no, name }) => (
            <tr key={no}>
              <td>{`${name}（${no}）`}</td>
              <td>{accounts === null ? '' : stateOf(accounts.find((account) => account.no === no))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {accounts && !renewing ? <GivePassphrase accounts={accounts} changed={read} /> : null}
      <RenewSheet onSheet={setRenewing} />
    </section>
  );
}

function stateOf(account: VaultAccount | undefined): string {
  if (!account) return TEXT.none;
  if (account.wait > 0) return TEXT.waiting(account.wait);
  return account.temporary ? TEXT.temporary : TEXT.set;
}
