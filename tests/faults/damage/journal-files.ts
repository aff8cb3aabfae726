import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { walkSegment } from '../../../electron/journal/walk.ts';

export const journalFolder = (folder: string): string => join(folder, 'desk', 'journal');

/** The files of the journal, oldest first. */
export async function segmentsOf(folder: string): Promise<readonly string[]> {
  const journal = journalFolder(folder);
  const names = (await readdir(journal)).filter((name) => /^\d+\.log$/.test(name)).sort();
  return names.map((name) => join(journal, name));
}

/** Writes a part of a record behind the last one, as a disk that lost its power would have it. */
export async function tearNextAct(folder: string, part = 0.5): Promise<void> {
  const file = (await segmentsOf(folder)).at(-1) ?? '';
  const bytes = await readFile(file);
  const last = [...walkSegment(bytes)].findLast((step) => step.type === 'act');
  if (!last) throw new Error('no act was written');
  const length = Math.max(1, Math.floor((last.end - last.at) * part));
  await appendFile(file, bytes.subarray(last.at, last.at + length));
}
