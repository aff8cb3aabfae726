import { resolve } from 'node:path';
import { say } from '../bootstrap/run.mjs';
import { downloadOfficial, installedOfficial } from './official.ts';
import { type ElectronRuntime, recordedRuntime, recordRuntime, runtimeIn } from './runtime.ts';
import { ensureStandIn, standInIsPossible } from './stand-in.ts';

/**
 * An Electron that runs on this PC: the one given in ELECTRON_OVERRIDE_DIST_PATH, else the official one, else (Linux x64)
 * the stand-in. The outcome is recorded for `build/electron-path.ts`.
 * @throws {Error} when there is none; the message says what to do
 */
export async function ensureElectron(): Promise<ElectronRuntime> {
  const before = recordedRuntime();
  const runtime = await findRuntime();
  if (before?.executable !== runtime.executable)
    say(`Electron ${runtime.version} (${runtime.kind}): ${runtime.executable}`);
  recordRuntime(runtime);
  return runtime;
}

async function findRuntime(): Promise<ElectronRuntime> {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return givenRuntime(resolve(given));
  const official = installedOfficial() ?? (await downloadOfficial(!standInIsPossible()));
  if (official !== undefined) return official;
  if (standInIsPossible()) return await ensureStandIn();
  throw new Error('Electron could not be fetched. Set ELECTRON_MIRROR to a mirror this network reaches and try again.');
}

function givenRuntime(folder: string): ElectronRuntime {
  const runtime = runtimeIn('given', folder);
  if (runtime === undefined) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${folder}`);
  return runtime;
}
