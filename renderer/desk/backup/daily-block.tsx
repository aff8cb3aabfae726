import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { say } from '../shell/messages.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import type { BackupStatus } from './backup-due.ts';
import { failureWords } from './backup-words.ts';
import { ResultLines } from './result-lines.tsx';

type DailyBlockProps = { readonly status: BackupStatus; readonly again: () => Promise<void> };

/** The daily backup: where it goes, and how the last one ended. */
export function DailyBlock({ status, again }: DailyBlockProps) {
  const { now } = useSession();
  const isSet = status.second !== '';
  const choose: Act = {
    id: 'backup-daily',
    key: 'Alt+D',
    label: isSet ? BACKUP_TEXT.changeDaily : BACKUP_TEXT.chooseDaily,
    run: async () => {
      const chosen = await bridge().call('backup.chooseFolder', { for: 'daily' });
      if (chosen && !chosen.ok) say({ level: 'error', text: failureWords(chosen), code: chosen.code });
      await again();
    },
  };
  const stop: Act = {
    id: 'backup-daily-stop',
    key: 'Alt+X',
    label: BACKUP_TEXT.stopDaily,
    run: async () => {
      await bridge().call('backup.stopDaily', undefined);
      await again();
    },
  };
  useActs(isSet ? [choose, stop] : [choose]);
  return (
    <>
      <h2>{BACKUP_TEXT.daily}</h2>
      <div className={styles.block}>
        {isSet ? (
          <ResultLines result={status.daily} now={now} never={BACKUP_TEXT.dailyNext} />
        ) : (
          <p className={styles.soft}>{BACKUP_TEXT.dailyHint}</p>
        )}
        <div className={styles.row}>
          {isSet ? <span className={styles.soft}>{BACKUP_TEXT.target(status.second)}</span> : null}
          <ActButton act={choose} />
          {isSet ? <ActButton act={stop} quiet /> : null}
        </div>
      </div>
    </>
  );
}
