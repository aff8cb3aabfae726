import { useCallback, useEffect, useState } from 'react';
import { bridge } from '../shell/bridge.ts';
import type { BackupStatus } from './backup-due.ts';

/** How the backups stand, read anew whenever `again` is called or one of `watched` changes; null until it is known. */
export function useBackupStatus(watched: unknown = null) {
  const [status, setStatus] = useState<BackupStatus | null>(null);
  const again = useCallback(async () => setStatus(await bridge().call('backup.status', undefined)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `watched` is what the caller wants it read anew for
  useEffect(() => {
    void again().catch(() => undefined);
  }, [again, watched]);
  return { status, again };
}
