import { join } from 'node:path';
import { app, type BrowserWindow, clipboard as systemClipboard } from 'electron';
import { appHandlers } from './app-handlers.ts';
import { attachmentRoom } from './attachments/attachment-room.ts';
import { fileOwners } from './attachments/file-owners.ts';
import { type BackupRoom, backupRoom } from './backup/backup-room.ts';
import { choosersOf } from './backup/choosers.ts';
import { nodeBackupDisk } from './backup/node-backup-disk.ts';
import { endWhatIsReady, settleRecord } from './backup/settle-record.ts';
import { type ClipboardKeeper, clipboardKeeper } from './clipboard/clipboard-keeper.ts';
import type { Report } from './ipc/answer.ts';
import { guardDoors } from './ipc/guard-doors.ts';
import type { Handlers, RoomHandlers } from './ipc/handlers.ts';
import { type JournalRoom, journalRoom } from './journal/journal-room.ts';
import { nodeFiles } from './journal/node-files.ts';
import { packRoom } from './packs/pack-room.ts';
import { openPreferences } from './preferences.ts';
import { printingRoom } from './printing/printing-room.ts';
import { systemPorts } from './system-ports.ts';
import { electronOsStore } from './vault/electron-os-store.ts';
import { PASSPHRASE_COST } from './vault/passphrase-secret.ts';
import { type VaultRoom, vaultRoom } from './vault/vault-room.ts';

type Given = {
  readonly dataFolder: string;
  readonly seedsFolder: string;
  /** For the system's dialogs; none before it opened and after it closed. */
  readonly window: () => BrowserWindow | undefined;
  readonly report: Report;
};

/** All that answers the window, behind its doors. */
export type Rooms = {
  readonly handlers: Handlers;
  /** Ends what is under way, one room after the other; one that fails keeps none of the others. */
  readonly dispose: () => Promise<void>;
};

/** The rooms of the main process, each brought what it needs of the system and of the others. */
export async function openRooms({ dataFolder, seedsFolder, window, report }: Given): Promise<Rooms> {
  const recordFolder = join(dataFolder, 'desk');
  // Before anybody looks at the record: half of one would be taken for the whole, or for none.
  await settleRecord(nodeBackupDisk, recordFolder);
  const preferences = await openPreferences(nodeFiles, dataFolder);
  const clipboard = clipboardKeeper({ ...systemPorts, clipboard: systemClipboard });
  const journals = journalRoom({ ...systemPorts, files: nodeFiles }, dataFolder, async (store) =>
    store === 'desk' ? endWhatIsReady(nodeBackupDisk, recordFolder) : undefined,
  );
  const vault = vaultIn(recordFolder);
  const backups = backupsOf(recordFolder, journals, vault, window);
  const printing = printingRoom({ preferences, documentsFolder: app.getPath('documents'), report });
  const rooms: RoomHandlers = {
    ...appHandlers({ preferences, clipboard, dataFolder, seedsFolder, window }),
    ...journals.handlers,
    ...attachmentRoom(nodeFiles, dataFolder),
    ...packRoom(nodeFiles, dataFolder),
    ...printing.handlers,
    ...vault.handlers,
    ...backups.handlers,
    ...toldOfUse(backups, journals, vault),
    ...leavingNothing(clipboard, vault),
  };
  return {
    handlers: guardDoors(rooms, {
      ...vault,
      undecided: journals.undecided,
      ownersOf: fileOwners(nodeFiles, dataFolder),
    }),
    dispose: async () => {
      for (const end of [clipboard.clear, printing.dispose, backups.dispose, journals.dispose])
        await end().catch(() => undefined);
    },
  };
}

function vaultIn(folder: string): VaultRoom {
  return vaultRoom({ ...systemPorts, files: nodeFiles, os: electronOsStore, cost: PASSPHRASE_COST }, folder);
}

/** Of the desk's own record; practice is never backed up. */
function backupsOf(recordFolder: string, journals: JournalRoom, vault: VaultRoom, window: Given['window']): BackupRoom {
  return backupRoom({
    ...systemPorts,
    disk: nodeBackupDisk,
    mode: 'real',
    version: app.getVersion(),
    recordFolder,
    atRest: (task) => journals.atRest('desk', task),
    whileClosed: (task) => journals.whileClosed('desk', task),
    choose: choosersOf(window),
    vault: { ...vault, foundIn: (folder, recovery, given) => vaultIn(folder).adopt(recovery, given) },
  });
}

/**
 * The daily backup begins when nobody has written anything for a while. Also after somebody sat down: the program may have
 * been closed too soon after the last act of a day.
 */
function toldOfUse(
  backups: BackupRoom,
  journals: JournalRoom,
  vault: VaultRoom,
): Pick<Handlers, 'journal.append' | 'vault.unlock'> {
  return {
    'journal.append': async (args) => {
      const written = await journals.handlers['journal.append'](args);
      if (args.store === 'desk') backups.noteUse();
      return written;
    },
    'vault.unlock': async (args) => {
      const opened = await vault.handlers['vault.unlock'](args);
      if (opened.ok) backups.noteUse();
      return opened;
    },
  };
}

/** Who sits down next finds nothing of the one before on the clipboard. */
function leavingNothing(
  clipboard: ClipboardKeeper,
  { handlers }: VaultRoom,
): Pick<Handlers, 'vault.away' | 'vault.lock'> {
  return {
    'vault.away': async () => {
      await clipboard.clear();
      return await handlers['vault.away'](undefined);
    },
    'vault.lock': async () => {
      await clipboard.clear();
      return await handlers['vault.lock'](undefined);
    },
  };
}
