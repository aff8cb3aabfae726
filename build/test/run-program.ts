import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { endTree } from '../end-tree.ts';

/** The exit code of a program that was ended because it took too long, as `timeout` of coreutils gives it. */
const tookTooLong = 124;

/**
 * Runs one of the project's tools under this Node to its end, its output on the terminal, and ends it with all it
 * started when it takes too long: a hanging test must not hang CI.
 * @param script path below the repository
 * @returns its exit code, or 124
 */
export function runProgram(
  script: string,
  args: readonly string[],
  minutes: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(repositoryFolder, script), ...args], {
      cwd: repositoryFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      detached: process.platform !== 'win32',
    });
    const stop = () => endTree(child.pid);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off('exit', stop);
      stop();
      done(code);
    };
    const timer = setTimeout(() => finish(tookTooLong), minutes * 60_000);
    process.once('exit', stop);
    child.once('error', () => finish(127));
    child.once('exit', (code) => finish(code ?? 1));
  });
}
