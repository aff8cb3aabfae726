import type { BackupResult } from '../../../electron/contract/backup-contract.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import { resultWords } from './backup-words.ts';

type ResultLinesProps = { readonly result: BackupResult | null; readonly now: number; readonly never?: string };

/** How the last backup ended: a mark, when and which file, what and how much. */
export function ResultLines({ result, now, never = BACKUP_TEXT.never }: ResultLinesProps) {
  if (result === null) return <p className={styles.soft}>{never}</p>;
  const { good, lines } = resultWords(result, now);
  return (
    <div className={styles.result} data-backup-good={good}>
      {lines.map((line, at) => (
        <span key={line} className={at > 0 ? styles.soft : undefined}>
          {at > 0 ? '' : good ? '✓ ' : '△ '}
          {line}
        </span>
      ))}
    </div>
  );
}
