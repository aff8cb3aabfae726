import type { BackupDisk } from './backup-disk.ts';
import { isReadyToJoin, settleJoin } from './join/settle-join.ts';
import { isCompletelyRestored, settleRestore } from './restore/settle-restore.ts';

/** Ends or removes what a power cut broke off. To be called before anybody opens the record. */
export async function settleRecord(disk: BackupDisk, recordFolder: string): Promise<void> {
  await settleRestore(disk, recordFolder);
  await settleJoin(disk, recordFolder);
}

/**
 * Ends what was ready and could not be moved then, because another program held a file: with it unmoved the journal must
 * not be written to, for what is written would be moved over. What is still being put together is left alone.
 */
export async function endWhatIsReady(disk: BackupDisk, recordFolder: string): Promise<void> {
  if (await isCompletelyRestored(disk, recordFolder)) await settleRestore(disk, recordFolder);
  if (await isReadyToJoin(disk, recordFolder)) await settleJoin(disk, recordFolder);
}
