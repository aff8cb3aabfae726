import type { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { setUpStation, storeDesk, takeCase } from '../../tests/support/store-desk.ts';
import { createDatabase, databaseName, type StoreDatabase } from './schema.ts';

/** A second version on the real rows: one more table, and a mark on every stream. `stopAfter` rows the power fails. */
function nextVersion(scope: string, stopAfter = Number.POSITIVE_INFINITY): StoreDatabase {
  const db = createDatabase(`${scope}${databaseName('desk', 1)}`);
  let done = 0;
  db.version(2)
    .stores({ trial: 'id' })
    .upgrade((change) =>
      change
        .table('streams')
        .toCollection()
        .modify((row: { trial?: boolean }) => {
          if (done >= stopAfter) throw new Error('the power failed');
          row.trial = true;
          done += 1;
        }),
    );
  return db;
}

async function marked(db: Dexie): Promise<number> {
  return await db
    .table('streams')
    .filter((row) => 'trial' in row)
    .count();
}

test('X29 an upgrade of the schema that breaks off leaves the version before whole; tried again it completes, and every row is there', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await setUpStation(store);
  for (const name of ['田一', '田二', '田三']) await takeCase(store, { name });
  await store.dispose();

  const broken = nextVersion(desk.scope, 2);
  await expect(broken.open()).rejects.toThrow();
  broken.close();
  const before = await desk.start();
  expect(before.status().findings).toEqual([]);
  expect(await before.cases.rows({ limit: 9 })).toHaveLength(3);
  await before.dispose();

  const upgraded = nextVersion(desk.scope);
  await upgraded.open();
  expect(await marked(upgraded)).toBe(await upgraded.streams.count());
  expect(await upgraded.cases.count()).toBe(3);
  upgraded.close();
});
