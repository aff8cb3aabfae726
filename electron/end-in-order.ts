import { app, type BrowserWindow } from 'electron';

/** So long may what is under way take to end; a stick that hangs must not keep a program alive that nobody sees. Milliseconds. */
const PATIENCE = 5_000;

/**
 * The program ends with its window, and not before what is under way was put away: by itself Electron waits for none of it.
 * @param dispose never rejects
 */
export function endInOrder(window: BrowserWindow, dispose: () => Promise<void>): void {
  let isDisposed = false;
  app.on('will-quit', (event) => {
    if (isDisposed) return;
    event.preventDefault();
    const patience = new Promise((done) => setTimeout(done, PATIENCE));
    void Promise.race([dispose(), patience]).then(() => {
      isDisposed = true;
      app.quit();
    });
  });
  // The press keeps a window of its own that nobody sees.
  window.on('closed', () => app.quit());
}
