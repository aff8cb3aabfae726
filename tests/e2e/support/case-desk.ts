import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillWith } from './prepared-folder.ts';
import { startStation, type TakenCase, takeCase } from './station-desk.ts';

/** What was taken, kept beside the record; made-up people only. */
const TAKEN = 'taken-case.json';

/** Sets a station up in this empty folder and takes one case in; no desk is open. */
export async function foundWithCase(folder: string): Promise<TakenCase> {
  await fillWith('one-case', folder, async (empty) => {
    const desk = await startStation(empty);
    await writeFile(join(empty, TAKEN), JSON.stringify(await takeCase(desk.page, 0)));
    await desk.close();
  });
  return JSON.parse(await readFile(join(folder, TAKEN), 'utf8'));
}
