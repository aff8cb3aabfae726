import type { BackupProgress } from '../../../electron/contract/backup-contract.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import { sizeWords } from './backup-words.ts';

/** A bar and the same in words. */
export function ProgressLine({ progress }: { readonly progress: BackupProgress | null }) {
  const { phase, done, of } = progress ?? { phase: 'idle' as const, done: 0, of: 0 };
  const name = BACKUP_TEXT.phases[phase];
  const words = phase === 'idle' ? name : BACKUP_TEXT.progress(name, sizeWords(done), sizeWords(of));
  return (
    <div className={styles.progress} data-backup-phase={phase}>
      <progress value={of === 0 ? 0 : done} max={Math.max(1, of)} aria-label={name} />
      <span>{words}</span>
    </div>
  );
}
