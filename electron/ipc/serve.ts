import { ipcMain } from 'electron';
import { channelNames, ipcName } from '../contract/channel-names.ts';
import { answer, type Report } from './answer.ts';
import type { Handlers } from './handlers.ts';
import { isTrusted } from './sender.ts';

type Served = {
  /** Those of the rooms, as soon as these are open; a call waits for them. */
  readonly handlers: () => Promise<Handlers>;
  readonly isOwnWindow: (webContentsId: number) => boolean;
  /** Told of each call of our own window. */
  readonly asked: () => void;
  readonly report: Report;
};

/** Opens every channel of the contract to our own windows and to nobody else. */
export function serveContract({ handlers, isOwnWindow, asked, report }: Served): void {
  for (const name of channelNames) {
    ipcMain.handle(ipcName(name), async (event, args: unknown) => {
      if (!isTrusted(event, isOwnWindow)) {
        report(`${name}: refused, the caller is not our window`);
        throw new Error('Refused');
      }
      asked();
      return answer(await handlers(), name, args, report);
    });
  }
}
