import type { BackupResult } from '../contract/backup-contract.ts';
import type { Failure } from '../contract/channel.ts';
import type { ResultOf } from '../contract.ts';
import type { ArchiveKind } from './archive-name.ts';
import { backupFailure } from './backup-failure.ts';
import type { MemoryFile } from './backup-memory.ts';
import type { BackupPorts } from './backup-ports.ts';
import { isDailyDue, pruneDaily } from './daily-backup.ts';
import { makeBackup } from './make-backup.ts';
import type { OnProgress } from './progress.ts';
import type { TaskSlot } from './task-slot.ts';

/** A backup by hand into the folder that was chosen last. */
export async function makeByHand(
  ports: BackupPorts,
  memory: MemoryFile,
  slot: TaskSlot,
): Promise<ResultOf<'backup.make'>> {
  const { folder } = await memory.read();
  if (folder === '') return { ok: false, code: 'none', detail: '' };
  return slot.run(async (onProgress) =>
    remembered(memory, 'byHand', await makeInto(ports, folder, 'byHand', onProgress)),
  );
}

/** The day's backup, if it is due and somebody is signed in. */
export async function makeDaily(ports: BackupPorts, memory: MemoryFile, slot: TaskSlot): Promise<void> {
  const known = await memory.read();
  if (ports.vault.key() === null || !isDailyDue(known, ports.now())) return;
  await slot.run(async (onProgress) => {
    const result = await makeInto(ports, known.second, 'daily', onProgress, (station) =>
      pruneDaily(ports.disk, known.second, station),
    );
    return remembered(memory, 'daily', result);
  });
}

async function makeInto(
  ports: BackupPorts,
  folder: string,
  kind: ArchiveKind,
  onProgress: OnProgress,
  afterwards: (station: string) => Promise<void> = async () => undefined,
): Promise<BackupResult> {
  const [at, began] = [ports.now(), ports.monotonic()];
  const nothing = { name: '', bytes: 0, contents: null, unreadable: 0 };
  const result = await makeFromVault(ports, folder, kind, onProgress).catch(backupFailure);
  const ms = Math.round(ports.monotonic() - began);
  if ('code' in result) return { at, folder, ms, ...nothing, code: result.code, detail: result.detail };
  const { name, bytes, header, unreadable } = result;
  // A backup is good also when an old one could not be removed.
  await afterwards(header.station).catch(() => undefined);
  return { at, folder, ms, name, bytes, contents: header.contents, unreadable, code: '', detail: '' };
}

async function makeFromVault(ports: BackupPorts, target: string, kind: ArchiveKind, onProgress: OnProgress) {
  const { vault, recordFolder, atRest } = ports;
  const [deskKey, recovery] = [vault.key(), await vault.recoveryWrap()];
  if (deskKey === null || recovery === null) return { ok: false, code: 'locked', detail: '' } satisfies Failure;
  const operators = await vault.operators();
  return makeBackup(ports, { recordFolder, target, kind, deskKey, recovery, operators, atRest, onProgress });
}

/** A person's breaking off is no result: what was known before stays. */
async function remembered(
  memory: MemoryFile,
  kind: ArchiveKind,
  result: BackupResult,
): Promise<ResultOf<'backup.make'>> {
  if (result.code === 'cancelled') return { ok: false, code: 'cancelled', detail: '' };
  const good = result.code === '' ? { goodAt: result.at } : {};
  // A good archive on the stick is good also when this PC's own disk is too full to remember it.
  await memory.change({ [kind]: result, ...good }).catch(() => undefined);
  return result.code === '' ? { ok: true, result } : { ok: false, code: result.code, detail: result.detail };
}
