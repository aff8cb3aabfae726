import { say } from '../bootstrap/run.mjs';
import { ensureElectron } from '../electron-runtime/ensure-electron.ts';
import type { ElectronRuntime } from '../electron-runtime/runtime.ts';

/**
 * An Electron for a task. Where there is none the last line says what to do, and the task ends with code 1: a stack under the
 * sentence would bury it.
 */
export async function electronOrEnd(): Promise<ElectronRuntime> {
  try {
    return await ensureElectron();
  } catch (problem) {
    say(problem instanceof Error ? problem.message : String(problem));
    process.exit(1);
  }
}
