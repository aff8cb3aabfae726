import { useState } from 'react';
import { readRecoveryKey } from '../../../domain/account/recovery-key.ts';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { moveFocus } from '../../ui/fields/move-focus.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useScan } from '../../ui/scan/use-scan.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import type { Admitted } from './sign-in-passphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.recover;
const KEY_FIELD = 'recovery-key';

type RecoverFormProps = {
  readonly accounts: readonly VaultAccount[];
  readonly back: () => void;
  readonly admit: (admitted: Admitted) => void;
};

/** The way in for who holds the sheet: its key, whose passphrase is renewed, the new passphrase. */
export function RecoverForm({ accounts, back, admit }: RecoverFormProps) {
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState(accounts[0]?.no ?? '');
  const [problem, setProblem] = useState('');
  const passphrase = useNewPassphrase(no);
  const account = accounts.find((one) => one.no === no);
  const save = async () => {
    const next = passphrase.take();
    const { message, hint } = keyWords(typed);
    if (!readRecoveryKey(typed).ok) return setProblem(message || hint);
    if (next === null || !account) return setProblem('');
    const { name } = account;
    const opened = await bridge().call('vault.recover', { recoveryKey: typed, no, name, passphrase: next });
    if (!opened.ok) return setProblem(vaultWords(opened));
    admit({ no, name, key: opened.key, temporary: false, notes: [{ no, change: 'recovered', count: 0 }] });
  };
  const main = { id: 'recover-save', key: 'Ctrl+Enter', label: TEXT.save, run: save };
  const leave = { id: 'recover-back', key: 'Esc', label: TEXT.back, run: back };
  useActs([main, leave], { modal: true });
  useScan((digits) => {
    setTyped(digits);
    const field = document.getElementById(KEY_FIELD);
    if (field) moveFocus(field, 1);
  });
  return (
    <>
      <h2>{TEXT.title}</h2>
      {problem ? <Banner level="error" text={problem} /> : null}
      <TextField label={TEXT.key} name={KEY_FIELD} value={typed} onChange={setTyped} autoFocus {...keyWords(typed)} />
      <SelectField
        label={TEXT.who}
        name="recover-who"
        options={accounts.map((one) => ({ value: one.no, label: `${one.name}（${one.no}）` }))}
        value={no}
        onChange={setNo}
      />
      <NewPassphraseFields passphrase={passphrase} enter={main} />
      <ActButton act={main} primary />
      <ActButton act={leave} quiet />
    </>
  );
}

/** Which groups are wrong, or how far it is; nothing is wrong about a group still being typed. */
export function keyWords(typed: string): { readonly message: string; readonly hint: string } {
  const read = readRecoveryKey(typed);
  if (read.ok) return { message: '', hint: '' };
  const wrong = read.wrongGroups.map((at) => at + 1);
  const message = wrong.length > 0 ? TEXT.keyWrong(wrong) : read.length > 48 ? TEXT.keyProgress(read.length) : '';
  return { message, hint: read.length === 0 ? TEXT.text : TEXT.keyProgress(read.length) };
}
