import { join } from 'node:path';
import { z } from 'zod';
import { backupResult } from '../contract/backup-contract.ts';
import { createTurn } from '../in-turn.ts';
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

/** The memory in its file. Changes are made one after the other: each keeps what the other changed. */
export type MemoryFile = {
  /** Cannot be read: nothing is remembered. The archives themselves lie where they lie. */
  readonly read: () => Promise<BackupMemory>;
  /** @throws an error of the disk */
  readonly change: (change: Partial<BackupMemory>) => Promise<void>;
};

export function memoryFile(disk: BackupDisk, recordFolder: string): MemoryFile {
  const path = join(recordFolder, FILE);
  const inTurn = createTurn();
  const read = async () => {
    try {
      return memory.parse(JSON.parse(Buffer.from(await disk.read(path)).toString('utf8')));
    } catch {
      return NOTHING;
    }
  };
  const write = async (change: Partial<BackupMemory>) => {
    await disk.makeFolder(recordFolder);
    const changed = { ...(await read()), ...change };
    await disk.replace(path, Buffer.from(`${JSON.stringify(changed, null, 2)}\n`, 'utf8'));
  };
  return { read, change: (change) => inTurn(() => write(change)) };
}
