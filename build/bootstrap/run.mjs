/** Starting other programs, and saying in one line what the house is doing. Runs on Node 20 without any package. */
import { spawn, spawnSync } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever the working directory is. */
export const repositoryFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string} line one line for the person at the terminal */
export function say(line) {
  console.log(`[yichuang] ${line}`);
}

/**
 * Runs a program to its end with the terminal attached, and hands signals on so that nothing is left behind.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it, 127 when it could not be started
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: repositoryFolder, stdio: 'inherit', ...options });
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code);
    };
    child.once('error', (problem) => {
      say(`${command} did not start: ${problem.message}`);
      end(127);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs a program silently.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ ok: boolean, output: string }} output is its standard output, empty when it could not be started
 */
export function ask(command, args) {
  const answer = spawnSync(command, args, { cwd: repositoryFolder, encoding: 'utf8' });
  return { ok: answer.status === 0, output: answer.stdout ?? '' };
}

/**
 * npm as a command that also starts on Windows, where `npm` is a .cmd file that only a shell can run.
 * @param {readonly string[]} args plain words: they may pass through a shell
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNpm(args, options = {}) {
  const npmScript = process.env.npm_execpath;
  if (npmScript && basename(npmScript).startsWith('npm-cli')) {
    return run(process.execPath, [npmScript, ...args], options);
  }
  return process.platform === 'win32'
    ? run(['npm', ...args].join(' '), [], { ...options, shell: true })
    : run('npm', args, options);
}
