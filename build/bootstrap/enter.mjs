/** The first half of every command: on any Node 20, make the PC ready, then go on under Node 24 in TypeScript. */
import { delimiter, dirname, join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { ensureSystemLibraries } from './ensure-system-libraries.mjs';
import { repositoryFolder, run, say } from './run.mjs';

/**
 * Makes this PC ready and runs `script` under Node 24 with the arguments this process got. Ends this process with its code.
 * @param {string} script path below the repository
 * @param {readonly import('./system-packages.mjs').Purpose[]} purposes what the script needs of the operating system
 * @returns {Promise<boolean>} whether the script was reached
 */
export async function enter(script, purposes) {
  try {
    const node = await ensureDependencies();
    await ensureSystemLibraries(purposes);
    process.exitCode = await run(node, [join(repositoryFolder, script), ...process.argv.slice(2)], {
      env: environmentWith(node),
    });
    return true;
  } catch (problem) {
    say(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 1;
    return false;
  }
}

/**
 * This environment with Node 24 and the tools of node_modules first on the search path. Windows spells its name `Path`.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
function environmentWith(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const tools = join(repositoryFolder, 'node_modules', '.bin');
  return { ...process.env, [name]: [dirname(node), tools, process.env[name] ?? ''].join(delimiter) };
}
