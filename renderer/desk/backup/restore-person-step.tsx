import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { NewPassphraseFields } from '../account/new-passphrase-fields.tsx';
import { useNewPassphrase } from '../account/use-new-passphrase.ts';
import { bridge } from '../shell/bridge.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { failureWords } from './backup-words.ts';
import { ProgressLine } from './progress-line.tsx';
import { RestorePage } from './restore-page.tsx';
import type { Named, Restored } from './restored.ts';
import { useProgress } from './use-progress.ts';
import { WhoFields } from './who-fields.tsx';

const TEXT = BACKUP_TEXT.restore;

type RestorePersonStepProps = {
  readonly recoveryKey: string;
  readonly operators: readonly Named[];
  readonly back: () => void;
  readonly done: (restored: Restored, no: string) => void;
};

/** Who will use the restored desk, his new passphrase, and the restore itself. */
export function RestorePersonStep({ recoveryKey, operators, back, done }: RestorePersonStepProps) {
  const [person, setPerson] = useState<Named>(operators[0] ?? { no: '', name: '' });
  const [problem, setProblem] = useState('');
  const [isRunning, setRunning] = useState(false);
  const passphrase = useNewPassphrase(person.no);
  const progress = useProgress(isRunning);
  const restore = async () => {
    const chosen = passphrase.take();
    if (person.no.trim() === '' || person.name.trim() === '') return setProblem(TEXT.whoMissing);
    if (chosen === null) return;
    setProblem('');
    setRunning(true);
    const restored = await bridge().call('backup.restore', { recoveryKey, ...person, passphrase: chosen });
    setRunning(false);
    if (restored.ok) done(restored, person.no);
    else setProblem(failureWords(restored));
  };
  const leave: Act = { id: 'restore-back', key: 'Esc', label: TEXT.back, run: back };
  const main: Act = { id: 'restore-go', key: 'Ctrl+Enter', label: TEXT.go, run: restore };
  const cancel: Act = {
    id: 'restore-cancel',
    key: 'Esc',
    label: TEXT.cancel,
    run: async () => void (await bridge().call('backup.cancel', undefined)),
  };
  if (isRunning) {
    return (
      <RestorePage task="restore" step={2} acts={[cancel]} problem="">
        <p>{TEXT.working}</p>
        <ProgressLine progress={progress} />
      </RestorePage>
    );
  }
  return (
    <RestorePage task="restore" step={2} acts={[leave, main]} problem={problem}>
      <p>{TEXT.whoText}</p>
      <WhoFields operators={operators} person={person} setPerson={setPerson} />
      <NewPassphraseFields passphrase={passphrase} enter={main} />
    </RestorePage>
  );
}
