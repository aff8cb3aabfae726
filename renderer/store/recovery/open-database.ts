import { Dexie } from 'dexie';
import type { StoreName } from '../../../electron/contract/journal-contract.ts';
import { answerFor } from '../answers/answer-for.ts';
import { openInTime } from '../answers/open-in-time.ts';
import { LONG_PATIENCE } from '../answers/patience.ts';
import { Unanswered } from '../answers/unanswered.ts';
import type { Ports } from '../parts.ts';
import { PLACES } from '../place.ts';
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

/**
 * `stuck`: it opens, and a large value in it is never answered (its file was cut short); another try would wait as long.
 * `silent`: it neither opens nor fails.
 */
type Opening = 'opened' | 'broken' | 'newer' | 'stuck' | 'silent';

/**
 * Opens the newest generation; every request to it is answered. `scope` keeps tests apart. Null when not even a new one
 * can be opened.
 */
export async function openDatabase(
  store: StoreName,
  after: Ports['after'],
  scope = '',
): Promise<OpenedDatabase | null> {
  const nameOf = (generation: number) => `${scope}${databaseName(store, generation)}`;
  const names = new Set(await Dexie.getDatabaseNames().catch(() => []));
  let newest = 1;
  while (names.has(nameOf(newest + 1))) newest += 1;
  let replaced: OpenedDatabase['replaced'] = 'no';
  for (let generation = newest; generation <= MOST_GENERATIONS; generation += 1) {
    const db = createDatabase(nameOf(generation));
    answerFor(db, after);
    // A second try, because a database that Chromium found damaged is empty and sound when opened again.
    const open = () => tryToOpen(db, after);
    const first = await open();
    const opening = first === 'broken' || first === 'silent' ? await open() : first;
    if (opening === 'opened') return { db, replaced };
    db.close();
    // Chromium would not answer for another one either, and a person waits: two minutes by now.
    if (opening === 'silent') return null;
    replaced = opening === 'newer' ? 'newer' : 'broken';
  }
  return null;
}

/** Dexie opens a database of a newer program, too; what this one would write there that one could not read. */
async function tryToOpen(db: StoreDatabase, after: Ports['after']): Promise<Opening> {
  const known = db.verno * NATIVE_VERSIONS;
  try {
    await openInTime(db, after, LONG_PATIENCE);
  } catch (problem) {
    return problem instanceof Unanswered ? 'silent' : 'broken';
  }
  try {
    if (db.backendDB().version > known) return 'newer';
    await readLarge(db);
    return 'opened';
  } catch (problem) {
    return problem instanceof Unanswered ? 'stuck' : 'broken';
  }
}

/**
 * Chromium keeps values over 64 KB in files beside the database. Of one that was cut short it gives neither the value nor
 * an error, and the transaction that waits for it holds up all that come after. What a start needs is read here; what is
 * found cut short later is made anew by itself.
 */
async function readLarge(db: StoreDatabase): Promise<void> {
  const inUse = await db.packsInUse.toArray();
  const places = await db.streams.where('subject').startsWithAnyOf(PLACES).primaryKeys();
  await Promise.all([db.packs.bulkGet(inUse.map(({ hash }) => hash)), db.streams.bulkGet(places)]);
}
