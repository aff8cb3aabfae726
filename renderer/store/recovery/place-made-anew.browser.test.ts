import { expect, test } from 'vitest';
import { changeRows } from '../../../tests/support/database-faults.ts';
import { closeCase, eraseClosed } from '../../../tests/support/erase-case.ts';
import { createFakeBridge } from '../../../tests/support/fake-main/fake-bridge.ts';
import { foundedDesk, setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { StreamRecord } from '../schema.ts';

/** The row that says where this desk stands is given, and does not open. */
function spoilStation(scope: string): Promise<void> {
  const sealed = { suite: 1, bytes: new Uint8Array(60) };
  return changeRows(scope, 'streams', (row: StreamRecord) =>
    row.subject.startsWith('station:') ? { ...row, chunks: row.chunks.map((chunk) => ({ ...chunk, sealed })) } : row,
  );
}

test('S26 a row that says where this desk stands and does not open is made anew from the journal before the first screen', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await closeCase(store, id);
  await eraseClosed(store, id);
  await store.dispose();
  await spoilStation(desk.scope);
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  const { station, erasures, findings } = opened.store.status();
  expect(station?.code).toBe('0003');
  expect([...erasures.keys()]).toEqual([id]);
  expect(findings).toEqual([]);
  opened.store.signIn('0301');
  expect((await takeCase(opened.store, { name: '向大年' })).result).toMatchObject({ ok: true, database: 'current' });
  await opened.store.dispose();
  const next = await desk.start();
  expect(next.status()).toMatchObject({ station: { code: '0003' }, findings: [] });
  await next.dispose();
});

test('S26 where the journal has its entries no more either, that is told before anybody is asked who and where', async () => {
  const { desk, store } = await foundedDesk();
  await takeCase(store, { name: '田小满' });
  await store.dispose();
  await spoilStation(desk.scope);
  desk.bridge.journal('desk').damage(0, 1);
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.store.status().station).toBeNull();
  expect(opened.store.status().findings.map(({ code }) => code)).toContain('lost');
  await opened.store.dispose();
});

test('S26 where the journal cannot be read the desk does not begin without it', async () => {
  const main = createFakeBridge();
  let isBroken = false;
  const desk = storeDesk('desk', {
    ...main,
    call: async (name, args) => {
      if (isBroken && name === 'journal.read') throw new Error('the channel broke');
      return await main.call(name, args);
    },
  });
  const store = await desk.start();
  await setUpStation(store);
  await store.dispose();
  await spoilStation(desk.scope);
  isBroken = true;
  expect(await desk.tryStart()).toMatchObject({ ok: false });
  isBroken = false;
  const next = await desk.start();
  expect(next.status().station?.code).toBe('0003');
  await next.dispose();
});
