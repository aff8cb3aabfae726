import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../contract/channel.ts';
import { diskFailure, errorCode } from '../journal/failure.ts';

/** A hundred papers of one number in one folder are a mistake somewhere. */
const MOST_OF_ONE_NAME = 100;

/** Writes a PDF into the folder and never over another: `名.pdf`, `名-2.pdf`, …. Codes: the disk's. */
export async function savePdf(
  folder: string,
  name: string,
  pdf: Uint8Array,
): Promise<{ readonly ok: true; readonly path: string } | Failure> {
  try {
    await mkdir(folder, { recursive: true });
    for (let count = 1; count <= MOST_OF_ONE_NAME; count += 1) {
      const path = join(folder, count === 1 ? `${name}.pdf` : `${name}-${count}.pdf`);
      if (await writeNew(path, pdf)) return { ok: true, path };
    }
    return { ok: false, code: 'io', detail: 'too many of this name' };
  } catch (problem) {
    return diskFailure(problem);
  }
}

/** @returns false when there is such a file already */
async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  const handle = await open(path, 'wx').catch((problem: unknown) => {
    if (errorCode(problem) === 'EEXIST') return undefined;
    throw problem;
  });
  if (handle === undefined) return false;
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    return true;
  } catch (problem) {
    await handle.close().catch(() => undefined);
    await rm(path, { force: true });
    throw problem;
  }
}
