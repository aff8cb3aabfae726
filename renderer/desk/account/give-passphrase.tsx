import { useState } from 'react';
import { passphraseProblem } from '../../../domain/account/passphrase-rules.ts';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { PassphraseField } from '../../ui/fields/passphrase-field.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { say } from '../shell/messages.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './account.module.css';
import { keepNotes } from './account-notes.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.manage;

type GivePassphraseProps = {
  readonly accounts: readonly VaultAccount[];
  readonly changed: () => Promise<void>;
};

/** A temporary passphrase for another operator. It is told him, so it stays legible; whoever gives it proves himself. */
export function GivePassphrase({ accounts, changed }: GivePassphraseProps) {
  const store = useStore();
  const { operator, station } = useSession();
  const others = station.operators.filter(({ no }) => no !== operator.no);
  const waiting = others.find((one) => !accounts.some((account) => account.no === one.no));
  const [no, setNo] = useState((waiting ?? others[0])?.no ?? '');
  const [next, setNext] = useState('');
  const [mine, setMine] = useState('');
  const [tried, setTried] = useState(false);
  const weak = passphraseProblem(next, no);
  const given = others.find((one) => one.no === no);
  const give = async () => {
    setTried(true);
    if (!given || weak || mine === '') return;
    const { name } = given;
    const done = await bridge().call('vault.setPassphrase', {
      by: operator.no,
      passphrase: mine,
      of: { no, name },
      next,
    });
    setMine('');
    if (!done.ok) return say({ level: 'error', text: vaultWords(done), code: done.code });
    setNext('');
    setTried(false);
    await keepNotes(store, [{ no, change: 'given-passphrase', count: 0 }]);
    await changed();
    say({ level: 'done', text: TEXT.given(name) });
  };
  const act: Act = { id: 'give-passphrase', key: 'Ctrl+Enter', label: TEXT.give, run: give };
  useActs(others.length > 0 ? [act] : []);
  if (others.length === 0) return null;
  return (
    <div className={styles.narrow}>
      <SelectField
        label={TEXT.who}
        name="give-who"
        options={others.map((one) => ({ value: one.no, label: `${one.name}（${one.no}）` }))}
        value={no}
        onChange={setNo}
      />
      <TextField
        label={TEXT.temporaryPassphrase}
        name="give-next"
        value={next}
        onChange={setNext}
        hint={ACCOUNT_TEXT.fresh.hint}
        message={tried && weak ? ACCOUNT_TEXT.fresh.weak(weak) : ''}
      />
      <PassphraseField
        label={TEXT.mine}
        name="give-mine"
        value={mine}
        onChange={setMine}
        hint={TEXT.mineHint}
        message={tried && mine === '' ? TEXT.empty : ''}
        enter={act}
      />
      <div className={styles.row}>
        <ActButton act={act} primary />
      </div>
    </div>
  );
}
