import { ipcMain } from 'electron';
import { channelNames, ipcName } from '../contract/channel-names.ts';
import { answer, type Report } from './answer.ts';
import type { Handlers } from './handlers.ts';
import { isTrusted } from './sender.ts';

/** Opens every channel of the contract to our own windows and to nobody else. */
export function serveContract(
  handlers: Handlers,
  isOwnWindow: (webContentsId: number) => boolean,
  report: Report,
): void {
  for (const name of channelNames) {
    ipcMain.handle(ipcName(name), (event, args: unknown) => {
      if (isTrusted(event, isOwnWindow)) return answer(handlers, name, args, report);
      report(`${name}: refused, the caller is not our window`);
      throw new Error('Refused');
    });
  }
}
