import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, Menu, protocol, session } from 'electron';
import { SECOND_START } from './contract/channel-names.ts';
import { usualDataFolder } from './data-folder.ts';
import { endInOrder } from './end-in-order.ts';
import { folderObstacle } from './folder-obstacle.ts';
import { describeProblem } from './ipc/answer.ts';
import { serveContract } from './ipc/serve.ts';
import { errorCode } from './journal/failure.ts';
import { openRooms } from './open-rooms.ts';
import { packedFacts } from './packed-facts.ts';
import { foreignSwitches } from './switches.ts';
import { SCHEME } from './window/address.ts';
import { guardContents, guardSession } from './window/guards.ts';
import { openMainWindow, preloadPath } from './window/main-window.ts';
import { serveStatic } from './window/static-files.ts';
import { openStopWindow } from './window/stop-window.ts';

/** `out/app/electron`; the window's files and the seeds stand beside it. */
const here = dirname(fileURLToPath(import.meta.url));
const report = (line: string) => console.error(`[yichuang] ${line}`);

/** The window waits no longer than this for the rooms. Milliseconds: mostly they are open in thirty. */
const ROOMS_FIRST = 500;

// Before the window's processes begin. What is packed for users has no door for debuggers.
const packed = app.isPackaged ? packedFacts(app.getAppPath()) : undefined;
if (packed?.openToInspection === false) {
  for (const name of foreignSwitches(process.argv.slice(1))) app.commandLine.removeSwitch(name);
}
// Else the window stands beside its own pinned icon in the taskbar of Windows.
if (packed?.appId) app.setAppUserModelId(packed.appId);
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
// Tests and second desks give their own folder by Electron's switch.
const given = app.commandLine.getSwitchValue('user-data-dir');
if (given === '')
  app.setPath('userData', usualDataFolder(process.platform, app.getPath('appData'), process.env.LOCALAPPDATA));

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

/** While the rooms open, which a disk may draw out, the window says what is waited for. */
async function start(): Promise<void> {
  Menu.setApplicationMenu(null);
  guardSession(session.defaultSession);
  const nonce = randomBytes(16).toString('base64');
  protocol.handle(SCHEME, (request) => serveStatic(request, join(here, '..', 'renderer'), nonce));
  const dataFolder = app.getPath('userData');
  let window: BrowserWindow | undefined;
  const rooms = openRooms({ dataFolder, seedsFolder: join(here, '..', 'seeds'), window: () => window, report });
  await Promise.race([rooms.catch(() => undefined), pause(ROOMS_FIRST)]);
  const main = openMainWindow(preloadPath(here), dataFolder);
  window = main.window;
  window.on('closed', () => {
    window = undefined;
  });
  serveContract({
    handlers: async () => (await rooms).handlers,
    isOwnWindow: (id) => window?.webContents.id === id,
    asked: main.announced,
    report,
  });
  endInOrder(main.window, () => rooms.then(({ dispose }) => dispose()).catch(() => undefined));
  app.on('second-instance', () => showAgain(window));
  await rooms.catch((problem: unknown) => {
    report(`start: ${describeProblem(problem)}`);
    main.stop('start', errorCode(problem));
  });
}

function showAgain(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
  window?.webContents.send(SECOND_START);
}

/** Never silence: where not even the window opens, another one says so. */
function stop(problem: unknown): void {
  report(`start: ${describeProblem(problem)}`);
  openStopWindow('start', errorCode(problem));
}
