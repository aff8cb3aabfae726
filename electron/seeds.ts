import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failure } from './contract/channel.ts';
import { diskFailure, errorCode } from './journal/failure.ts';

/** The county's whole catalogue is 2 MB; a file far beyond that is not one. Bytes. */
const LARGEST_IMPORT = 32 * 1024 * 1024;

export type SeedName = 'catalogue' | 'calendar' | 'regions';

/** A pack that came with the program, as text. Codes: `missing`, `io`. */
export async function readSeed(folder: string, name: SeedName): Promise<{ ok: true; text: string } | Failure> {
  try {
    return { ok: true, text: await readFile(join(folder, `${name}.json`), 'utf8') };
  } catch (problem) {
    return errorCode(problem) === 'ENOENT' ? { ok: false, code: 'missing', detail: name } : diskFailure(problem);
  }
}

/** A pack that a person chose. Codes: `too-large`, `not-text` (no UTF-8), `io`. */
export async function importSeed(path: string): Promise<{ ok: true; fileName: string; text: string } | Failure> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_IMPORT) return { ok: false, code: 'too-large', detail: `${size}` };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { ok: true, fileName: basename(path), text };
  } catch (problem) {
    return problem instanceof TypeError ? { ok: false, code: 'not-text', detail: '' } : diskFailure(problem);
  }
}
