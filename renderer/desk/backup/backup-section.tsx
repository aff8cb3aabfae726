import { useState } from 'react';
import type { Act } from '../../ui/keys/act.ts';
import { ActButton } from '../../ui/keys/act-button.tsx';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { useSession } from '../session.ts';
import { bridge } from '../shell/bridge.ts';
import { say, sayNothing } from '../shell/messages.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import styles from './backup.module.css';
import type { BackupStatus } from './backup-due.ts';
import { failureWords, sizeWords } from './backup-words.ts';
import { Comparison } from './comparison.tsx';
import { DailyBlock } from './daily-block.tsx';
import { Lineage } from './lineage.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ResultLines } from './result-lines.tsx';
import { useBackupStatus } from './use-backup-status.ts';
import { useProgress } from './use-progress.ts';

/** 设置·备份: one key makes a backup; below, the daily one, a comparison, and where this record comes from. */
export function BackupSection() {
  const { practice } = useSession();
  const { status, again } = useBackupStatus();
  if (practice)
    return (
      <section className={styles.section}>
        <Banner level="info" text={BACKUP_TEXT.practice} />
      </section>
    );
  return status ? <Backups status={status} again={again} /> : null;
}

function Backups({ status, again }: { readonly status: BackupStatus; readonly again: () => Promise<void> }) {
  const { now } = useSession();
  const [isMaking, setMaking] = useState(false);
  const progress = useProgress(isMaking);
  const choose = async () => {
    const chosen = await bridge().call('backup.chooseFolder', { for: 'by-hand' });
    if (chosen && !chosen.ok) say({ level: 'error', text: failureWords(chosen), code: chosen.code });
    await again();
    return chosen?.ok ?? false;
  };
  const make = async () => {
    sayNothing();
    if (status.folder === '' && !(await choose())) return;
    setMaking(true);
    const made = await bridge().call('backup.make', undefined);
    setMaking(false);
    await again();
    if (made.ok) say({ level: 'done', text: BACKUP_TEXT.made(made.result.name, sizeWords(made.result.bytes)) });
    else if (made.code === 'cancelled') say({ level: 'info', text: failureWords(made) });
    else say({ level: 'error', text: failureWords(made), code: made.code });
  };
  const label = status.folder === '' ? BACKUP_TEXT.chooseAndMake : BACKUP_TEXT.make;
  const main: Act = { id: 'backup-make', key: 'Ctrl+Enter', label, run: make };
  const folder: Act = {
    id: 'backup-folder',
    key: 'Alt+F',
    label: BACKUP_TEXT.chooseFolder,
    run: async () => void (await choose()),
  };
  const cancel: Act = {
    id: 'backup-cancel',
    key: 'Esc',
    label: BACKUP_TEXT.cancel,
    run: async () => void (await bridge().call('backup.cancel', undefined)),
  };
  useActs(isMaking ? [cancel] : status.folder === '' ? [main] : [main, folder]);
  return (
    <section className={styles.section}>
      <p>{BACKUP_TEXT.intro}</p>
      <h2>{BACKUP_TEXT.byHand}</h2>
      <div className={styles.block}>
        {isMaking ? (
          <>
            <ProgressLine progress={progress} />
            <p className={styles.soft}>{BACKUP_TEXT.keepWorking}</p>
            <ActButton act={cancel} />
          </>
        ) : (
          <>
            <ResultLines result={status.byHand} now={now} />
            <div className={styles.row}>
              <ActButton act={main} primary />
              {status.folder === '' ? null : (
                <>
                  <span className={styles.soft}>{BACKUP_TEXT.target(status.folder)}</span>
                  <ActButton act={folder} />
                </>
              )}
            </div>
          </>
        )}
      </div>
      <DailyBlock status={status} again={again} />
      <Comparison />
      <Lineage now={now} />
    </section>
  );
}
