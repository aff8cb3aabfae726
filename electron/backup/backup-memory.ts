import { join } from 'node:path';
import { z } from 'zod';
import { backupResult } from '../contract/backup-contract.ts';
import type { BackupDisk } from './backup-disk.ts';

/** What this PC remembers of its backups, beside the record and no part of it. */
const memory = z.object({
  folder: z.string(),
  second: z.string(),
  byHand: backupResult.nullable(),
  daily: backupResult.nullable(),
  goodAt: z.int().nonnegative().nullable(),
});
export type BackupMemory = Readonly<z.infer<typeof memory>>;

const NOTHING: BackupMemory = { folder: '', second: '', byHand: null, daily: null, goodAt: null };

const FILE = 'backups.json';

/** Cannot be read: nothing is remembered. The archives themselves lie where they lie. */
export async function readMemory(disk: BackupDisk, recordFolder: string): Promise<BackupMemory> {
  try {
    const text = Buffer.from(await disk.read(join(recordFolder, FILE))).toString('utf8');
    return memory.parse(JSON.parse(text));
  } catch {
    return NOTHING;
  }
}

/** @throws an error of the disk */
export async function changeMemory(
  disk: BackupDisk,
  recordFolder: string,
  change: Partial<BackupMemory>,
): Promise<void> {
  await disk.makeFolder(recordFolder);
  const changed = { ...(await readMemory(disk, recordFolder)), ...change };
  await disk.replace(join(recordFolder, FILE), Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8'));
}
