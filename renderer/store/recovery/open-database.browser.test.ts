import { expect, test } from 'vitest';
import { openDatabase } from './open-database.ts';

test('S20 a database that opens and never answers for a large value gives way to an empty one', async () => {
  const scope = `${crypto.randomUUID()}-`;
  const sound = await openDatabase('desk', scope);
  expect(sound).toMatchObject({ replaced: 'no' });
  sound?.db.close();
  const isFirst = (name: string) => name === sound?.db.name;
  const neverOfFirst = (db: { readonly name: string }) =>
    isFirst(db.name) ? new Promise<never>(() => undefined) : Promise.resolve();
  const next = await openDatabase('desk', scope, neverOfFirst, 50);
  expect(next).toMatchObject({ replaced: 'broken' });
  expect(isFirst(next?.db.name ?? '')).toBe(false);
  next?.db.close();
});
