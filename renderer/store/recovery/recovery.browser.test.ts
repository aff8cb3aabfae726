import { afterEach, expect, test } from 'vitest';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { changeRows, deleteDatabases, failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fake-main/fake-bridge.ts';
import { addNote, foundedDesk, setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { StreamRecord } from '../schema.ts';
import type { Store } from '../store.ts';

let restore: () => void = () => undefined;
afterEach(() => {
  restore();
  failReadsAfter(Number.POSITIVE_INFINITY);
});

async function numbersOf(store: Store, ids: readonly string[]): Promise<readonly (string | undefined)[]> {
  return (await store.cases.readMany(ids)).map((state) => state.opening?.number);
}

test('S10 an act whose database transaction failed has happened, is shown, and is repaired without being asked again', async () => {
  const { desk, store } = await foundedDesk();
  restore = failDatabaseWrites();
  const { id, result } = await takeCase(store, { name: '田小满' });
  expect(result).toMatchObject({ ok: true, database: 'behind' });
  expect(store.status().database).toBe('behind');
  expect((await store.cases.rows({ limit: 5 })).map((row) => row.personal?.applicant)).toEqual(['田小满']);
  expect((await store.cases.search('小满', 5)).map((row) => row.plain.id)).toEqual([id]);
  expect((await store.cases.inHand()).flatMap(({ awaits }) => awaits)).toEqual(['hand-off@gaj']);
  const number = (await store.cases.read(id))?.opening?.number ?? '';
  // A scanner on a busy PC may lose the first digits of its burst.
  expect((await store.cases.findByCode(number.slice(4))).map((row) => row.plain.id)).toEqual([id]);
  expect((await store.cases.findByCode(number)).map((row) => row.plain.id)).toEqual([id]);
  await addNote(store, id, '数据库坏着也记得下');
  restore();
  expect(await store.repairNow()).toBe(true);
  expect(store.status().database).toBe('current');
  expect(desk.bridge.journal('desk').acts()).toHaveLength(3);
  await store.dispose();
  const next = await desk.start();
  expect((await next.cases.read(id))?.notes).toHaveLength(1);
  expect(await next.cases.rows({ limit: 5 })).toHaveLength(1);
  await next.dispose();
});

test('S11 what was only in the journal when the power failed is there after the restart', async () => {
  const { desk, store } = await foundedDesk();
  const kept = await takeCase(store, { name: '田小满' });
  restore = failDatabaseWrites();
  const taken = [];
  for (let at = 0; at < 8; at += 1) taken.push(await takeCase(store, { name: `向${at}`, others: ['彭家人'] }));
  await addNote(store, kept.id, '断电前的一句');
  const before = await numbersOf(store, [kept.id, ...taken.map(({ id }) => id)]);
  await store.dispose();
  restore();
  const next = await desk.start();
  expect(next.status()).toMatchObject({ database: 'current', findings: [] });
  expect(await numbersOf(next, [kept.id, ...taken.map(({ id }) => id)])).toEqual(before);
  expect((await next.cases.read(kept.id))?.notes).toHaveLength(1);
  const { id } = await takeCase(next, { name: '彭新' });
  expect(before).not.toContain((await numbersOf(next, [id]))[0]);
  await next.dispose();
});

test('S12 a database that was deleted is filled from the journal, and no number is used twice', async () => {
  const { desk, store } = await foundedDesk();
  const taken = [];
  for (let at = 0; at < 5; at += 1) taken.push(await takeCase(store, { name: `田${at}` }));
  const ids = taken.map(({ id }) => id);
  const before = await numbersOf(store, ids);
  await store.dispose();
  await deleteDatabases(desk.scope);
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toEqual(['database-rebuilt']);
  expect(next.status().station?.code).toBe('0003');
  expect(await numbersOf(next, ids)).toEqual(before);
  expect(await next.cases.rows({ limit: 10 })).toHaveLength(5);
  const { id } = await takeCase(next, { name: '新来的' });
  expect(before).not.toContain((await numbersOf(next, [id]))[0]);
  await next.dispose();
});

test('S13 a database emptied while the window is open is filled again', async () => {
  const { desk, store } = await foundedDesk();
  const first = await takeCase(store, { name: '田小满' });
  await deleteDatabases(desk.scope);
  const second = await takeCase(store, { name: '向大年' });
  expect((await store.cases.read(first.id))?.form['self.name']).toBe('田小满');
  expect(second.result).toMatchObject({ ok: true, database: 'current' });
  await store.dispose();
  const next = await desk.start();
  expect(await next.cases.readMany([first.id, second.id])).toHaveLength(2);
  expect(await next.cases.rows({ limit: 10 })).toHaveLength(2);
  await next.dispose();
});

test('S14 a torn last record was never called saved; what came before stays', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  restore = failDatabaseWrites();
  const torn = await takeCase(store, { name: '断电的' });
  await store.dispose();
  restore();
  desk.bridge.journal('desk').tearLast();
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toEqual(['torn-tail-cut']);
  expect(await next.cases.readMany([id, torn.id])).toHaveLength(1);
  await next.dispose();
});

test('S15 a journal that was rolled back opens a new ledger; what only the database has stays and its numbers stay taken', async () => {
  const { desk, store } = await foundedDesk();
  const taken = [];
  for (let at = 0; at < 4; at += 1) taken.push(await takeCase(store, { name: `田${at}` }));
  const ids = taken.map(({ id }) => id);
  const before = await numbersOf(store, ids);
  const { code } = store.status().ledger;
  await store.dispose();
  desk.bridge.journal('desk').rollBack(2);
  const next = await desk.start();
  expect(next.status().findings.map((found) => found.code)).toEqual(['end-mended']);
  expect(next.status().ledger.code).not.toBe(code);
  expect(await numbersOf(next, ids)).toEqual(before);
  const { id } = await takeCase(next, { name: '新来的' });
  expect(before).not.toContain((await numbersOf(next, [id]))[0]);
  await addNote(next, ids[3] ?? '', '还原之后接着办');
  await next.dispose();
  const third = await desk.start();
  expect(third.status().findings).toEqual([]);
  expect((await third.cases.read(ids[3] ?? ''))?.notes).toHaveLength(1);
  await third.dispose();
});

test('S16 an entry whose content does not match its hash is kept aside and said, and the rest is taken in', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await addNote(store, id, '真的');
  await store.dispose();
  await deleteDatabases(desk.scope);
  const journal = desk.bridge.journal('desk');
  journal.replace(2, (act) => ({
    ...act,
    entries: act.entries.map((entry) => ({ ...entry, content: '0'.repeat(64) })),
  }));
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toEqual(['entries-aside', 'database-rebuilt-in-part']);
  const state = await next.cases.read(id);
  expect(state?.form['self.name']).toBe('田小满');
  expect(state?.notes).toEqual([]);
  await next.dispose();
});

test('S16 B37 what the other branch entered under the same name is not counted in, and can be read', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await addNote(store, id, '那边的');
  await store.dispose();
  const journal = desk.bridge.journal('desk');
  const there = journal.acts().at(-1);
  journal.rollBack(1);
  await deleteDatabases(desk.scope);
  const back = await desk.start();
  await addNote(back, id, '这边的');
  expect(await back.entries.setAside([caseSubject(id)])).toEqual([]);
  await takeCase(back, { name: '向大年' });
  await back.dispose();
  journal.replace(2, (here) => there ?? here);
  // A journal that is shorter than before is compared anew from its beginning.
  journal.rollBack(1);
  const next = await desk.start();
  expect((await next.cases.read(id))?.notes.map(({ text }) => text)).toEqual(['这边的']);
  const told = next.status().findings.map(({ code }) => code);
  expect(told).toContain('entries-beside');
  expect(told).not.toContain('entries-aside');
  expect((await next.entries.setAside([caseSubject(id)])).map(({ data }) => data)).toEqual([{ text: '那边的' }]);
  await next.dispose();
});

test('S17 a sealed value of a suite this version does not know is kept aside, not guessed at', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await addNote(store, id, '将来的密码套件');
  await store.dispose();
  await deleteDatabases(desk.scope);
  desk.bridge.journal('desk').replace(2, (act) => ({
    ...act,
    entries: act.entries.map((entry) => ({ ...entry, sealed: entry.sealed && { ...entry.sealed, suite: 9 } })),
  }));
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toContain('entries-aside');
  expect((await next.cases.read(id))?.notes).toEqual([]);
  await next.dispose();
});

test('S18 a row that no longer opens is made anew from the journal', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  await spoilCases(desk.scope);
  const next = await desk.start();
  const refused = await addNote(next, id, '读不出来的时候');
  expect(refused).toMatchObject({ ok: false, code: 'store.stream-unreadable' });
  const again = await addNote(next, id, '修好以后');
  expect(again.ok).toBe(true);
  const state = await next.cases.read(id);
  expect(state?.form['self.name']).toBe('田小满');
  expect(state?.notes.map(({ text }) => text)).toEqual(['修好以后']);
  await next.dispose();
});

test('S18 it is made anew as soon as somebody looks at the case, before any act', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  await spoilCases(desk.scope);
  const next = await desk.start();
  await expect(next.cases.read(id)).rejects.toThrow();
  // As a list does that could not be read.
  await next.repairNow();
  expect((await next.cases.read(id))?.form['self.name']).toBe('田小满');
  await next.dispose();
});

test('S18 while a case cannot be opened no list leaves it out without a word', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  await spoilCases(desk.scope);
  const next = await desk.start();
  await expect(next.cases.readMany([id])).rejects.toThrow();
  await next.repairNow();
  expect(await next.cases.readMany([id])).toHaveLength(1);
  await next.dispose();
});

test('S18 a journal that fails half way leaves nothing half made: the row waits for the next attempt', async () => {
  const desk = storeDesk('desk', readingInPieces(createFakeBridge()));
  const store = await desk.start();
  await setUpStation(store);
  const { id } = await takeCase(store, { name: '田小满' });
  await addNote(store, id, '第一句');
  await addNote(store, id, '第二句');
  await store.dispose();
  await spoilCases(desk.scope);
  const next = await desk.start();
  failReadsAfter(2);
  expect(await addNote(next, id, '读不出来的时候')).toMatchObject({ ok: false, code: 'store.stream-unreadable' });
  const other = await takeCase(next, { name: '向大年' });
  expect(other.result.ok).toBe(true);
  failReadsAfter(Number.POSITIVE_INFINITY);
  await next.cases.read(id).catch(() => undefined);
  await next.repairNow();
  expect((await next.cases.read(id))?.notes.map(({ text }) => text)).toEqual(['第一句', '第二句']);
  await next.dispose();
});

/** What the database holds of cases no longer opens. */
function spoilCases(scope: string): Promise<void> {
  const sealed = { suite: 1, bytes: new Uint8Array(60) };
  return changeRows(scope, 'streams', (row: StreamRecord) =>
    row.subject.startsWith('case:') ? { ...row, chunks: row.chunks.map((chunk) => ({ ...chunk, sealed })) } : row,
  );
}

let readsLeft = Number.POSITIVE_INFINITY;

/** From here on the journal gives so many more pieces, then none. */
function failReadsAfter(pieces: number): void {
  readsLeft = pieces;
}

/** The same main process, whose journal is read an act at a time. */
function readingInPieces(bridge: FakeBridge): FakeBridge {
  const call: FakeBridge['call'] = async (name, args) => {
    if (name !== 'journal.read') return bridge.call(name, args);
    if (readsLeft <= 0) throw new Error('the channel broke');
    readsLeft -= 1;
    return bridge.call(name, { ...args, limit: 1 });
  };
  return { ...bridge, call };
}

test('S19 catching up twice changes nothing', async () => {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await store.dispose();
  await changeRows(desk.scope, 'standing', (row: object) => ({ ...row, acknowledged: null, known: {}, cursor: null }));
  const next = await desk.start();
  const entries = await next.entries.of(`case:${id}`);
  expect(new Set(entries.map(({ ledger, seq }) => `${ledger}:${seq}`)).size).toBe(entries.length);
  expect(await next.cases.rows({ limit: 10 })).toHaveLength(1);
  await next.dispose();
});
