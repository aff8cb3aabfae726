import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { type PageWatch, watchPage } from './watch-page.ts';

/** The PCs of the counters: 1366×768. Below the minimum the screens no longer fit. */
const SIZE = { width: 1366, height: 768, minWidth: 1024, minHeight: 640 };

export type MainWindow = PageWatch & { readonly window: BrowserWindow };

/** @param dataFolder looked at where the page does not come up: a full disk is the likeliest reason */
export function openMainWindow(preload: string, dataFolder: string): MainWindow {
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
  window.on('page-title-updated', (event) => event.preventDefault());
  return { window, ...watchPage(window, dataFolder) };
}

export function preloadPath(folder: string): string {
  return join(folder, 'preload.cjs');
}
