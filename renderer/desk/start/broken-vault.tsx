import { useState } from 'react';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import type { Admitted } from '../account/sign-in-passphrase.tsx';
import { MendFlow } from '../backup/mend-flow.tsx';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { START_TEXT } from '../text/start.ts';
import styles from './start.module.css';

type BrokenVaultProps = { readonly toPractice: () => void; readonly admit: (admitted: Admitted) => void };

/** The desk's vault cannot be read: the news of it, and the way to a new one. */
export function BrokenVault({ toPractice, admit }: BrokenVaultProps) {
  const [isMending, setMending] = useState(false);
  if (isMending) return <MendFlow back={() => setMending(false)} admit={admit} />;
  return <News mend={() => setMending(true)} toPractice={toPractice} />;
}

type NewsProps = { readonly mend: () => void; readonly toPractice: () => void };

/** What is broken, what is safe, and the way back with an archive and the sheet. */
function News({ mend, toPractice }: NewsProps) {
  const { title, what, safe, way, mend: label } = ACCOUNT_TEXT.damaged;
  const main = { id: 'vault-mend', key: 'Ctrl+Enter', label, run: mend };
  const practice = { id: 'to-practice', key: 'F2', label: START_TEXT.toPractice, run: toPractice };
  useActs([main, practice]);
  return (
    <main className={styles.failed}>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>{safe}</p>
      <p>{way}</p>
      <ActButton act={main} primary />
      <ActButton act={practice} />
    </main>
  );
}
