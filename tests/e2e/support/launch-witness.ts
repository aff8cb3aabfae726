import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program that has not come up by then is looked at while it hangs. Milliseconds. */
const PATIENCE = 60_000;

/** The program did not come up; the message has what it said and what its processes waited for, all of which counts. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

/**
 * Waits for a start, and should it fail after hanging says what its processes were waiting for, a line each. Only Linux tells.
 * @throws {NotStarted} what the start threw, with these lines behind its own
 */
export async function witnessed<T>(folder: string, starting: Promise<T>): Promise<T> {
  let seen: readonly string[] = [];
  const look = setTimeout(() => void processesOn(folder).then((lines) => (seen = lines)), PATIENCE);
  try {
    return await starting;
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    throw new NotStarted([words, ...seen].join('\n'), { cause: problem });
  } finally {
    clearTimeout(look);
  }
}

/** The processes that were started on this data folder, those of a start before included, and where each of them stands. */
async function processesOn(folder: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => describe(pid, folder)));
  return lines.filter((line) => line !== '');
}

async function describe(pid: string, folder: string): Promise<string> {
  const said = (name: string) => readFile(join('/proc', pid, name), 'utf8').catch(() => '');
  const command = (await said('cmdline')).replaceAll('\0', ' ');
  if (!command.includes(folder)) return '';
  const type = /--type=(\S+)/.exec(command)?.[1] ?? 'main';
  const state = /^State:\s*(\S+)/m.exec(await said('status'))?.[1] ?? '?';
  const threads = await threadsOf(pid);
  return `process ${pid} (${type}) is ${state}; its threads wait in ${threads}`;
}

/** By the name of the kernel's function: a lock, a socket, a disk. */
async function threadsOf(pid: string): Promise<string> {
  const tasks = await readdir(join('/proc', pid, 'task')).catch(() => []);
  const places = await Promise.all(
    tasks.map((task) => readFile(join('/proc', pid, 'task', task, 'wchan'), 'utf8').catch(() => '?')),
  );
  const counted = Map.groupBy(places, (place) => place);
  return [...counted].map(([place, all]) => `${place} ×${all.length}`).join(', ');
}
