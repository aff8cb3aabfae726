import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { nthKey } from '../../ui/keys/nth-key.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './account.module.css';

const TEXT = ACCOUNT_TEXT.signIn;

type SignInListProps = {
  readonly accounts: readonly VaultAccount[];
  readonly choose: (no: string) => void;
  readonly recover: () => void;
};

/** Who can sign in here, a key each. */
export function SignInList({ accounts, choose, recover }: SignInListProps) {
  const people = accounts.map(
    ({ no, name }, index): Act => ({
      id: `sign-in-${no}`,
      key: nthKey(index),
      label: `${name}（${no}）`,
      run: () => choose(no),
    }),
  );
  const sheet: Act = { id: 'sign-in-recover', key: 'F8', label: TEXT.recover, run: recover };
  useActs([...people, sheet], { modal: true });
  return (
    <>
      <p className={styles.soft}>{people.length === 0 ? TEXT.nobody : TEXT.whoHint}</p>
      <div className={styles.people}>
        {people.map((act) => (
          <ActButton key={act.id} act={act} />
        ))}
      </div>
      <ActButton act={sheet} quiet />
    </>
  );
}
