import { Dexie } from 'dexie';

let refusesWrites = false;

const real = IDBDatabase.prototype.transaction;
// Before any database is opened, because Dexie holds on to the function it finds then.
IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
  if (refusesWrites && mode === 'readwrite') throw new DOMException('no room on the disk', 'QuotaExceededError');
  return real.call(this, names, mode, options);
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

/** IndexedDB of this page refuses to write, as on a full disk, until the function given back is called. */
export function failDatabaseWrites(): () => void {
  refusesWrites = true;
  return () => {
    refusesWrites = false;
  };
}

export async function deleteDatabases(scope: string): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) if (name.startsWith(scope)) await Dexie.delete(name);
}

/** Every value of every row, as it lies in IndexedDB. */
export async function rawRows(scope: string): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (const name of (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope))) {
    const db = await new Dexie(name).open();
    for (const table of db.tables) rows.push(...(await table.toArray()));
    db.close();
  }
  return rows;
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
