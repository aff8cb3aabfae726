import { join } from 'node:path';
import type { Subject } from '../../domain/ledger/entry.ts';
import type { SealedValue } from '../../domain/ledger/sealed.ts';
import { errorCode } from '../journal/failure.ts';
import type { Files } from '../journal/files.ts';
import { decodeFrame } from '../journal/frame.ts';
import { TEMPORARY } from '../journal/node-files.ts';
import { decodeOwner, decodeSealed, encodeSealed } from '../journal/records.ts';

const ENDING = '.att';

/** Folders by the first two digits of the name: a folder with 100,000 files is slow to open on an old PC. */
const DIGITS = 2;

/** What lies under a name. `damaged`: something is there and is not whole. */
export type Found =
  | { readonly state: 'whole'; readonly sealed: SealedValue }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged' };

/** Sealed files by name below one folder, each in a frame with a checksum. Names are hex digits (the contract's). */
export async function putFile(
  files: Files,
  folder: string,
  { name, of, sealed }: { readonly name: string; readonly of: Subject; readonly sealed: SealedValue },
): Promise<void> {
  // One that lies on a dying sector is as good as damaged.
  const found = await getFile(files, folder, name).catch(() => null);
  if (found?.state === 'whole') return;
  await files.makeFolder(join(folder, name.slice(0, DIGITS)));
  await files.replace(pathOf(folder, name), encodeSealed('file', sealed, of));
}

export async function getFile(files: Files, folder: string, name: string): Promise<Found> {
  const bytes = await readOrNull(files, pathOf(folder, name));
  if (bytes === null) return { state: 'missing' };
  const decoded = decodeFrame(bytes, 0);
  const isWhole = decoded.state === 'whole' && decoded.end === bytes.length;
  const sealed = isWhole ? decodeSealed('file', decoded.frame) : undefined;
  return sealed ? { state: 'whole', sealed } : { state: 'damaged' };
}

/** The case to which a file belongs, as it was said when it was put; null where the head cannot be read. A file that is not there has none. */
export async function ownerOf(files: Files, folder: string, name: string): Promise<Subject | null | undefined> {
  const bytes = await readOrNull(files, pathOf(folder, name));
  if (bytes === null) return undefined;
  const decoded = decodeFrame(bytes, 0);
  return (decoded.state === 'whole' && decodeOwner(decoded.frame)) || null;
}

/** Not read before: one that the disk does not give any more goes, too. */
export async function removeFile(files: Files, folder: string, name: string): Promise<void> {
  try {
    await files.remove(pathOf(folder, name));
  } catch (problem) {
    // Of a folder that was never made nothing has to go.
    if (errorCode(problem) !== 'ENOENT') throw problem;
  }
}

/** All names, in no order. What an interrupted writing left is cleared away. */
export async function listFiles(files: Files, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const part of await listOrNone(files, folder)) {
    for (const file of await listOrNone(files, join(folder, part))) {
      if (file.endsWith(TEMPORARY)) await files.remove(join(folder, part, file));
      else if (/^[0-9a-f]{64}\.att$/.test(file)) names.push(file.slice(0, -ENDING.length));
    }
  }
  return names;
}

function pathOf(folder: string, name: string): string {
  return join(folder, name.slice(0, DIGITS), `${name}${ENDING}`);
}

async function readOrNull(files: Files, path: string): Promise<Uint8Array | null> {
  try {
    return await files.read(path);
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return null;
    throw problem;
  }
}

/** A folder not made yet is empty; what is no folder holds nothing of ours. */
async function listOrNone(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (problem) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(problem))) return [];
    throw problem;
  }
}
