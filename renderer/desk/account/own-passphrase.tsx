import { useState } from 'react';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import type { Admitted } from './sign-in-passphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.own;

type OwnPassphraseProps = {
  readonly admitted: Admitted;
  /** The one that was just right. */
  readonly passphrase: string;
  readonly admit: (admitted: Admitted) => void;
  /** Back to the list: somebody else needs the desk first. */
  readonly other: () => void;
};

/** Whoever came in with a passphrase that another knows, or wants another, chooses one of his own before he works. */
export function OwnPassphrase({ admitted, passphrase, admit, other }: OwnPassphraseProps) {
  const { no, name } = admitted;
  const own = useNewPassphrase(no);
  const [problem, setProblem] = useState('');
  const save = async () => {
    const next = own.take();
    if (next === null) return;
    const saved = await bridge().call('vault.setPassphrase', { by: no, passphrase, of: { no, name }, next });
    if (!saved.ok) return setProblem(vaultWords(saved));
    admit({ ...admitted, notes: [...admitted.notes, { no, change: 'own-passphrase', count: 0 }] });
  };
  const main = { id: 'own-save', key: 'Ctrl+Enter', label: TEXT.save, run: save };
  const list = { id: 'own-other', key: 'F12', label: ACCOUNT_TEXT.signIn.other, run: other };
  const keep = { id: 'own-keep', key: 'Esc', label: TEXT.keep, run: () => admit(admitted) };
  // A passphrase that another knows is not kept.
  const ways = admitted.temporary ? [list] : [keep, list];
  useActs([main, ...ways], { modal: true });
  return (
    <>
      <h2>{TEXT.title(name)}</h2>
      {admitted.temporary ? <p>{TEXT.text}</p> : null}
      {problem ? <Banner level="error" text={problem} /> : null}
      <NewPassphraseFields passphrase={own} enter={main} autoFocus />
      <ActButton act={main} primary />
      {ways.map((act) => (
        <ActButton key={act.id} act={act} quiet />
      ))}
    </>
  );
}
