import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, Menu, protocol, session, clipboard as systemClipboard } from 'electron';
import { appHandlers } from './app-handlers.ts';
import { attachmentRoom } from './attachments/attachment-room.ts';
import { backupRoom } from './backup/backup-room.ts';
import { choosersOf } from './backup/choosers.ts';
import { nodeBackupDisk } from './backup/node-backup-disk.ts';
import { endWhatIsReady, settleRecord } from './backup/settle-record.ts';
import { clipboardKeeper } from './clipboard/clipboard-keeper.ts';
import { SECOND_START } from './contract/channel-names.ts';
import { folderObstacle } from './folder-obstacle.ts';
import { describeProblem } from './ipc/answer.ts';
import { guardDoors } from './ipc/guard-doors.ts';
import type { Handlers } from './ipc/handlers.ts';
import { serveContract } from './ipc/serve.ts';
import { errorCode } from './journal/failure.ts';
import { journalRoom } from './journal/journal-room.ts';
import { nodeFiles } from './journal/node-files.ts';
import { packRoom } from './packs/pack-room.ts';
import { openPreferences } from './preferences.ts';
import { printingRoom } from './printing/printing-room.ts';
import { foreignSwitches, isOnTrial } from './switches.ts';
import { electronOsStore } from './vault/electron-os-store.ts';
import { PASSPHRASE_COST } from './vault/passphrase-secret.ts';
import { vaultRoom } from './vault/vault-room.ts';
import { SCHEME } from './window/address.ts';
import { guardContents, guardSession } from './window/guards.ts';
import { openMainWindow, preloadPath } from './window/main-window.ts';
import { serveStatic } from './window/static-files.ts';
import { openStopWindow } from './window/stop-window.ts';

/** `out/app/electron`; the window's files and the seeds stand beside it. */
const here = dirname(fileURLToPath(import.meta.url));
const report = (line: string) => console.error(`[yichuang] ${line}`);

// Before the window's processes begin. What is packed for users has no door for debuggers.
if (app.isPackaged && !isOnTrial(app.getAppPath())) {
  for (const name of foreignSwitches(process.argv.slice(1))) app.commandLine.removeSwitch(name);
}
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
// A folder name that can be spelt on the telephone; tests and second desks give their own by Electron's switch.
const given = app.commandLine.getSwitchValue('user-data-dir');
if (given === '') app.setPath('userData', join(app.getPath('appData'), 'Yichuang'));

// Chromium quietly takes another folder for one that it cannot use; a desk must not open another record than it was told.
const obstacle = folderObstacle(given || app.getPath('userData'));
// One process for a data folder: a second start shows the window of the first.
if (obstacle !== null) {
  app.whenReady().then(() => openStopWindow(obstacle.obstacle, obstacle.code));
} else if (app.requestSingleInstanceLock()) {
  guardContents();
  // Not awaited here: Electron becomes ready only after this module was loaded.
  app.whenReady().then(start).catch(stop);
} else {
  app.quit();
}

async function start(): Promise<void> {
  Menu.setApplicationMenu(null);
  const dataFolder = app.getPath('userData');
  const nonce = randomBytes(16).toString('base64');
  guardSession(session.defaultSession);
  protocol.handle(SCHEME, (request) => serveStatic(request, join(here, '..', 'renderer'), nonce));
  const preferences = await openPreferences(nodeFiles, dataFolder);
  const recordFolder = join(dataFolder, 'desk');
  // Before anybody looks at the record: half of one would be taken for the whole, or for none.
  await settleRecord(nodeBackupDisk, recordFolder);
  const journals = journalRoom(
    { files: nodeFiles, now: Date.now, newLedgerId: randomUUID, randomBelow: randomInt },
    dataFolder,
    async (store) => (store === 'desk' ? endWhatIsReady(nodeBackupDisk, recordFolder) : undefined),
  );
  const printing = printingRoom({ preferences, documentsFolder: app.getPath('documents'), report });
  const vaultPorts = {
    files: nodeFiles,
    random,
    randomBelow: randomInt,
    monotonic,
    os: electronOsStore,
    cost: PASSPHRASE_COST,
  };
  const vault = vaultRoom(vaultPorts, recordFolder);
  const clipboard = clipboardKeeper({ clipboard: systemClipboard, after, random: randomBytes });
  let window: BrowserWindow | undefined;
  const backups = backupRoom({
    disk: nodeBackupDisk,
    now: Date.now,
    monotonic,
    random,
    randomBelow: randomInt,
    newLedgerId: randomUUID,
    // Practice is never backed up.
    mode: 'real',
    after,
    version: app.getVersion(),
    recordFolder,
    atRest: (task) => journals.atRest('desk', task),
    whileClosed: (task) => journals.whileClosed('desk', task),
    choose: choosersOf(() => window),
    vault: {
      key: vault.key,
      recoveryWrap: vault.recoveryWrap,
      operators: vault.operators,
      mend: vault.mend,
      foundIn: (folder, recovery, given) => vaultRoom(vaultPorts, folder).adopt(recovery, given),
    },
  });
  const rooms: Handlers = {
    ...appHandlers({
      preferences,
      clipboard,
      dataFolder,
      seedsFolder: join(here, '..', 'seeds'),
      window: () => window,
    }),
    ...journals.handlers,
    ...attachmentRoom(nodeFiles, dataFolder),
    ...packRoom(nodeFiles, dataFolder),
    ...printing.handlers,
    ...vault.handlers,
    ...backups.handlers,
    'journal.append': async (args) => {
      const written = await journals.handlers['journal.append'](args);
      if (args.store === 'desk') backups.noteAct();
      return written;
    },
    // Who sits down next finds nothing of the one before.
    'vault.away': async () => {
      await clipboard.clear();
      return await vault.handlers['vault.away'](undefined);
    },
    'vault.lock': async () => {
      await clipboard.clear();
      return await vault.handlers['vault.lock'](undefined);
    },
  };
  serveContract(
    guardDoors(rooms, { ...vault, undecided: journals.undecided }),
    (id) => window?.webContents.id === id,
    report,
  );
  window = openMainWindow(preloadPath(here));
  window.on('closed', () => {
    window = undefined;
    void clipboard
      .clear()
      .then(printing.dispose)
      .then(backups.dispose)
      .then(journals.dispose)
      .finally(() => app.quit());
  });
  app.on('second-instance', () => showAgain(window));
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(length));
}

function monotonic(): number {
  return performance.now();
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

function showAgain(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
  window?.webContents.send(SECOND_START);
}

/** Never silence: what could not begin says so in a window of its own. */
function stop(problem: unknown): void {
  report(`start: ${describeProblem(problem)}`);
  openStopWindow('start', errorCode(problem));
}
