import { Dexie } from 'dexie';

let refusesWrites = false;

const real = IDBDatabase.prototype.transaction;
// Before any database is opened, because Dexie holds on to the function it finds then.
IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
  if (refusesWrites && mode === 'readwrite') throw new DOMException('no room on the disk', 'QuotaExceededError');
  const transaction = real.call(this, names, mode, options);
  if (isUntold && mode === 'readwrite')
    transaction.addEventListener('complete', (told) => told.stopImmediatePropagation());
  return transaction;
};

/** No database of this page opens, as when the disk is too full for it, until the function given back is called. */
export function failDatabase(): () => void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('no room on the disk', 'UnknownError');
  };
  return () => {
    IDBFactory.prototype.open = open;
  };
}

/** Putting into one table fails after so many rows, as when the disk is full, until the function given back is called. */
export function failPuts(table: string, after: number): () => void {
  const put = IDBObjectStore.prototype.put;
  let done = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    if (this.name === table && done >= after) throw new DOMException('no room on the disk', 'QuotaExceededError');
    if (this.name === table) done += 1;
    return put.call(this, value, key);
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

/** Asked to open a database this page gets neither yes nor no, until the function given back is called. */
export function muteOpening(): () => void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  return () => {
    IDBFactory.prototype.open = open;
  };
}

/** IndexedDB of this page refuses to write, as on a full disk, until the function given back is called. */
export function failDatabaseWrites(): () => void {
  refusesWrites = true;
  return () => {
    refusesWrites = false;
  };
}

/**
 * From here on the database leaves every request to this table without an answer, as Chromium does for a value whose
 * file was cut short: another connection keeps the table to itself. Until the function given back is called.
 */
export async function holdTable(scope: string, table: string): Promise<() => Promise<void>> {
  const names = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope));
  const name = names.sort().at(-1) ?? scope;
  const db = await new Dexie(name).open();
  const store = db.backendDB().transaction(table, 'readwrite').objectStore(table);
  let isHeld = true;
  const ended = new Promise((done) => store.transaction.addEventListener('complete', done));
  // A transaction lives as long as something is asked of it.
  const ask = () => {
    if (isHeld) store.count().onsuccess = ask;
  };
  ask();
  return async () => {
    isHeld = false;
    await ended;
    db.close();
  };
}

/**
 * No row of this table is given any more (or not the one of this key), and nobody is told, as when the files of large
 * values were cut short; keys are. Until the function given back is called.
 */
export function withholdRows(table: string, only?: string): () => void {
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
    return this.name === table && (only ?? key) === key ? neverGiven(this) : get.call(this, key);
  };
  return () => {
    IDBObjectStore.prototype.get = get;
  };
}

/** How often all of a table is read from here on. */
export function countReadings(table: string): () => number {
  const getAll = IDBObjectStore.prototype.getAll;
  let count = 0;
  IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...asked) {
    if (this.name === table) count += 1;
    return getAll.apply(this, asked);
  };
  return () => count;
}

/** A request that only the end of its transaction ends. */
function neverGiven(store: IDBObjectStore): IDBRequest {
  let isOver = false;
  const keepAlive = () => {
    if (!isOver) store.count().onsuccess = keepAlive;
  };
  keepAlive();
  const request: IDBRequest = Object.assign(new EventTarget(), {
    error: new DOMException('given up', 'AbortError'),
    onerror: null,
    onsuccess: null,
    readyState: 'pending' as const,
    result: undefined,
    source: store,
    transaction: store.transaction,
  });
  request.addEventListener('error', (event) => request.onerror?.(event));
  store.transaction.addEventListener('abort', () => {
    isOver = true;
    request.dispatchEvent(new Event('error'));
  });
  return request;
}

let isUntold = false;

/** Transactions that write are carried out and nobody is told, until the function given back is called. */
export function leaveUntold(): () => void {
  isUntold = true;
  return () => {
    isUntold = false;
  };
}

export async function deleteDatabases(scope: string): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith(scope)) await Dexie.delete(name);
}

/** Every value of every row, as it lies in IndexedDB, but for one table. */
export async function rawRows(scope: string, without = ''): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (const name of (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope))) {
    const db = await new Dexie(name).open();
    for (const table of db.tables.filter(({ name: of }) => of !== without)) rows.push(...(await table.toArray()));
    db.close();
  }
  return rows;
}

/** Puts a row in a table, and clears another table, behind the store's back. */
export async function putRow(scope: string, table: string, row: unknown, cleared: string): Promise<void> {
  const [name = ''] = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope));
  const db = await new Dexie(name).open();
  await db.table(table).put(row);
  await db.table(cleared).clear();
  db.close();
}

/** Changes rows of one table behind the store's back. */
export async function changeRows(scope: string, table: string, change: (row: never) => unknown): Promise<void> {
  for (const name of (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope))) {
    const db = await new Dexie(name).open();
    const rows = await db.table(table).toArray();
    await db.table(table).bulkPut(rows.map((row) => change(row as never)));
    db.close();
  }
}
