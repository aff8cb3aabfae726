import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { START_PAGE } from './address.ts';
import { stopPage } from './stop-page.ts';

/** The PCs of the counters: 1366×768. Below the minimum the screens no longer fit. */
const SIZE = { width: 1366, height: 768, minWidth: 1024, minHeight: 640 };

/** A page that breaks down again within this pause is not loaded again: it says so instead. Milliseconds. */
const RELOAD_PAUSE = 10_000;

export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    title: '一窗',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  reloadAfterBreakdown(window);
  void window.loadURL(START_PAGE);
  return window;
}

/** What was saved is in the journal, so a broken page may simply begin anew. One that breaks at once leaves no white page. */
function reloadAfterBreakdown(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const isAgain = Date.now() - last < RELOAD_PAUSE;
    last = Date.now();
    if (isAgain) void window.loadURL(stopPage('page', reason));
    else window.reload();
  });
}

export function preloadPath(folder: string): string {
  return join(folder, 'preload.cjs');
}
