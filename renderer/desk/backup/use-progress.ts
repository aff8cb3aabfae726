import { useEffect, useState } from 'react';
import type { BackupProgress } from '../../../electron/contract/backup-contract.ts';
import { bridge } from '../shell/bridge.ts';

/** The contract only answers, so how far it is must be asked. Often enough to look alive. Milliseconds. */
const ASK_EVERY = 250;

/** How far a backup or restore is while `isOn`; null otherwise. */
export function useProgress(isOn: boolean): BackupProgress | null {
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  useEffect(() => {
    if (!isOn) return setProgress(null);
    const ask = () =>
      void bridge()
        .call('backup.progress', undefined)
        .then(setProgress, () => undefined);
    ask();
    const timer = window.setInterval(ask, ASK_EVERY);
    return () => window.clearInterval(timer);
  }, [isOn]);
  return isOn ? progress : null;
}
