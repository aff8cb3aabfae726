/** Puts node_modules in the state of package-lock.json, Node 24 included. Runs on Node 20 without any package. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outdatedPackages } from './lock-comparison.mjs';
import { ask, repositoryFolder, run, runNpm, say } from './run.mjs';

const modulesFolder = join(repositoryFolder, 'node_modules');

/** The oldest Node that runs TypeScript files as they are. */
const oldestNode = 24;

/**
 * @returns {Promise<string>} the path of a Node 24 executable that came with the dependencies
 * @throws {Error} when the packages cannot be installed; the message says what to do
 */
export async function ensureDependencies() {
  const reason = reasonToInstall();
  if (reason !== undefined) {
    say(`${reason}: installing the packages (npm ci) …`);
    const code = await runNpm(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
    if (code !== 0) throw new Error(`npm ci failed (${code}). Is the npm registry reachable? See its message above.`);
  }
  return await ensureNode();
}

function reasonToInstall() {
  const record = join(modulesFolder, '.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const outdated = outdatedPackages(readJson(join(repositoryFolder, 'package-lock.json')), readJson(record));
  return outdated.length === 0
    ? undefined
    : `${outdated.length} packages differ from package-lock.json (${outdated[0]} …)`;
}

/**
 * The npm package `node` links its executable in a preinstall script; where a npm setting forbade that, it is done here.
 */
async function ensureNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const executable = join(modulesFolder, 'node', 'bin', name);
  if (!isNewEnough(executable)) {
    say('Node 24 is not linked yet: running the set-up of the package `node` …');
    await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modulesFolder, 'node') });
  }
  if (isNewEnough(executable)) return executable;
  if (isNewEnough(process.execPath)) return process.execPath;
  throw new Error(
    `Node ${oldestNode} did not install into node_modules. Install Node ${oldestNode} and run this again.`,
  );
}

/** @param {string} executable */
function isNewEnough(executable) {
  if (!existsSync(executable)) return false;
  const { ok, output } = ask(executable, ['--version']);
  return ok && Number(/^v(\d+)\./.exec(output)?.[1]) >= oldestNode;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
