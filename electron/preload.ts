import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, ipcName, SECOND_START } from './contract/channel-names.ts';
import type { Bridge } from './contract.ts';

const known: ReadonlySet<string> = new Set(channelNames);

const bridge: Bridge = {
  call: (name, args) =>
    known.has(name) ? ipcRenderer.invoke(ipcName(name), args) : Promise.reject(new Error('No such channel')),
  onSecondStart: (told) => {
    const listener = () => told();
    ipcRenderer.on(SECOND_START, listener);
    return () => ipcRenderer.off(SECOND_START, listener);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
