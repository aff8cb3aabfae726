import { Dexie } from 'dexie';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { createDatabase, databaseName, type StoreDatabase } from '../schema.ts';

/** A database that cannot be opened is left untouched and the next generation takes its place; more than this is no accident. */
const MOST_GENERATIONS = 9;

/** Dexie's version 1 is IndexedDB's version 10. */
const NATIVE_VERSIONS = 10;

/**
 * `replaced`: the one before could not be opened, or (`newer`) a newer program wrote it; this one is to be filled from the
 * journal.
 */
export type OpenedDatabase = { readonly db: StoreDatabase; readonly replaced: 'no' | 'broken' | 'newer' };

type Opening = 'opened' | 'broken' | 'newer';

/** Opens the newest generation; `scope` keeps tests apart. Null when not even a new one can be opened. */
export async function openDatabase(store: StoreName, scope = ''): Promise<OpenedDatabase | null> {
  const nameOf = (generation: number) => `${scope}${databaseName(store, generation)}`;
  const names = new Set(await Dexie.getDatabaseNames().catch(() => []));
  let newest = 1;
  while (names.has(nameOf(newest + 1))) newest += 1;
  let replaced: OpenedDatabase['replaced'] = 'no';
  for (let generation = newest; generation <= MOST_GENERATIONS; generation += 1) {
    const db = createDatabase(nameOf(generation));
    // A second try, because a database that Chromium found damaged is empty and sound when opened again.
    const first = await tryToOpen(db);
    const opening = first === 'broken' ? await tryToOpen(db) : first;
    if (opening === 'opened') return { db, replaced };
    db.close();
    replaced = opening;
  }
  return null;
}

/** Dexie opens a database of a newer program, too; what this one would write there that one could not read. */
async function tryToOpen(db: StoreDatabase): Promise<Opening> {
  const known = db.verno * NATIVE_VERSIONS;
  try {
    await db.open();
    return db.backendDB().version > known ? 'newer' : 'opened';
  } catch {
    return 'broken';
  }
}
