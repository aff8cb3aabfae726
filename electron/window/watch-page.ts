import { statfs } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { Obstacle } from '../../domain/text/stop.ts';
import { START_PAGE } from './address.ts';
import { FIRST_STATE, nextStep, type PageAct, type PageEvent } from './page-watch.ts';
import { stopPage } from './stop-page.ts';

/** Chromium's code for a load that gave way to the next one. */
const ABORTED = -3;

/** With less than this Chromium drops its caches and fails in places of its own. Bytes. */
const FULL = 4 * 1024 * 1024;

export type PageWatch = {
  /** The page asked for something. */
  readonly announced: () => void;
  /** The desk cannot open: the window says so. Nothing of the page comes back. */
  readonly stop: (obstacle: Obstacle, code: string) => void;
};

/** Loads the window's page and stays with it: it shows itself, or a page without scripts says why it does not. */
export function watchPage(window: BrowserWindow, dataFolder: string): PageWatch {
  const { webContents: contents } = window;
  let state = FIRST_STATE;
  const stop = (obstacle: Obstacle, code: string) => {
    state = { ...state, at: 'stopped' };
    if (window.isDestroyed()) return;
    load(window, stopPage(obstacle, code));
    showOnce(window);
  };
  const acts: Readonly<Record<PageAct, () => void>> = {
    nothing: () => undefined,
    show: () => showOnce(window),
    end: () => contents.forcefullyCrashRenderer(),
    reload: () => load(window, START_PAGE),
    stop: () => {
      const { code } = state;
      stop(code === 'hung' ? 'hung' : 'page', code);
      // Asked afterwards: a disk that does not answer must not keep the page away.
      void isFull(dataFolder).then((full) => full && stop('page-disk-full', code));
    },
  };
  const see = (event: PageEvent) => {
    if (window.isDestroyed()) return;
    const step = nextStep(state, event);
    state = step.state;
    acts[step.act]();
  };
  listen(window, see);
  const timer = setInterval(() => see({ kind: 'second' }), 1000);
  window.on('closed', () => clearInterval(timer));
  load(window, START_PAGE);
  return { announced: () => see({ kind: 'announced' }), stop };
}

function listen(window: BrowserWindow, see: (event: PageEvent) => void): void {
  const { webContents: contents } = window;
  const broken = (code: string) => see({ kind: 'broken', code });
  window.once('ready-to-show', () => showOnce(window));
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) see({ kind: 'begun' });
  });
  contents.on('did-fail-load', (_, number, name, __, isMainFrame) => {
    if (isMainFrame && number !== ABORTED) broken(name || `ERR ${number}`);
  });
  // What our own protocol does not find loads as an empty page.
  contents.on('did-navigate', (_, __, status) => {
    if (status >= 400) broken(`HTTP ${status}`);
  });
  contents.on('preload-error', () => broken('preload'));
  contents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') broken(reason);
  });
  // Never told while a debugger halts it.
  contents.on('unresponsive', () => see({ kind: 'unresponsive' }));
  contents.on('responsive', () => see({ kind: 'responsive' }));
}

function showOnce(window: BrowserWindow): void {
  if (!window.isVisible() && !window.isMinimized()) window.show();
}

/** What fails in it is told by `did-fail-load`. */
function load(window: BrowserWindow, address: string): void {
  window.loadURL(address).catch(() => undefined);
}

async function isFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 1, bsize: FULL }));
  return bavail * bsize < FULL;
}
