import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronLaunch, type packedLaunch } from '../../../build/electron-path.ts';
import type { ArgsOf, Bridge, ChannelName, ResultOf } from '../../../electron/contract.ts';
import { WatcherLost, witnessed } from './launch-witness.ts';
import { painted } from './painted.ts';

/** The built program, started on a data folder of its own. */
export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Speaks to the main process as the window does. */
  readonly call: <Name extends ChannelName>(name: Name, args: ArgsOf<Name>) => Promise<ResultOf<Name>>;
  /** Ends the program in the ordinary way; the data folder stays. */
  readonly close: () => Promise<void>;
  /** Ends the program as a power cut would: every process of it at once, whatever it is doing. */
  readonly kill: () => Promise<void>;
};

/** A start that takes longer hangs. Milliseconds. */
const STARTING_MS = 30_000;

/** Nothing on a page of ours takes so long, on a busy PC either. Milliseconds. */
const PATIENCE_MS = 20_000;

/** A program that takes longer to go is stuck. Milliseconds. */
const CLOSING_MS = 30_000;

/** A window that has not painted by then never will. Milliseconds. */
const PAINTING_MS = 90_000;

export async function newDataFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-e2e-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts the built program, or the packed one, and waits until it has painted: keys pressed before reach nobody. */
export async function launchApp(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
  program: typeof electronLaunch | typeof packedLaunch = electronLaunch,
): Promise<RunningApp> {
  const env = { ...(process.env as Record<string, string>), ...environment };
  const options = { ...program([`--user-data-dir=${dataFolder}`]), env, timeout: STARTING_MS };
  const { app, page } = await witnessed(dataFolder, comeUp(options), killGroup).catch((problem: unknown) => {
    if (!(problem instanceof WatcherLost)) throw problem;
    console.warn(`The program stands, Playwright does not see it; started once more.\n${problem.message}`);
    return witnessed(dataFolder, comeUp(options));
  });
  return {
    app,
    page,
    dataFolder,
    call: (name, args) => callBridge(page, name, args),
    close: () => closeInTime(app),
    kill: async () => {
      const gone = new Promise((done) => app.process().once('exit', done));
      killAll(app);
      await gone;
    },
  };
}

/** One that comes up half is ended: it would hold the data folder against the next start. */
async function comeUp(options: Parameters<typeof _electron.launch>[0]) {
  const app = await _electron.launch(options);
  try {
    const page = await app.firstWindow();
    const late = pause(PAINTING_MS, 'late', { ref: false });
    if ((await Promise.race([painted(page), late])) === 'late') throw new Error('the window does not paint');
    page.setDefaultTimeout(PATIENCE_MS);
    return { app, page };
  } catch (problem) {
    killAll(app);
    throw problem;
  }
}

/**
 * Chromium's helpers outlive a main process that is killed alone, by a moment, and with them what they hold: the next start
 * would meet a desk that is half dead. Playwright starts each program as a group of its own, but on Windows.
 */
function killAll(app: ElectronApplication): void {
  const { pid } = app.process();
  if (pid !== undefined && process.platform !== 'win32') killGroup(pid);
  else app.process().kill('SIGKILL');
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (problem) {
    // It went by itself.
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem;
  }
}

/** @throws {Error} when the program does not go: said at once, not by a test that is ended for being late */
async function closeInTime(app: ElectronApplication): Promise<void> {
  const isGone = await Promise.race([app.close().then(() => true), pause(CLOSING_MS, false, { ref: false })]);
  if (isGone) return;
  killAll(app);
  throw new Error('the program does not close');
}

/**
 * Bytes are carried as base64 through Playwright, which would send an array of numbers; everything else as JSON.
 */
async function callBridge<Name extends ChannelName>(
  page: Page,
  name: Name,
  args: ArgsOf<Name>,
): Promise<ResultOf<Name>> {
  const answer = await page.evaluate(callInPage, { name, args: args === undefined ? undefined : pack(args) });
  return unpack(answer) as ResultOf<Name>;
}

/** Runs in the window: unpacks, calls, packs again. It stands alone, because only its text goes there. */
async function callInPage(given: { name: string; args: string | undefined }): Promise<string> {
  const bridge = (globalThis as unknown as { bridge: Bridge }).bridge;
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const args: unknown =
    given.args === undefined
      ? undefined
      : JSON.parse(given.args, (_, value) => (typeof value?.$bytes === 'string' ? bytesOf(value.$bytes) : value));
  const answer: unknown = await bridge.call(given.name as ChannelName, args as never);
  return JSON.stringify(answer, (_, value) => (value instanceof Uint8Array ? { $bytes: textOf(value) } : value));
}

function pack(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each instanceof Uint8Array ? { $bytes: Buffer.from(each).toString('base64') } : each,
  );
}

function unpack(text: string): unknown {
  return JSON.parse(text, (_, value) =>
    typeof value?.$bytes === 'string' ? Uint8Array.from(Buffer.from(value.$bytes, 'base64')) : value,
  );
}
