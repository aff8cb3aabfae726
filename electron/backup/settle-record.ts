import type { BackupDisk } from './backup-disk.ts';
import { settleJoin } from './join/settle-join.ts';
import { settleRestore } from './restore/settle-restore.ts';

/** Ends or removes what a power cut broke off. To be called before anybody opens the record. */
export async function settleRecord(disk: BackupDisk, recordFolder: string): Promise<void> {
  await settleRestore(disk, recordFolder);
  await settleJoin(disk, recordFolder);
}
