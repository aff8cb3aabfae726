import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder, run, say } from '../bootstrap/run.mjs';
import { hasScreen } from '../bootstrap/screen.mjs';
import { startVirtualScreen } from '../virtual-screen.ts';

/**
 * Runs a TypeScript file under this Node, on a virtual screen when there is no other.
 * @param script path below the repository
 * @returns its exit code
 */
export async function runScript(script: string, args: readonly string[]): Promise<number> {
  const file = join(repositoryFolder, script);
  if (!existsSync(file)) {
    say(`${script} does not exist.`);
    return 1;
  }
  const screen = hasScreen() ? undefined : await startVirtualScreen();
  try {
    return await run(process.execPath, [file, ...args], { env: { ...process.env, ...screen?.environment } });
  } finally {
    screen?.dispose();
  }
}
