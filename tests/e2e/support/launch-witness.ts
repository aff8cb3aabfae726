import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A program that has not come up by then is looked at, again and again. Milliseconds. */
const PATIENCE = 5_000;
const BETWEEN_LOOKS = 2_000;

/** What a window that lives answers at once. Milliseconds. */
const ANSWER = 5_000;

/** Whoever watches a window that answers sees it by then, or never. Milliseconds. */
const GRACE = 3_000;

/** The program did not come up; the message has what it said and what its processes waited for, all of which counts. */
export class NotStarted extends Error {
  override readonly name: string = 'NotStarted';
}

/**
 * The program stands there and answers whoever asks; only Playwright, which began to watch while the window was being made,
 * waits for an answer that was never sent.
 */
export class WatcherLost extends NotStarted {
  override readonly name: string = 'WatcherLost';
}

/**
 * Waits for a start, and should it fail after hanging says what its processes were waiting for, a line each. Only Linux tells.
 * `endLost` ends a program that stands unseen, so that the start can be begun once more instead of being waited out.
 * @throws {NotStarted} what the start threw, with these lines behind its own
 */
export async function witnessed<T>(
  folder: string,
  starting: Promise<T>,
  endLost: (pid: number) => void = () => undefined,
): Promise<T> {
  let seen: Seen = { processes: [], isUp: false };
  let isOver = false;
  const watch = async () => {
    await pause(PATIENCE, undefined, { ref: false });
    while (!isOver && !seen.isUp) {
      seen = await lookAt(folder);
      await pause(seen.isUp ? GRACE : BETWEEN_LOOKS, undefined, { ref: false });
    }
    const pid = mainOf(seen.processes);
    if (!isOver && pid > 0) endLost(pid);
  };
  void watch();
  try {
    return await starting;
  } catch (problem) {
    const words = [problem instanceof Error ? problem.message : String(problem), ...seen.processes].join('\n');
    throw seen.isUp ? new WatcherLost(words, { cause: problem }) : new NotStarted(words, { cause: problem });
  } finally {
    isOver = true;
  }
}

/** `processes`: where each one stands, a line each; `isUp`: the window answers whoever asks. */
type Seen = { readonly processes: readonly string[]; readonly isUp: boolean };

async function lookAt(folder: string): Promise<Seen> {
  return { processes: await processesOn(folder), isUp: await windowAnswers(folder).catch(() => false) };
}

function mainOf(processes: readonly string[]): number {
  const main = processes.find((line) => line.includes('(main)')) ?? '';
  return Number(/^process (\d+)/.exec(main)?.[1] ?? 0);
}

/** Whether the window runs scripts and has painted something, asked through a connection of its own. */
async function windowAnswers(folder: string): Promise<boolean> {
  const port = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
  const targets: unknown = await (
    await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(ANSWER) })
  ).json();
  const address = Array.isArray(targets)
    ? targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl
    : undefined;
  return typeof address === 'string' && (await Promise.race([asks(address), pause(ANSWER, false, { ref: false })]));
}

function asks(address: string): Promise<boolean> {
  const socket = new WebSocket(address);
  const expression =
    'document.readyState === "complete" && (document.getElementById("root") ?? document.body).innerText.length > 0';
  const question = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  return new Promise((answer) => {
    socket.onopen = () => socket.send(question);
    socket.onmessage = ({ data }) => {
      answer(JSON.parse(String(data)).result?.result?.value === true);
      socket.close();
    };
    socket.onerror = () => answer(false);
  });
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
  return `process ${pid} (${type}) is ${state}; its threads wait in ${await threadsOf(pid)}`;
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
