import { Dexie } from 'dexie';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { createDatabase, databaseName, type StoreDatabase } from '../schema.ts';

/** A database that cannot be opened is left untouched and the next generation takes its place; more than this is no accident. */
const MOST_GENERATIONS = 9;

/** `replaced`: the one before could not be opened, and this one is to be filled from the journal. */
export type OpenedDatabase = { readonly db: StoreDatabase; readonly replaced: boolean };

/** Opens the newest generation; `scope` keeps tests apart. Null when not even a new one can be opened. */
export async function openDatabase(store: StoreName, scope = ''): Promise<OpenedDatabase | null> {
  const nameOf = (generation: number) => `${scope}${databaseName(store, generation)}`;
  const names = new Set(await Dexie.getDatabaseNames().catch(() => []));
  let newest = 1;
  while (names.has(nameOf(newest + 1))) newest += 1;
  for (let generation = newest; generation <= MOST_GENERATIONS; generation += 1) {
    const db = createDatabase(nameOf(generation));
    // A second try, because a database that Chromium found damaged is empty and sound when opened again.
    const opened = (await isOpened(db)) || (await isOpened(db));
    if (opened) return { db, replaced: generation > newest };
    db.close();
  }
  return null;
}

async function isOpened(db: StoreDatabase): Promise<boolean> {
  try {
    await db.open();
    return true;
  } catch {
    return false;
  }
}
