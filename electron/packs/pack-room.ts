import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../contract/channel.ts';
import type { StoreName } from '../contract/journal-contract.ts';
import { type CountyPack, countyPack } from '../contract/pack-contract.ts';
import type { HandlersOf } from '../ipc/handlers.ts';
import { diskFailure, errorCode } from '../journal/failure.ts';
import type { Files } from '../journal/files.ts';

const ENDING = '.json';

/** The county's own packs of all stores below one data folder. Nothing personal stands in them, so they lie open. */
export function packRoom(files: Files, dataFolder: string): HandlersOf<'pack'> {
  const folderOf = (store: StoreName) => join(dataFolder, store, 'packs');
  return {
    'pack.keep': ({ store, pack }) =>
      orDiskFailure(async () => {
        const hash = hashOf(pack.text);
        await files.makeFolder(folderOf(store));
        await files.replace(join(folderOf(store), `${hash}${ENDING}`), Buffer.from(JSON.stringify(pack), 'utf8'));
        return { ok: true as const, hash };
      }),
    'pack.list': ({ store }) =>
      orDiskFailure(async () => {
        const names = await listOrNone(files, folderOf(store));
        const hashes = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name));
        return { ok: true as const, hashes: hashes.map((name) => name.slice(0, -ENDING.length)) };
      }),
    'pack.get': ({ store, hash }) =>
      orDiskFailure(async () => {
        const pack = readPack(await files.read(join(folderOf(store), `${hash}${ENDING}`)), hash);
        return pack ? { ok: true as const, pack } : { ok: false as const, code: 'damaged', detail: '' };
      }),
  };
}

/** Undefined when it is not what its name says. */
function readPack(bytes: Uint8Array, hash: string): CountyPack | undefined {
  try {
    const pack = countyPack.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return hashOf(pack.text) === hash ? pack : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function listOrNone(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return [];
    throw problem;
  }
}

async function orDiskFailure<T>(task: () => Promise<T>): Promise<T | Failure> {
  try {
    return await task();
  } catch (problem) {
    return errorCode(problem) === 'ENOENT' ? { ok: false, code: 'missing', detail: '' } : diskFailure(problem);
  }
}
