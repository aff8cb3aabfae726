import { useState } from 'react';
import { useStore } from '../../store/hooks/store-context.tsx';
import { PassphraseField } from '../../ui/fields/passphrase-field.tsx';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { say } from '../shell/messages.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import styles from './account.module.css';
import { keepNotes } from './account-notes.ts';
import { type Proposal, SheetStep } from './sheet-step.tsx';
import { vaultWords } from './vault-words.ts';

const TEXT = ACCOUNT_TEXT.manage;

/** A new recovery sheet in place of one that was lost or seen; the old one holds until the new one is typed back. */
export function RenewSheet({ onSheet }: { readonly onSheet: (open: boolean) => void }) {
  const store = useStore();
  const { operator, station } = useSession();
  const [mine, setMine] = useState('');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [tried, setTried] = useState(false);
  const renew = async () => {
    setTried(true);
    if (mine === '') return;
    const proposed = await bridge().call('vault.renewRecovery', { no: operator.no, passphrase: mine });
    setMine('');
    setTried(false);
    if (!proposed.ok) return say({ level: 'error', text: vaultWords(proposed), code: proposed.code });
    setProposal(proposed);
    onSheet(true);
  };
  const done = async () => {
    setProposal(null);
    onSheet(false);
    await keepNotes(store, [{ no: operator.no, change: 'sheet-renewed', count: 0 }]);
    say({ level: 'done', text: TEXT.renewed });
  };
  const act: Act = { id: 'renew-sheet', key: 'Alt+R', label: TEXT.renew, run: renew };
  useActs(proposal ? [] : [act]);
  if (proposal)
    return (
      <SheetStep
        proposal={proposal}
        of={{ hall: station.hall, station: station.name }}
        label={ACCOUNT_TEXT.sheet.doneRenewed}
        done={() => void done()}
      />
    );
  return (
    <div className={styles.narrow}>
      <h2>{TEXT.sheetTitle}</h2>
      <p>{TEXT.sheetText}</p>
      <PassphraseField
        label={TEXT.mine}
        name="renew-mine"
        value={mine}
        onChange={setMine}
        message={tried && mine === '' ? TEXT.empty : ''}
        enter={act}
      />
      <div className={styles.row}>
        <ActButton act={act} />
      </div>
    </div>
  );
}
