import { createHmac } from 'node:crypto';
import type { Failure } from '../contract/channel.ts';
import { createTurn } from '../in-turn.ts';

/** How long what was copied stays on the clipboard. Seconds: enough to paste it into the provincial system. */
export const KEPT_SECONDS = 60;

/** As long as a remote desktop may hold the clipboard open; then it is taken for empty. Milliseconds. */
const TRY_AGAIN = 1_000;
const TRIES = 30;

/** The system's clipboard, as far as plain text goes. Newer versions of Electron answer with promises. */
export interface Clipboard {
  readonly readText: () => string | Promise<string>;
  readonly writeText: (text: string) => void | Promise<void>;
  readonly clear: () => void;
}

export type ClipboardPorts = {
  readonly clipboard: Clipboard;
  /** Does the work later; gives what calls it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** For the fingerprint of what was copied. */
  readonly random: (length: number) => Uint8Array;
};

export type ClipboardKeeper = {
  /** Puts text on the clipboard and takes it off again after `KEPT_SECONDS`. Codes: `refused` by the system. */
  readonly copy: (text: string) => Promise<{ readonly ok: true; readonly seconds: number } | Failure>;
  /** At once: when the desk is locked or the program ends. What others put there since is left alone. */
  readonly clear: () => Promise<void>;
};

/**
 * Copied names and numbers do not stay for the next person at this PC. Only a keyed fingerprint of the text is kept, so
 * that another program's text is never taken away and ours lies nowhere else in memory.
 */
export function clipboardKeeper({ clipboard, after, random }: ClipboardPorts): ClipboardKeeper {
  const secret = random(32);
  const fingerprint = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  // A clearing that waits for the system must not meet the next copy half way.
  const inTurn = createTurn();
  let ours = '';
  let callOff = () => {};
  const nothing = fingerprint('');
  const read = async () => {
    try {
      return fingerprint(await clipboard.readText());
    } catch {
      return nothing;
    }
  };
  /** Whether no more is to be done. Where nothing can be read it is empty, or another program has it open just now. */
  const isOff = async (): Promise<boolean> => {
    const found = await read();
    if (found === nothing) return false;
    if (found !== ours) return true;
    clipboard.clear();
    return (await read()) !== ours;
  };
  /** @param only what its time has come for: the next may have been copied meanwhile, with a time of its own */
  const takeOff = (only = '', tries = TRIES): Promise<void> =>
    inTurn(async () => {
      if (ours === '' || (only !== '' && only !== ours)) return;
      callOff();
      const mine = ours;
      if ((await isOff()) || tries === 0) ours = '';
      else callOff = after(TRY_AGAIN, () => void takeOff(mine, tries - 1));
    }).catch(() => undefined);
  const copy = async (text: string) => {
    await clipboard.writeText(text);
    // Another program may hold the clipboard open, as remote desktops do on Windows.
    if ((await clipboard.readText()) !== text) return REFUSED;
    callOff();
    const mine = fingerprint(text);
    ours = mine;
    callOff = after(KEPT_SECONDS * 1000, () => void takeOff(mine));
    return { ok: true as const, seconds: KEPT_SECONDS };
  };
  return { copy: (text) => inTurn(() => copy(text).catch(() => REFUSED)), clear: () => takeOff() };
}

const REFUSED: Failure = { ok: false, code: 'refused', detail: '' };
