import { afterEach, expect, test } from 'vitest';
import { deleteDatabases, failDatabase, holdTable } from '../../../tests/support/database-faults.ts';
import { addNote, foundedDesk, takeCase } from '../../../tests/support/store-desk.ts';

const DAY = 86_400_000;

let restore: () => void = () => undefined;
afterEach(() => restore());

test('X3 keys that the journal lost are given back by the database, so that losing the database next loses nothing', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  desk.bridge.journal('desk').loseKeys();
  const second = await desk.start();
  expect(second.status().findings.map(({ code }) => code)).toEqual(['keys-restored']);
  await second.dispose();
  await deleteDatabases(desk.scope);
  const third = await desk.start();
  expect((await third.cases.read(id))?.form['self.name']).toBe('田小满');
  expect(third.status().findings.map(({ code }) => code)).toEqual(['database-rebuilt']);
  await third.dispose();
});

test('X3 where as many other keys lie in the journal, each row is looked at in idle time, and its key given back', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  const journal = desk.bridge.journal('desk');
  const foreign = journal.keys().map((key, index) => ({ ...key, subject: `slip:no-such-slip-${index}` }));
  journal.loseKeys();
  journal.keepKeys(foreign);
  const second = await desk.start();
  const isTold = async () => {
    while (second.status().findings.every(({ code }) => code !== 'keys-restored'))
      await new Promise((done) => setTimeout(done, 20));
  };
  await desk.waiting.outwait(isTold());
  await second.dispose();
  await deleteDatabases(desk.scope);
  const third = await desk.start();
  expect((await third.cases.read(id))?.form['self.name']).toBe('田小满');
  await third.dispose();
});

test('X4 a journal of which nothing opens is refused in words, never offered a first set-up, and opens once its keys are back', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  await deleteDatabases(desk.scope);
  const journal = desk.bridge.journal('desk');
  const kept = [...journal.keys()];
  journal.loseKeys();
  expect(await desk.tryStart()).toMatchObject({ ok: false, code: 'key-missing' });
  journal.keepKeys(kept);
  const next = await desk.start();
  expect((await next.cases.read(id))?.form['self.name']).toBe('田小满');
  await next.dispose();
});

test('X5 a clock that shows an earlier day than the last entry is said, and right again it is said no more', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  desk.time.now -= 3 * DAY;
  const early = await desk.start();
  expect(early.status().findings.map(({ code }) => code)).toEqual(['clock-behind']);
  expect(await addNote(early, id, '时钟慢了也记得下')).toMatchObject({ ok: true });
  await early.dispose();
  desk.time.now += 3 * DAY;
  const right = await desk.start();
  expect(right.status().findings).toEqual([]);
  expect((await right.cases.read(id))?.notes).toHaveLength(1);
  await right.dispose();
});

test('X6 a database that cannot be opened for a while is said; the act that was refused is taken as soon as it can', async () => {
  const { desk, store } = await foundedDesk();
  restore = failDatabase();
  await deleteDatabases(desk.scope);
  const refused = await takeCase(store, { name: '田小满' });
  expect(refused.result).toMatchObject({ ok: false, code: 'store.database-unreadable' });
  expect(store.status().database).toBe('gone');
  restore();
  const taken = await takeCase(store, { name: '田小满' });
  expect(taken.result).toMatchObject({ ok: true, database: 'current' });
  expect(store.status().database).toBe('current');
  await store.dispose();
});

test('S4 where the used numbers could not be read at the start they are read before the first act: none is given twice', async () => {
  const { desk, store } = await foundedDesk();
  const before = await takeCase(store, { name: '田小满' });
  await store.dispose();
  const release = await holdTable(desk.scope, 'counters');
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  await desk.waiting.outwait(opened.store.ready());
  await release();
  opened.store.signIn('0301');
  await desk.waiting.outwait(opened.store.repairNow());
  const after = await takeCase(opened.store, { name: '向大年' });
  expect(after.result.ok).toBe(true);
  const numbers = (await opened.store.cases.readMany([before.id, after.id])).map((state) => state.opening?.number);
  expect(new Set(numbers).size).toBe(2);
  await opened.store.dispose();
});
