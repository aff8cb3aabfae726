import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failPuts } from '../../tests/support/database-faults.ts';
import { foundedDesk, type StoreDesk, takeCase } from '../../tests/support/store-desk.ts';
import { createDatabase, databaseName } from './schema.ts';

/** The first version, as databases of it lie on the disks. It never changes. */
const VERSION_1 = {
  standing: 'key',
  counters: 'key',
  cases: 'id, plain.phase, *plain.awaits, *plain.days, *tails, *flags, plain.openedOn, plain.changedAt, plain.nextDue',
  streams: 'subject, *days',
  drafts: 'id',
  packs: 'hash, kind',
  packsInUse: 'kind',
  aside: 'ref',
  segments: 'id',
  searchTail: 'id',
};

const nameOf = ({ scope }: StoreDesk) => `${scope}${databaseName('desk', 1)}`;

/** A desk with three cases whose database is of the first version. */
async function deskOfVersion1() {
  const { desk, store } = await foundedDesk();
  for (const name of ['田一', '田二', '田三']) await takeCase(store, { name });
  const inHand = await store.cases.inHand();
  await store.dispose();
  const now = await new Dexie(nameOf(desk)).open();
  const kept = await Promise.all(
    Object.keys(VERSION_1).map(async (table) => [table, await now.table(table).toArray()] as const),
  );
  await now.delete();
  const old = new Dexie(nameOf(desk));
  old.version(1).stores(VERSION_1);
  for (const [table, rows] of kept) await old.table(table).bulkPut(rows);
  old.close();
  return { desk, inHand };
}

async function look(desk: StoreDesk) {
  const db = await new Dexie(nameOf(desk)).open();
  const found = {
    version: db.verno,
    tables: db.tables.map(({ name }) => name),
    cases: await db.table('cases').count(),
  };
  db.close();
  return found;
}

test('S74 a database of the first version has its cases in hand gathered when it is opened', async () => {
  const { desk, inHand } = await deskOfVersion1();
  const store = await desk.start();
  expect(store.status().findings).toEqual([]);
  const gathered = await store.cases.inHand();
  expect(gathered).toHaveLength(3);
  expect(new Set(gathered)).toEqual(new Set(inHand));
  expect((await store.cases.rows({ awaits: 'hand-off', limit: 2 })).map(({ personal }) => personal?.applicant)).toEqual(
    ['田一', '田二'],
  );
  await store.dispose();
});

test('X29 an upgrade of the schema that breaks off leaves the version before whole; tried again it completes, and every row is there', async () => {
  const { desk } = await deskOfVersion1();
  const restore = failPuts('inHand', 2);
  const broken = createDatabase(nameOf(desk));
  await expect(broken.open()).rejects.toThrow();
  restore();
  broken.close();
  expect(await look(desk)).toEqual({ version: 1, tables: expect.not.arrayContaining(['inHand']), cases: 3 });

  const store = await desk.start();
  expect(await store.cases.inHand()).toHaveLength(3);
  expect(await store.cases.rows({ limit: 9 })).toHaveLength(3);
  await store.dispose();
  expect(await look(desk)).toEqual({ version: 3, tables: expect.arrayContaining(['inHand', 'erased']), cases: 3 });
});
