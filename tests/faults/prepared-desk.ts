import { cp } from 'node:fs/promises';
import { accept, handOff, keepDraft, madeUpMother, receive } from '../e2e/support/duties.ts';
import { newDataFolder } from '../e2e/support/launch-app.ts';
import { nothingPromised, type Promised } from '../e2e/support/promised.ts';
import { startStation } from '../e2e/support/station-desk.ts';

/** A desk after a morning's work, closed. Each try is made on a copy of it. */
export type PreparedDesk = {
  readonly promised: Promised;
  readonly copy: () => Promise<Copy>;
  readonly copyTo: (folder: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

export type Copy = { readonly folder: string; readonly remove: () => Promise<void> };

/** For situations that make a desk of their own. */
export const NO_DESK: PreparedDesk = {
  promised: nothingPromised(),
  copy: nowhere,
  copyTo: nowhere,
  remove: async () => undefined,
};

async function nowhere(): Promise<never> {
  throw new Error('no desk was prepared');
}

export async function prepareDesk(): Promise<PreparedDesk> {
  const data = await newDataFolder();
  const promised = nothingPromised();
  const { page, close } = await startStation(data.folder);
  await accept(page, promised, madeUpMother(0));
  await handOff(page, promised);
  await receive(page, promised, madeUpMother(1));
  await keepDraft(page, promised, madeUpMother(2));
  await close();
  return preparedFrom(data, promised);
}

/** A closed desk in this folder, of which each try gets a copy. */
export function preparedFrom(data: Copy, promised: Promised = nothingPromised()): PreparedDesk {
  const copyTo = (folder: string) => cp(data.folder, folder, { recursive: true });
  return {
    promised,
    copyTo,
    copy: async () => {
      const copy = await newDataFolder();
      await copyTo(copy.folder);
      return copy;
    },
    remove: data.remove,
  };
}
