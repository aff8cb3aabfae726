import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder, run, say } from '../bootstrap/run.mjs';
import { cacheFolder, type ElectronRuntime, runtimeIn } from './runtime.ts';

const packageFolder = join(repositoryFolder, 'node_modules', 'electron');
const distFolder = join(packageFolder, 'dist');

/** How long a failed attempt is remembered, so that not every run waits for it again. */
const memoryMilliseconds = 24 * 60 * 60 * 1000;

/** The version this project is built for and shipped with. */
export function officialVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/** The official Electron in node_modules, when it is already there in the right version. */
export function installedOfficial(): ElectronRuntime | undefined {
  const runtime = runtimeIn('official', distFolder);
  return runtime?.version === officialVersion() ? runtime : undefined;
}

/**
 * Lets the `electron` package fetch its own binary (it checks the checksum and honours ELECTRON_MIRROR and its cache).
 * @param insist skips the probe and the memory of an earlier failure: for systems that have no other runtime
 */
export async function downloadOfficial(insist: boolean): Promise<ElectronRuntime | undefined> {
  if (!insist && (failedLately() || !(await isOffered()))) return undefined;
  say(`Fetching Electron ${officialVersion()} (about 110 MB, once) …`);
  const code = await run(process.execPath, [join(packageFolder, 'install.js')], { env: environment() });
  if (code !== 0) rememberFailure();
  return installedOfficial();
}

async function isOffered(): Promise<boolean> {
  if (isCached()) return true;
  const probe = [join(import.meta.dirname, 'probe-address.ts'), downloadAddress()];
  if ((await run(process.execPath, probe, { env: environment(), stdio: 'ignore' })) === 0) return true;
  rememberFailure();
  return false;
}

/** The package's downloader and Node take the proxy variables of the system only when they are told to. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ELECTRON_GET_USE_PROXY: 'true',
    NODE_USE_ENV_PROXY: '1',
    ELECTRON_OVERRIDE_DIST_PATH: '',
  };
}

/** Whether the file lies in the cache of the `electron` package, from another project or copied there by hand. */
function isCached(): boolean {
  const folder = process.env.electron_config_cache ?? join(cacheFolder(), '..', 'electron');
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((path) => String(path).endsWith(fileName()))
  );
}

function fileName(): string {
  return `electron-v${officialVersion()}-${process.platform}-${process.arch}.zip`;
}

function downloadAddress(): string {
  const version = officialVersion();
  const mirror =
    process.env.npm_config_electron_mirror ??
    process.env.ELECTRON_MIRROR ??
    'https://github.com/electron/electron/releases/download/';
  const folder = process.env.ELECTRON_CUSTOM_DIR?.replace('{{ version }}', version) ?? `v${version}`;
  return `${mirror}${folder}/${fileName()}`;
}

function failureFile(): string {
  return join(cacheFolder(), `electron-${officialVersion()}-unreachable`);
}

function failedLately(): boolean {
  const file = failureFile();
  if (!existsSync(file)) return false;
  const [at, source] = readFileSync(file, 'utf8').split('\n');
  return Date.now() - Number(at) < memoryMilliseconds && source === downloadAddress();
}

function rememberFailure(): void {
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(failureFile(), `${Date.now()}\n${downloadAddress()}`);
}
