import { app, type BrowserWindow } from 'electron';

/** So long may what is under way take to end; a stick that hangs must not keep a program alive that nobody sees. Milliseconds. */
const PATIENCE = 5_000;

/**
 * The program ends with its window, and not before what is under way was put away: by itself Electron goes with its last
 * window and waits for nothing.
 * @param dispose never rejects
 */
export function endInOrder(window: BrowserWindow, dispose: () => Promise<void>): void {
  app.on('window-all-closed', () => undefined);
  window.on('closed', () => {
    const patience = new Promise((done) => setTimeout(done, PATIENCE));
    void Promise.race([dispose(), patience]).then(() => app.quit());
  });
}
