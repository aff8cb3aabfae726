import { BrowserWindow } from 'electron';
import { type Obstacle, STOP_TEXT } from '../../domain/text/stop.ts';
import { stopPage } from './stop-page.ts';

/** A window that only says what keeps the desk from opening. Nothing of the program can be reached from it. */
export function openStopWindow(obstacle: Obstacle, code: string): void {
  const window = new BrowserWindow({
    width: 900,
    height: 560,
    title: STOP_TEXT.title,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  void window.loadURL(stopPage(obstacle, code));
}
