import { useState } from 'react';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { useScan } from '../../ui/scan/use-scan.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './account.module.css';
import { OwnPassphrase } from './own-passphrase.tsx';
import { RecoverForm } from './recover-form.tsx';
import { SignInList } from './sign-in-list.tsx';
import { type Admitted, SignInPassphrase } from './sign-in-passphrase.tsx';

type Stage =
  | { readonly at: 'list' }
  | { readonly at: 'passphrase'; readonly no: string }
  | { readonly at: 'recover' }
  | { readonly at: 'own'; readonly admitted: Admitted; readonly passphrase: string };

type SignInProps = {
  readonly accounts: readonly VaultAccount[];
  /** Who was here last; '' nobody yet. */
  readonly last: string;
  /** Begins with the list: somebody wants to change places. */
  readonly toList: boolean;
  readonly admit: (admitted: Admitted) => void;
};

/** The lock screen: nothing of the desk is seen, and nothing of it is lost. */
export function SignIn({ accounts, last, toList, admit }: SignInProps) {
  const known = accounts.find(({ no }) => no === last) ?? (accounts.length === 1 ? accounts[0] : undefined);
  const [stage, setStage] = useState<Stage>(known && !toList ? { at: 'passphrase', no: known.no } : { at: 'list' });
  const chosen = stage.at === 'passphrase' ? accounts.find(({ no }) => no === stage.no) : undefined;
  const list = () => setStage({ at: 'list' });
  // He was let in already, and never sat down.
  const leave = async () => {
    await bridge()
      .call('vault.away', undefined)
      .catch(() => undefined);
    list();
  };
  // The digits of a slip would choose somebody and be tried as his passphrase; the sheet's code goes into its field.
  useScan(() => undefined, stage.at !== 'recover');
  return (
    <main className={styles.lock}>
      <section className={styles.box} data-fields="" aria-label={ACCOUNT_TEXT.signIn.title}>
        <h1>{ACCOUNT_TEXT.signIn.title}</h1>
        {stage.at === 'list' ? (
          <SignInList
            accounts={accounts}
            choose={(no) => setStage({ at: 'passphrase', no })}
            recover={() => setStage({ at: 'recover' })}
          />
        ) : null}
        {chosen ? (
          <SignInPassphrase
            key={chosen.no}
            account={chosen}
            other={list}
            recover={() => setStage({ at: 'recover' })}
            admit={(admitted, passphrase, renew) =>
              admitted.temporary || renew ? setStage({ at: 'own', admitted, passphrase }) : admit(admitted)
            }
          />
        ) : null}
        {stage.at === 'recover' ? <RecoverForm accounts={accounts} back={list} admit={admit} /> : null}
        {stage.at === 'own' ? <OwnPassphrase {...stage} admit={admit} other={() => void leave()} /> : null}
      </section>
    </main>
  );
}
