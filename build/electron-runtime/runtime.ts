import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';

/** Where an Electron came from. `stand-in` is for development and tests only; see docs/decisions/0002-electron-runtime.md. */
export type RuntimeKind = 'given' | 'official' | 'stand-in';

export type ElectronRuntime = {
  readonly kind: RuntimeKind;
  /** The folder that holds the executable; absolute. */
  readonly folder: string;
  /** Absolute path of the executable. */
  readonly executable: string;
  /** Such as `45.4.1`. */
  readonly version: string;
};

const recordFile = join(repositoryFolder, 'out', 'electron-runtime.json');

/** The runtime in `folder`, or nothing when there is none. */
export function runtimeIn(kind: RuntimeKind, folder: string): ElectronRuntime | undefined {
  const executable = join(folder, executableName());
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { kind, folder, executable, version };
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Remembers the runtime for tests and tools that start later. */
export function recordRuntime(runtime: ElectronRuntime): void {
  mkdirSync(join(recordFile, '..'), { recursive: true });
  writeFileSync(recordFile, `${JSON.stringify(runtime, null, 2)}\n`);
}

/** The runtime recorded last, or nothing when none was or it has gone since. */
export function recordedRuntime(): ElectronRuntime | undefined {
  if (!existsSync(recordFile)) return undefined;
  const runtime: ElectronRuntime = JSON.parse(readFileSync(recordFile, 'utf8'));
  return existsSync(runtime.executable) ? runtime : undefined;
}

/** This user's cache folder for what several checkouts share. */
export function cacheFolder(): string {
  const base =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'));
  return join(base, 'yichuang');
}
