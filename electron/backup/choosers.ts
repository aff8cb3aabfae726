import type { BrowserWindow } from 'electron';
import { choose } from '../app-handlers.ts';
import type { BackupPorts } from './backup-ports.ts';

/** The system's dialogs for folders and archives. */
export function choosersOf(window: () => BrowserWindow | undefined): BackupPorts['choose'] {
  return {
    folder: () => choose(window(), { properties: ['openDirectory', 'createDirectory'] }),
    archive: () => choose(window(), { properties: ['openFile'], filters: [{ name: '一窗备份', extensions: ['ycb'] }] }),
  };
}
