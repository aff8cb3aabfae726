import type { Bridge } from '../../../electron/contract.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** What the preload script put into the window; the only way to the main process. */
export function bridge(): Bridge {
  return window.bridge;
}
