import { useState } from 'react';
import type { Admitted } from '../account/sign-in-passphrase.tsx';
import { MendFlow } from '../backup/mend-flow.tsx';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { BadNews } from './bad-news.tsx';

type BrokenVaultProps = { readonly toPractice: () => void; readonly admit: (admitted: Admitted) => void };

/** The desk's vault cannot be read: the news of it, and the way to a new one with an archive and the sheet. */
export function BrokenVault({ toPractice, admit }: BrokenVaultProps) {
  const [isMending, setMending] = useState(false);
  if (isMending) return <MendFlow back={() => setMending(false)} admit={admit} />;
  const { title, what, safe, way, mend: label } = ACCOUNT_TEXT.damaged;
  const mend = { id: 'vault-mend', key: 'Ctrl+Enter', label, run: () => setMending(true) };
  return <BadNews title={title} sentences={[what, safe, way]} main={mend} toPractice={toPractice} />;
}
