import { afterEach, expect, test } from 'vitest';
import { deleteDatabases, failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';

const DAY = 86_400_000;

let restore: () => void = () => undefined;
afterEach(() => restore());

test('S50 a draft is saved twice, with its author, and seen by the whole station', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const id = store.newId();
  expect(await store.drafts.save(id, { name: '田小满' })).toMatchObject({ ok: true, twice: true });
  store.signIn('0302');
  expect(await store.drafts.list()).toMatchObject([{ id, author: '0301', content: { name: '田小满' } }]);
  expect([...desk.bridge.drafts('desk').keys()]).toEqual([id]);
  await store.drafts.remove(id);
  expect(await store.drafts.list()).toEqual([]);
  expect(desk.bridge.drafts('desk').size).toBe(0);
  await store.dispose();
});

test('S51 a draft that survived in one place only is restored to the other; the newer one wins', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const [inFile, inBoth] = [store.newId(), store.newId()];
  await store.drafts.save(inFile, { step: 1 });
  await store.drafts.save(inBoth, { step: 1 });
  restore = failDatabaseWrites();
  expect(await store.drafts.save(inBoth, { step: 2 })).toMatchObject({ ok: true, twice: false });
  restore();
  await store.dispose();
  const second = await desk.start();
  expect((await second.drafts.list()).find(({ id }) => id === inBoth)?.content).toEqual({ step: 2 });
  await second.dispose();
  await deleteDatabases(desk.scope);
  const third = await desk.start();
  expect(await third.drafts.list()).toHaveLength(2);
  await third.dispose();
  desk.bridge.drafts('desk').clear();
  const fourth = await desk.start();
  expect(desk.bridge.drafts('desk').size).toBe(2);
  await fourth.dispose();
});

test('S51 what the database does not take is read from where it was saved: the list shows it, and so does the next start on a disk that is still full', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await setUpStation(store);
  const { id: caseId } = await takeCase(store, { name: '田小满' });
  const id = store.newId();
  await store.drafts.save(id, { step: 1 });
  restore = failDatabaseWrites();
  expect(await store.drafts.save(id, { step: 2 })).toMatchObject({ ok: true, twice: false });
  expect(await store.drafts.list()).toMatchObject([{ id, content: { step: 2 } }]);
  const tray = { id: store.newId(), caseId, material: 'card', pages: [] };
  await store.trays.add(tray, new TextEncoder().encode('page'));
  await store.dispose();
  const next = await desk.start();
  expect(await next.drafts.list()).toMatchObject([{ id, content: { step: 2 } }]);
  const [page] = (await next.trays.of(caseId))[0]?.pages ?? [];
  expect(page && (await next.trays.read(caseId, page))).toMatchObject({ ok: true });
  await next.dispose();
});

test('S51 the newer of two copies is the one saved later, also where the clock was set back in between', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const id = store.newId();
  await store.drafts.save(id, { step: 1 });
  desk.time.now -= 3_000 * DAY;
  restore = failDatabaseWrites();
  expect(await store.drafts.save(id, { step: 2 })).toMatchObject({ twice: false });
  restore();
  await store.dispose();
  const next = await desk.start();
  expect(await next.drafts.list()).toMatchObject([{ content: { step: 2 } }]);
  await next.dispose();
});

test('S52 a clock that was wrong takes no draft away: not what was saved under it, nor anything while it is ahead', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await setUpStation(store);
  const right = desk.time.now;
  await store.drafts.save(store.newId(), { name: '田小满' });
  await store.dispose();
  desk.time.now = right - 3_000 * DAY;
  const behind = await desk.start();
  await behind.drafts.save(behind.newId(), { name: '向大年' });
  await behind.dispose();
  desk.time.now = right + 3_000 * DAY;
  await (await desk.start()).dispose();
  desk.time.now = right + DAY;
  const next = await desk.start();
  expect(await next.drafts.list()).toHaveLength(2);
  await next.dispose();
});

test('S52 a draft that nobody touched for months is deleted, a damaged one is left lying and said', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  await store.drafts.save(store.newId(), { name: '从前的' });
  desk.time.now += 91 * DAY;
  await setUpStation(store);
  await store.dispose();
  desk.bridge.drafts('desk').set(crypto.randomUUID(), { suite: 1, bytes: new Uint8Array(50) });
  const next = await desk.start();
  expect(await next.drafts.list()).toEqual([]);
  expect(desk.bridge.drafts('desk').size).toBe(1);
  expect(next.status().findings.map(({ code }) => code)).toEqual(['drafts-unreadable']);
  await next.dispose();
});
