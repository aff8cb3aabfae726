import { useState } from 'react';
import { RestoreFlow } from '../backup/restore-flow.tsx';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { BadNews } from './bad-news.tsx';

type LostRecordProps = { readonly toPractice: () => void; readonly restored: (no: string) => void };

/** Vault and journal are both gone, the database is left: the way back with an archive and the sheet. Never a first set-up. */
export function LostRecord({ toPractice, restored }: LostRecordProps) {
  const [isRestoring, setRestoring] = useState(false);
  if (isRestoring) return <RestoreFlow back={() => setRestoring(false)} done={restored} />;
  const { title, what, safe, way, without, restore: label } = ACCOUNT_TEXT.gone;
  const restore = { id: 'vault-mend', key: 'Ctrl+Enter', label, run: () => setRestoring(true) };
  return <BadNews title={title} sentences={[what, safe, way, without]} main={restore} toPractice={toPractice} />;
}
