import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { systemPorts } from '../system-ports.ts';

const PREFIX = 'yichuang-print-';

/** Younger ones may belong to another desk of this PC that is printing now. Milliseconds. */
const MINUTE = 60_000;
const LEFT_BEHIND = 10 * MINUTE;

/** Windows' printer program may hold its file a moment longer than it runs. */
const GONE = { recursive: true, force: true, maxRetries: 8 } as const;

/**
 * A file that only this user can read, gone afterwards. Its name says nothing; CUPS shows it as the job's title. One that
 * the system still holds does not make a printed paper an unprinted one: the next start removes it.
 */
export async function withTemporaryFile<T>(bytes: Uint8Array, task: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  try {
    const file = join(folder, 'yichuang.pdf');
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
    return await task(file);
  } finally {
    await rm(folder, GONE).catch(() => undefined);
  }
}

/**
 * Removes what a power cut in the middle of a printing, or a printer program that did not let go, left here; what is too
 * young to be told from a printing that goes on, a while later.
 */
export function sweepLeftBehind({ now, after }: Pick<typeof systemPorts, 'now' | 'after'>) {
  const sweep = () => sweepTemporaryFiles(now());
  return { swept: sweep(), callOff: after(LEFT_BEHIND + MINUTE, sweep) };
}

async function sweepTemporaryFiles(now: number): Promise<void> {
  const names: readonly string[] = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const found = await stat(folder).catch(() => null);
    // One of the future too: the clock of an old PC falls back while the power is off.
    if (found && Math.abs(found.mtimeMs - now) > LEFT_BEHIND) await rm(folder, GONE).catch(() => undefined);
  }
}
