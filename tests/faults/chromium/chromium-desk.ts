import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../../build/bootstrap/find-chromium.mjs';
import { type JournalRoom, journalRoom } from '../../../electron/journal/journal-room.ts';
import { nodeFiles } from '../../../electron/journal/node-files.ts';
import type { StorePage } from './store-page.ts';

/** A page of ours that nobody serves: Playwright answers for it. */
const ADDRESS = 'http://localhost/';

/** The store in a Chromium with a profile of its own, its journal in real files beside it. */
export type ChromiumDesk = {
  readonly run: <Name extends keyof StorePage>(
    name: Name,
    ...args: Parameters<StorePage[Name]>
  ) => Promise<Awaited<ReturnType<StorePage[Name]>>>;
  readonly close: () => Promise<void>;
  /** Ends every process of the browser at once. */
  readonly kill: () => Promise<void>;
};

/** Where the profile keeps IndexedDB; the same name as in Electron's data folder. */
export const profileOf = (folder: string): string => join(folder, 'profile', 'Default');

export async function openChromiumDesk(folder: string, script: string): Promise<ChromiumDesk> {
  const room = journalRoom(
    { files: nodeFiles, now: Date.now, newLedgerId: randomUUID, randomBelow: randomInt, segmentBytes: 60_000 },
    join(folder, 'data'),
  );
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    headless: true,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ...(executablePath ? { executablePath } : {}),
  });
  const page = await openPage(context, room, script);
  return {
    run: async (name, ...args) =>
      (await page.evaluate(
        ([wanted, given]) => {
          const { storePage } = globalThis as unknown as { storePage: Record<string, (...all: unknown[]) => unknown> };
          return storePage[wanted as string]?.(...(given as unknown[]));
        },
        [name, args] as const,
      )) as never,
    close: async () => {
      await context.close();
      await room.dispose();
    },
    kill: async () => {
      await killBrowser(context);
      await room.dispose();
    },
  };
}

async function openPage(context: BrowserContext, room: JournalRoom, script: string) {
  await context.exposeFunction('callMain', (name: string, args: string) => answer(room, name, args));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>.</title>' }),
  );
  await page.goto(ADDRESS);
  await page.evaluate(script);
  return page;
}

async function answer({ handlers }: JournalRoom, name: string, args: string): Promise<string> {
  const handler = handlers[name as keyof JournalRoom['handlers']] as ((given: unknown) => Promise<unknown>) | undefined;
  // Attachments and their like have no folder here; the store does without.
  const result = handler ? await handler(unpack(args)) : { ok: false, code: 'io', detail: name };
  return pack(result);
}

const pack = (value: unknown): string =>
  JSON.stringify({ value }, (_, each) =>
    each instanceof Uint8Array
      ? { $bytes: Buffer.from(each).toString('base64') }
      : each?.type === 'Buffer' && Array.isArray(each.data)
        ? { $bytes: Buffer.from(each.data).toString('base64') }
        : each,
  );

const unpack = (text: string): unknown =>
  JSON.parse(text, (_, each) =>
    typeof each?.$bytes === 'string' ? new Uint8Array(Buffer.from(each.$bytes, 'base64')) : each,
  ).value;

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const closed = new Promise((done) => context.once('close', done));
  for (const { id } of processInfo) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
  await Promise.race([closed, pause(5_000)]);
}
