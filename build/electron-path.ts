/** How tests and tools start this project's Electron. Prepared by `npm run ready`. */
import { join } from 'node:path';
import { repositoryFolder } from './bootstrap/run.mjs';
import { type ElectronRuntime, recordedRuntime } from './electron-runtime/runtime.ts';
import { sandboxIsPossible } from './electron-runtime/sandbox.ts';

/**
 * The Electron that was made ready on this PC.
 * @throws {Error} when none was
 */
export function electronRuntime(): ElectronRuntime {
  const runtime = recordedRuntime();
  if (runtime === undefined) throw new Error('No Electron is ready on this PC. Run: npm run ready');
  return runtime;
}

/** Absolute path of the Electron executable. */
export function electronPath(): string {
  return electronRuntime().executable;
}

/** Switches every start of this PC's Electron needs in development and tests. What users install needs none. */
export function electronSwitches(): readonly string[] {
  return sandboxIsPossible() ? [] : ['--no-sandbox'];
}

/**
 * Options for Playwright's `_electron.launch` that start the built application (`out/app`, see `npm run build`).
 * @param switches further switches, such as `--user-data-dir=…`
 */
export function electronLaunch(switches: readonly string[] = []): {
  executablePath: string;
  args: string[];
  cwd: string;
} {
  const args = [...electronSwitches(), ...switches, repositoryFolder];
  return { executablePath: electronPath(), args, cwd: repositoryFolder };
}

/** Options for Playwright's `_electron.launch` that start the packed application (`npm run dist -- --dir`). */
export function packedLaunch(switches: readonly string[] = []): { executablePath: string; args: string[] } {
  const folder = process.platform === 'win32' ? 'win-unpacked' : `linux-${archPrefix()}unpacked`;
  const name = process.platform === 'win32' ? 'yichuang.exe' : 'yichuang';
  const executablePath = join(repositoryFolder, 'out', 'dist', folder, name);
  return { executablePath, args: [...electronSwitches(), ...switches] };
}

function archPrefix(): string {
  return process.arch === 'x64' ? '' : `${process.arch}-`;
}
