import type { IpcMainInvokeEvent } from 'electron';
import { isOwnPage } from '../window/address.ts';

/** Whether a call comes from the main frame of a window of ours that shows a page of ours. */
export function isTrusted(event: IpcMainInvokeEvent, isOwnWindow: (webContentsId: number) => boolean): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    frame.parent === null &&
    frame === event.sender.mainFrame &&
    isOwnWindow(event.sender.id) &&
    isOwnPage(frame.url)
  );
}
