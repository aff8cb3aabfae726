import type { HandlersOf } from '../ipc/handlers.ts';
import { backupFailure } from './backup-failure.ts';
import { memoryFile } from './backup-memory.ts';
import type { BackupPorts } from './backup-ports.ts';
import { dailyBackup } from './daily-backup.ts';
import { makeByHand, makeDaily } from './making.ts';
import { mendVault } from './mending.ts';
import {
  branchesHere,
  inspectArchive,
  joinChosen,
  ledgersHere,
  nothingChosen,
  openArchive,
  restoreChosen,
} from './restoring.ts';
import { taskSlot } from './task-slot.ts';

export type BackupRoom = {
  readonly handlers: HandlersOf<'backup'>;
  /** Somebody sat down at the desk, or an act was written: what is due begins once nothing more comes. */
  readonly noteUse: () => void;
  readonly dispose: () => Promise<void>;
};

/** Backup and restore of the desk's record, as the contract offers them to the window. */
export function backupRoom(ports: BackupPorts): BackupRoom {
  const { disk, recordFolder, choose } = ports;
  const slot = taskSlot();
  const memory = memoryFile(disk, recordFolder);
  const daily = dailyBackup(ports.after, () => makeDaily(ports, memory, slot));
  let archive: string | null = null;
  return {
    handlers: {
      'backup.status': memory.read,
      'backup.chooseFolder': async (args) => {
        const folder = await choose.folder();
        if (folder === null) return null;
        const kept = await orFailure(() => memory.change(asMemory(args.for, folder)));
        return kept.ok ? { ok: true, folder } : kept;
      },
      'backup.stopDaily': () => orFailure(() => memory.change({ second: '' })),
      'backup.make': () => makeByHand(ports, memory, slot),
      'backup.progress': async () => slot.progress(),
      'backup.cancel': () => orFailure(async () => slot.cancel()),
      'backup.chooseArchive': async () => {
        const chosen = await choose.archive();
        if (chosen === null) return null;
        archive = chosen;
        return inspectArchive(ports, chosen);
      },
      'backup.openArchive': async ({ recoveryKey }) =>
        archive === null ? nothingChosen : openArchive(ports, archive, recoveryKey),
      'backup.mendVault': async (args) => (archive === null ? nothingChosen : mendVault(ports, archive, args)),
      'backup.restore': async (args) => (archive === null ? nothingChosen : restoreChosen(ports, slot, archive, args)),
      'backup.join': async (args) => (archive === null ? nothingChosen : joinChosen(ports, slot, archive, args)),
      'backup.lineage': () => answerOf(async () => ({ ledgers: await ledgersHere(ports) })),
      'backup.otherBranches': () => answerOf(async () => ({ branches: await branchesHere(ports) })),
    },
    noteUse: daily.noteUse,
    dispose: async () => {
      daily.dispose();
      await slot.dispose();
    },
  };
}

/** The daily backup begins anew in another folder: what became of the last one elsewhere says nothing about it. */
function asMemory(kind: 'by-hand' | 'daily', folder: string) {
  return kind === 'daily' ? { second: folder, daily: null } : { folder };
}

async function orFailure(task: () => Promise<void>) {
  return answerOf(async () => {
    await task();
    return {};
  });
}

async function answerOf<Answer extends object>(task: () => Promise<Answer>) {
  try {
    return { ok: true as const, ...(await task()) };
  } catch (problem) {
    return backupFailure(problem);
  }
}
