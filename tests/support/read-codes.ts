import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import jsQR from 'jsqr';

/** Coarser than any county's printer, so that what is read here is read from its paper, too. */
const DOTS_PER_INCH = 150;

/** What a scanner reads from the code of each page of a PDF; a page without one, or with one that cannot be read, says nothing. */
export async function readCodes(pdf: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yichuang-codes-'));
  try {
    await promisify(execFile)('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', pdf, join(folder, 'page')]);
    const pages = (await readdir(folder)).sort();
    const read = await Promise.all(pages.map(async (name) => codeOn(await readFile(join(folder, name)))));
    return read.filter((digits) => digits !== null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param drawn a page in grey, as PGM */
function codeOn(drawn: Buffer): string | null {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(drawn.toString('latin1', 0, 64)) ?? [];
  if (head === undefined) return null;
  const grey = drawn.subarray(head.length);
  // A word a place: a page has two million of them.
  const colours = new Uint32Array(grey.length);
  for (let at = 0; at < grey.length; at += 1) colours[at] = (grey[at] ?? 0) * 0x01010101;
  return (
    jsQR(new Uint8ClampedArray(colours.buffer), Number(width), Number(height), { inversionAttempts: 'dontInvert' })
      ?.data ?? null
  );
}
