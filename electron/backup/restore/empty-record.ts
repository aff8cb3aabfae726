import { join } from 'node:path';
import { lookAtSegments, standingsOf } from '../../journal/standings.ts';
import type { BackupDisk } from '../backup-disk.ts';

const VAULTS = ['vault.json', 'vault-copy.json'] as const;

/** Whether nobody has worked here yet: no vault, and no act in the journal. Only such a record may be replaced. */
export async function isRecordEmpty(disk: BackupDisk, recordFolder: string): Promise<boolean> {
  if ((await disk.sizeOf(recordFolder)) === null) return true;
  for (const name of VAULTS) if ((await disk.sizeOf(join(recordFolder, name))) !== null) return false;
  const journal = join(recordFolder, 'journal');
  if ((await disk.sizeOf(journal)) === null) return true;
  const segments = await lookAtSegments(disk, journal);
  // A segment that does not say whose it is may hold work that only a person can rescue.
  const isUnclear = segments.some(({ ledger, faults }) => ledger === undefined || faults.length > 0);
  return !isUnclear && standingsOf(segments).every(({ seq }) => seq === 0);
}
