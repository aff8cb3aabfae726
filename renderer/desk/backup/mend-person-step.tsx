import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { NewPassphraseFields } from '../account/new-passphrase-fields.tsx';
import type { Admitted } from '../account/sign-in-passphrase.tsx';
import { useNewPassphrase } from '../account/use-new-passphrase.ts';
import { bridge } from '../shell/bridge.ts';
import { say } from '../shell/messages.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { failureWords } from './backup-words.ts';
import { RestorePage } from './restore-page.tsx';
import type { Named } from './restored.ts';
import { WhoFields } from './who-fields.tsx';

const TEXT = BACKUP_TEXT.mend;

type MendPersonStepProps = {
  readonly recoveryKey: string;
  readonly operators: readonly Named[];
  readonly back: () => void;
  readonly admit: (admitted: Admitted) => void;
};

/** Who holds the sheet, and his new passphrase; then the vault is written and the desk opens. */
export function MendPersonStep({ recoveryKey, operators, back, admit }: MendPersonStepProps) {
  const [person, setPerson] = useState<Named>(operators[0] ?? { no: '', name: '' });
  const [problem, setProblem] = useState('');
  const passphrase = useNewPassphrase(person.no);
  const mend = async () => {
    const { no, name } = person;
    const chosen = passphrase.take();
    if (no.trim() === '' || name.trim() === '') return setProblem(BACKUP_TEXT.restore.whoMissing);
    if (chosen === null) return;
    const mended = await bridge().call('backup.mendVault', { recoveryKey, no, name, passphrase: chosen });
    if (!mended.ok) return setProblem(failureWords(mended));
    say({ level: 'done', text: TEXT.done });
    admit({ no, name, key: mended.key, temporary: false, notes: [{ no, change: 'recovered', count: 0 }] });
  };
  const leave: Act = { id: 'restore-back', key: 'Esc', label: BACKUP_TEXT.restore.back, run: back };
  const main: Act = { id: 'mend-go', key: 'Ctrl+Enter', label: TEXT.go, run: mend };
  return (
    <RestorePage task="mend" step={2} acts={[leave, main]} problem={problem}>
      <p>{TEXT.whoText}</p>
      <WhoFields operators={operators} person={person} setPerson={setPerson} mayBeOther />
      <NewPassphraseFields passphrase={passphrase} enter={main} />
    </RestorePage>
  );
}
