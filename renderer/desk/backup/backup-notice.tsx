import { useDeskStatus } from '../../store/hooks/use-desk.ts';
import type { Act } from '../../ui/keys/act.ts';
import { useActs } from '../../ui/keys/use-acts.ts';
import { Banner } from '../../ui/layout/banner.tsx';
import { go } from '../navigation.ts';
import { useSession } from '../session.ts';
import { BACKUP_TEXT } from '../text/backup.ts';
import { backupDue } from './backup-due.ts';
import { useBackupStatus } from './use-backup-status.ts';

const open: Act = {
  id: 'backup-open',
  key: 'Alt+B',
  label: BACKUP_TEXT.due.open,
  run: () => go({ page: 'settings', section: 'backup' }),
};

/** One calm line of the workbench when the last backup is old or the daily one failed. */
export function BackupNotice() {
  const { now, practice } = useSession();
  const { ledger } = useDeskStatus();
  const { status } = useBackupStatus(now);
  const text = status && !practice ? backupDue(status, ledger.openedAt, now) : '';
  useActs(text === '' ? [] : [open]);
  return text === '' ? null : <Banner level="warning" text={text} action={open} />;
}
