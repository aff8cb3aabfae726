import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchApp, startBenchApp } from './bench-app.ts';

/** Without its preferences the program asks first and opens no record: the bench then has it to itself. */
export const choice = (folder: string) => join(folder, 'preferences.json');
export const setAside = (folder: string) => join(folder, 'preferences.aside');

/** Lets a folder's store grow. @returns milliseconds of opening, with what only the journal has */
export async function fill(folder: string, script: string, from: number, to: number): Promise<number> {
  const time = await onceStarted(folder, script, async (app) => {
    await app.run('seed', from, to);
    const ready = await app.run('open');
    await app.run('close');
    await app.run('chooseDesk', true);
    return ready;
  });
  await rename(choice(folder), setAside(folder));
  return time;
}

export async function onceStarted<Value>(
  folder: string,
  script: string,
  work: (app: BenchApp) => Promise<Value>,
): Promise<Value> {
  const app = await startBenchApp(folder, script);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
