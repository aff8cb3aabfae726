import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryFolder } from '../bootstrap/run.mjs';
import { endTree } from '../end-tree.ts';

/** The exit code of a program that was ended because it took too long, as `timeout` of coreutils gives it. */
const tookTooLong = 124;

export type ProgramOptions = {
  readonly minutes: number;
  /** Shows the output only when the program fails. */
  readonly isQuiet?: boolean;
};

/**
 * Runs one of the project's tools under this Node to its end, its output on the terminal, and ends it with all it
 * started when it takes too long: a hanging test must not hang CI.
 * @param script path below the repository
 * @returns its exit code, or 124
 */
export function runProgram(script: string, args: readonly string[], options: ProgramOptions): Promise<number> {
  return new Promise((done) => {
    const output = options.isQuiet ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [join(repositoryFolder, script), ...args], {
      cwd: repositoryFolder,
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
    });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => kept.push(bytes));
    const stop = () => endTree(child.pid);
    const finish = (code: number) => {
      clearTimeout(timer);
      process.off('exit', stop);
      stop();
      if (code !== 0) process.stdout.write(Buffer.concat(kept));
      done(code);
    };
    const timer = setTimeout(() => finish(tookTooLong), options.minutes * 60_000);
    process.once('exit', stop);
    child.once('error', () => finish(127));
    child.once('exit', (code) => finish(code ?? 1));
  });
}
