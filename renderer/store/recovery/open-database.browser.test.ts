import { expect, test } from 'vitest';
import { holdTable, muteOpening, putRow } from '../../../tests/support/database-faults.ts';
import { nothingWaiting } from '../../../tests/support/waiting.ts';
import { openDatabase } from './open-database.ts';

test('S20 a database that opens and never answers for a large value gives way to an empty one', async () => {
  const scope = `${crypto.randomUUID()}-`;
  const { after, outwait } = nothingWaiting();
  const sound = await openDatabase('desk', after, scope);
  expect(sound).toMatchObject({ replaced: 'no' });
  sound?.db.close();
  await putRow(scope, 'packsInUse', { kind: 'calendar', hash: 'large', problem: '' }, 'packs');
  const letGo = await holdTable(scope, 'packs');
  const next = await outwait(openDatabase('desk', after, scope));
  expect(next).toMatchObject({ replaced: 'broken' });
  expect(next?.db.name).not.toBe(sound?.db.name);
  next?.db.close();
  await letGo();
});

test('S21 a database that neither opens nor fails at the start is told after two minutes, not after nine of its kind', async () => {
  const scope = `${crypto.randomUUID()}-`;
  const { after, outwait, passed } = nothingWaiting();
  const openAgain = muteOpening();
  expect(await outwait(openDatabase('desk', after, scope))).toBeNull();
  expect(passed()).toBeLessThanOrEqual(120_000);
  openAgain();
  const sound = await openDatabase('desk', after, scope);
  expect(sound).toMatchObject({ replaced: 'no' });
  sound?.db.close();
});
