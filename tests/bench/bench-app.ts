import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { WORKBENCH_TEXT } from '../../renderer/desk/text/workbench.ts';
import { launchApp } from '../e2e/support/launch-app.ts';
import { KEEPER } from '../support/desk-key.ts';
import { bundleScript } from './bundle-script.ts';
import type { Bench } from './page/bench-page.ts';

const FIRST_DAY = WORKBENCH_TEXT.first.title;

/** The built program on a data folder of its own, with the bench's functions in its window. */
export type BenchApp = {
  readonly run: <Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ) => Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** Bytes of live objects in the window after a collection, array buffers included. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export async function bundlePage(): Promise<string> {
  return await bundleScript(join(import.meta.dirname, 'page', 'bench-page.ts'), 'benchPage');
}

export async function newFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'yichuang-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * Starts the program as a clerk does, signs in, and waits for the work bench with its list (or its first-day page).
 * `locked`: from the window's first moment to the lock screen; `opened`: from Enter behind the passphrase to the list.
 * Milliseconds.
 */
export async function timeFirstScreen(
  dataFolder: string,
): Promise<{ readonly locked: number; readonly opened: number }> {
  const { app, page } = await launchApp(dataFolder);
  try {
    const locked = await page.evaluate(untilLocked);
    await page.evaluate(watchForEnter);
    await page.keyboard.insertText(KEEPER.passphrase);
    await page.keyboard.press('Enter');
    return { locked, opened: await page.evaluate(fromEnterToList, FIRST_DAY) };
  } finally {
    await app.close();
  }
}

export async function startBenchApp(dataFolder: string, script: string): Promise<BenchApp> {
  const { app, page } = await launchApp(dataFolder);
  await page.waitForLoadState('load');
  await page.evaluate(script);
  return {
    run: (name, ...args) => runInPage(page, name, args),
    heap: () => heapOf(page),
    close: () => closeApp(app),
  };
}

/** Runs in the window. It stands alone. */
async function untilLocked(): Promise<number> {
  while (document.activeElement?.id !== 'sign-in-passphrase') await new Promise((next) => requestAnimationFrame(next));
  return performance.now();
}

/** Runs in the window before the key is pressed, and notes that moment. It stands alone. */
function watchForEnter(): void {
  const marks = globalThis as { enteredAt?: number };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') marks.enteredAt ??= performance.now();
  };
  window.addEventListener('keydown', onKey, { capture: true });
}

/** Runs in the window, at every frame until the list or the first-day page is there. It stands alone. */
async function fromEnterToList(firstDay: string): Promise<number> {
  const { enteredAt } = globalThis as { enteredAt?: number };
  const isShown = () => document.querySelector('[data-table]') !== null || document.body.innerText.includes(firstDay);
  while (!isShown()) await new Promise((next) => requestAnimationFrame(next));
  return performance.now() - (enteredAt ?? Number.NaN);
}

async function runInPage<Name extends keyof Bench>(
  page: Page,
  name: Name,
  args: Parameters<Bench[Name]>,
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  const answer = await page.evaluate(
    ([wanted, given]) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...values: unknown[]) => unknown> };
      return bench[wanted as string]?.(...(given as unknown[]));
    },
    [name, args] as const,
  );
  return answer as Awaited<ReturnType<Bench[Name]>>;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function closeApp(app: ElectronApplication): Promise<void> {
  await app.close();
}
