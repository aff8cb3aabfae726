import { useState } from 'react';
import { readRecoveryKey } from '../../../domain/account/recovery-key.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { keyWords } from '../account/recover-form.tsx';
import { bridge } from '../shell/bridge.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { failureWords } from './backup-words.ts';
import { type ArchiveTask, RestorePage } from './restore-page.tsx';
import type { Named } from './restored.ts';

const TEXT = BACKUP_TEXT.restore;

type RestoreKeyStepProps = {
  readonly task: ArchiveTask;
  readonly back: () => void;
  readonly next: (opened: { readonly recoveryKey: string; readonly operators: readonly Named[] }) => void;
};

/** The sheet's key, typed in groups that check themselves, or scanned. */
export function RestoreKeyStep({ task, back, next }: RestoreKeyStepProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const words = keyWords(typed);
  const open = async () => {
    if (!readRecoveryKey(typed).ok) return setProblem(words.message || words.hint);
    const opened = await bridge().call('backup.openArchive', { recoveryKey: typed });
    if (opened.ok) next({ recoveryKey: typed, operators: opened.operators });
    else setProblem(failureWords(opened));
  };
  const change = (text: string) => {
    setProblem('');
    setTyped(text);
  };
  const leave = { id: 'restore-back', key: 'Esc', label: TEXT.back, run: back };
  const main = { id: 'restore-open', key: 'Ctrl+Enter', label: TEXT.openIt, run: open };
  return (
    <RestorePage task={task} step={1} acts={[leave, main]} problem={problem}>
      <p>{TEXT.keyText}</p>
      <TextField
        label={ACCOUNT_TEXT.recover.key}
        name="recovery-key"
        value={inGroups(typed)}
        onChange={change}
        message={words.message}
        hint={words.hint}
        autoFocus
      />
    </RestorePage>
  );
}

/** As it stands on the sheet, so that eyes can go from one to the other. */
function inGroups(typed: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '');
  return digits.match(/\d{1,6}/g)?.join(' ') ?? '';
}
