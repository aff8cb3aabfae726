import { useEffect, useState } from 'react';
import type { Failure } from '../../../electron/contract/channel.ts';
import type { VaultAccount } from '../../../electron/contract/vault-contract.ts';
import { PassphraseField } from '../../ui/fields/passphrase-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { useLate } from '../use-late.ts';
import type { AccountNote } from './account-notes.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.signIn;

/** A passphrase takes a second to try, on an old PC some. Milliseconds. */
const TRYING_FOR = 10_000;

const UNANSWERED: Failure = { ok: false, code: 'unanswered', detail: '' };

/** Somebody whom the vault let in; `notes`: what the record should say of it. */
export type Admitted = {
  readonly no: string;
  readonly name: string;
  readonly key: Uint8Array;
  readonly temporary: boolean;
  readonly notes: readonly AccountNote[];
};

type SignInPassphraseProps = {
  readonly account: VaultAccount;
  readonly other: () => void;
  readonly recover: () => void;
  /** `renew`: he wants another passphrase. */
  readonly admit: (admitted: Admitted, passphrase: string, renew: boolean) => void;
};

/** One person's passphrase; Enter opens. */
export function SignInPassphrase({ account, other, recover, admit }: SignInPassphraseProps) {
  const { no, name } = account;
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const { wait, begin } = useWait(account.wait);
  const [isTrying, setTrying] = useState(false);
  const isLong = useLate(isTrying ? 'trying' : '', TRYING_FOR) && isTrying;
  const open = async (renew: boolean) => {
    if (wait > 0) return;
    if (passphrase === '') return setProblem(TEXT.empty);
    setProblem('');
    setTrying(true);
    const opened = await bridge()
      .call('vault.unlock', { no, passphrase })
      .catch(() => UNANSWERED);
    setTrying(false);
    if (opened.ok) return admit(admittedAs(account, opened), passphrase, renew);
    // Not tried: once there is room the same key tries what stands there.
    if (opened.code === 'disk-full') return setProblem(TEXT.noRoom);
    setPassphrase('');
    begin(await waitOf(no));
    setProblem(opened.code === 'wait' ? '' : vaultWords(opened));
  };
  const main: Act = {
    id: 'sign-in',
    key: 'Enter',
    label: TEXT.open,
    blocked: wait > 0 ? TEXT.blockedWait(wait) : null,
    run: () => open(false),
  };
  const renewing: Act = { id: 'sign-in-renew', key: 'F9', label: TEXT.renew, run: () => open(true) };
  const list: Act = { id: 'sign-in-other', key: 'F12', label: TEXT.other, run: other };
  const sheet: Act = { id: 'sign-in-recover', key: 'F8', label: TEXT.recover, run: recover };
  useActs([main, list, renewing, sheet], { modal: true });
  return (
    <>
      <PassphraseField
        label={TEXT.passphrase(name)}
        name="sign-in-passphrase"
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text);
          setProblem('');
        }}
        hint={isLong ? TEXT.trying : ''}
        message={wait > 0 ? TEXT.wait(wait) : problem}
        enter={main}
        autoFocus
      />
      <ActButton act={main} primary />
      <ActButton act={list} />
      <ActButton act={renewing} quiet />
      <ActButton act={sheet} quiet />
    </>
  );
}

/** Seconds that the vault wants this operator to wait now. */
async function waitOf(no: string): Promise<number> {
  const status = await bridge()
    .call('vault.status', undefined)
    .catch(() => UNANSWERED);
  return status.ok ? (status.accounts.find((one) => one.no === no)?.wait ?? 0) : 0;
}

function admittedAs(
  { no, name }: VaultAccount,
  {
    key,
    temporary,
    wrongBefore,
  }: { readonly key: Uint8Array; readonly temporary: boolean; readonly wrongBefore: number },
): Admitted {
  const notes: readonly AccountNote[] = wrongBefore > 0 ? [{ no, change: 'wrong-tries', count: wrongBefore }] : [];
  return { no, name, key, temporary, notes };
}

/** Counts the seconds down on the screen; the main process counts them by itself. */
function useWait(first: number): { readonly wait: number; readonly begin: (seconds: number) => void } {
  const [wait, setWait] = useState(first);
  useEffect(() => {
    if (wait === 0) return;
    const timer = window.setTimeout(() => setWait(wait - 1), 1000);
    return () => window.clearTimeout(timer);
  }, [wait]);
  return { wait, begin: setWait };
}
