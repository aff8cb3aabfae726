import { expect, test } from 'vitest';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import {
  deleteDatabases,
  holdTable,
  leaveUntold,
  muteOpening,
  putRow,
  withholdRows,
} from '../../../tests/support/database-faults.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fake-main/fake-bridge.ts';
import { addNote, foundedDesk, setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';

const UNREADABLE = { ok: false, code: 'store.database-unreadable' };

test('S21 an act that the database never lets read is refused after a while, changes nothing, and is taken once it answers again', async () => {
  const { desk, store } = await foundedDesk();
  const letGo = await holdTable(desk.scope, 'streams');
  const refused = await desk.waiting.outwait(takeCase(store, { name: '田小满' }));
  expect(refused.result).toMatchObject(UNREADABLE);
  expect(desk.bridge.journal('desk').acts()).toHaveLength(1);
  await letGo();
  const taken = await takeCase(store, { name: '田小满' });
  expect(taken.result).toMatchObject({ ok: true, database: 'current' });
  expect(await store.cases.rows({ limit: 10 })).toHaveLength(1);
  await store.dispose();
});

test('S21 while the database neither opens nor fails an act is refused before a clerk gives up, and taken once it opens', async () => {
  const { desk, store } = await foundedDesk();
  const openAgain = muteOpening();
  await deleteDatabases(desk.scope);
  const before = desk.waiting.passed();
  const refused = await desk.waiting.outwait(takeCase(store, { name: '田小满' }));
  expect(refused.result).toMatchObject(UNREADABLE);
  expect(desk.waiting.passed() - before).toBeLessThan(20_000);
  openAgain();
  const taken = await desk.waiting.outwait(takeCase(store, { name: '田小满' }));
  expect(taken.result).toMatchObject({ ok: true, database: 'current' });
  await store.dispose();
});

test('S22 an act in the journal whose transaction is never answered is saved, shown, and never doubled', async () => {
  const { desk, store } = await foundedDesk();
  const letGo = await holdTable(desk.scope, 'counters');
  const { id, result } = await desk.waiting.outwait(takeCase(store, { name: '田小满' }));
  expect(result).toMatchObject({ ok: true, database: 'behind' });
  expect((await store.cases.read(id))?.form['self.name']).toBe('田小满');
  await letGo();
  expect(await store.repairNow()).toBe(true);
  expect(store.status().database).toBe('current');
  expect(await store.cases.rows({ limit: 10 })).toHaveLength(1);
  expect(desk.bridge.journal('desk').acts()).toHaveLength(2);
  await store.dispose();
});

test('S22 one that the database carried out without a word is found there, and the journal is not read again for it', async () => {
  const { desk, store } = await foundedDesk();
  const tellAgain = leaveUntold();
  const { id, result } = await desk.waiting.outwait(takeCase(store, { name: '田小满' }));
  expect(result).toMatchObject({ ok: true, database: 'behind' });
  tellAgain();
  const read = () => desk.bridge.calls().filter((name) => name === 'journal.read').length;
  const before = read();
  expect(await addNote(store, id, '还在')).toMatchObject({ ok: true, database: 'current' });
  expect(read()).toBe(before);
  await store.dispose();
  const next = await desk.start();
  expect((await next.cases.read(id))?.notes).toHaveLength(1);
  expect(await next.cases.rows({ limit: 10 })).toHaveLength(1);
  expect(next.status().findings).toEqual([]);
  await next.dispose();
});

test('S23 a draft that the database never answers for is kept by its file alone; without that it is told as not saved', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const id = store.newId();
  const letGo = await holdTable(desk.scope, 'drafts');
  const kept = desk.waiting.outwait(store.drafts.save(id, { name: '田小满' }));
  expect(await kept).toMatchObject({ ok: true, twice: false });
  desk.bridge.setDown(true);
  const lost = desk.waiting.outwait(store.drafts.save(id, { name: '向大年' }));
  expect(await lost).toMatchObject({ ok: false, code: 'store.draft-not-saved', text: expect.stringContaining('腾出') });
  desk.bridge.setDown(false);
  await letGo();
  expect(await store.drafts.save(id, { name: '向大年' })).toMatchObject({ ok: true, twice: true });
  await store.dispose();
});

test('S23 one draft that is never given hides no other, and comes back from its file at the next start', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const [cut, whole] = [store.newId(), store.newId()];
  await store.drafts.save(cut, { name: '田小满' });
  await store.drafts.save(whole, { name: '向大年' });
  const idsOf = async (listed: Promise<readonly { readonly id: string }[]>) => (await listed).map(({ id }) => id);
  const giveAgain = withholdRows('drafts', cut);
  expect(await idsOf(desk.waiting.outwait(store.drafts.list()))).toEqual([whole]);
  await store.dispose();
  const next = await desk.waiting.outwait(desk.start());
  giveAgain();
  expect(new Set(await idsOf(next.drafts.list()))).toEqual(new Set([cut, whole]));
  await next.dispose();
});

test('S24 a case whose row is never given is made anew from the journal, in its place', async () => {
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await first.dispose();
  const store = await desk.start();
  const letGo = await holdTable(desk.scope, 'streams');
  await expect(desk.waiting.outwait(store.cases.read(id))).rejects.toThrow();
  await letGo();
  expect(await store.repairNow()).toBe(true);
  expect((await store.cases.read(id))?.form['self.name']).toBe('田小满');
  expect(await store.cases.count()).toBe(1);
  await store.dispose();
});

test('S24 while the journal has a hole, a case that was only read together with one that is never given stays as the database has it', async () => {
  const desk = storeDesk('desk', tellingHoles(createFakeBridge()));
  const first = await desk.start();
  await setUpStation(first);
  const [cut, whole] = [await takeCase(first, { name: '田小满' }), await takeCase(first, { name: '向大年' })];
  await addNote(first, whole.id, '数据库里有的');
  await addNote(first, cut.id, '账本里后来的');
  await first.dispose();
  const store = await desk.start();
  desk.bridge.journal('desk').damage(3, 1);
  const giveAgain = withholdRows('streams', caseSubject(cut.id));
  await expect(desk.waiting.outwait(store.cases.readMany([cut.id, whole.id]))).rejects.toThrow();
  await desk.waiting.outwait(store.repairNow());
  giveAgain();
  expect((await store.cases.read(whole.id))?.notes).toHaveLength(1);
  expect((await store.cases.read(cut.id))?.form['self.name']).toBe('田小满');
  await store.dispose();
});

/** The same main process, whose journal says while it is read that it has a hole. */
function tellingHoles(bridge: FakeBridge): FakeBridge {
  const call: FakeBridge['call'] = async (name, args) => {
    const answer = await bridge.call(name, args);
    const hasHole = name === 'journal.read' && bridge.journal('desk').holes().holes.length > 0;
    return hasHole ? { ...answer, findings: [{ code: 'damaged', detail: 'a stretch' }] } : answer;
  };
  return { ...bridge, call };
}

test('S25 a search segment that is never given is made anew from the rows and found whole at the next start', async () => {
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await putRow(desk.scope, 'segments', { id: 0, sealed: { suite: 1, bytes: new Uint8Array(9) } }, 'searchTail');
  await first.dispose();
  const store = await desk.start();
  const giveAgain = withholdRows('segments');
  expect(await desk.waiting.outwait(store.cases.searchIds('小满', 5))).toEqual([id]);
  giveAgain();
  await store.dispose();
  const next = await desk.start();
  expect(await next.cases.searchIds('小满', 5)).toEqual([id]);
  await next.dispose();
});

test('S44 a search whose lines were not given is no empty answer: it rejects, and finds as soon as they are', async () => {
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await first.dispose();
  const store = await desk.start();
  const letGo = await holdTable(desk.scope, 'searchTail');
  await expect(desk.waiting.outwait(store.cases.searchIds('小满', 5))).rejects.toThrow();
  await letGo();
  expect(await store.cases.searchIds('小满', 5)).toEqual([id]);
  await store.dispose();
});

test('S21 a list of what is in hand is given up after seconds, though nobody knows beforehand how long it is', async () => {
  const desk = storeDesk();
  const first = await desk.start();
  await setUpStation(first);
  await first.dispose();
  const letGo = await holdTable(desk.scope, 'inHand');
  const store = await desk.start();
  const before = desk.waiting.passed();
  await expect(desk.waiting.outwait(store.cases.inHand())).rejects.toThrow();
  expect(desk.waiting.passed() - before).toBeLessThan(20_000);
  await letGo();
  expect(await store.cases.inHand()).toEqual([]);
  await store.dispose();
});

test('S21 so is a scanned number', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  const number = (await store.cases.read(id))?.opening?.number ?? '';
  const before = desk.waiting.passed();
  const letGo = await holdTable(desk.scope, 'cases');
  await expect(desk.waiting.outwait(store.cases.findByCode(number))).rejects.toThrow();
  expect(desk.waiting.passed() - before).toBeLessThan(20_000);
  await letGo();
  expect(await store.cases.findByCode(number)).toHaveLength(1);
  await store.dispose();
});
