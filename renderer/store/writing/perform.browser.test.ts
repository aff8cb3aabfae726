import { expect, test } from 'vitest';
import { parseCode } from '../../../domain/numbers/parse-code.ts';
import { addNote, foundedDesk, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';

test('S1 an act is in the journal and in the database before it is called saved', async () => {
  const { desk, store } = await foundedDesk();
  const { id, result } = await takeCase(store, { name: '田小满' });
  expect(result).toMatchObject({ ok: true, database: 'current' });
  expect(desk.bridge.journal('desk').acts()).toHaveLength(2);
  const state = await store.cases.read(id);
  expect(state?.form['self.name']).toBe('田小满');
  const rows = await store.cases.rows({ limit: 10 });
  expect(rows.map((row) => row.personal?.applicant)).toEqual(['田小满']);
  await store.dispose();
});

test('S2 a refused act leaves no trace and uses no number', async () => {
  const { desk, store } = await foundedDesk();
  const refused = await takeCase(store, { name: '' });
  expect(refused.result).toMatchObject({ ok: false });
  expect(desk.bridge.journal('desk').acts()).toHaveLength(1);
  const { id } = await takeCase(store, { name: '田小满' });
  const number = (await store.cases.read(id))?.opening?.number ?? '';
  expect(parseCode(number)).toMatchObject({ kind: 'case', serial: 1 });
  await store.dispose();
});

test('S3 a full disk refuses in clear words, and nothing happened', async () => {
  const { desk, store } = await foundedDesk();
  desk.bridge.failAppends('disk-full');
  const { id, result } = await takeCase(store, { name: '田小满' });
  expect(result).toMatchObject({ ok: false, code: 'journal.disk-full', text: expect.stringContaining('磁盘已满') });
  expect(await store.cases.read(id)).toBeUndefined();
  const again = await takeCase(store, { name: '田小满' });
  expect(again.result.ok).toBe(true);
  await store.dispose();
});

test('S4 acts asked for at once are done one after the other and never share a number', async () => {
  const { store } = await foundedDesk();
  const taken = await Promise.all(Array.from({ length: 12 }, (_, at) => takeCase(store, { name: `田${at}` })));
  const states = await store.cases.readMany(taken.map(({ id }) => id));
  const numbers = new Set(states.map((state) => state.opening?.number));
  expect(numbers.size).toBe(12);
  const papers = states.flatMap((state) => state.papers.map((paper) => paper.number));
  expect(new Set(papers).size).toBe(papers.length);
  await store.dispose();
});

test('S1 an act is entered in the name of who asked for it, also when another signs in before its turn', async () => {
  const { store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  const asked = Promise.all([addNote(store, id, '第一句'), addNote(store, id, '第二句')]);
  store.signIn('0302');
  await asked;
  await addNote(store, id, '第三句');
  expect((await store.cases.read(id))?.notes.map(({ text, operator }) => [text, operator])).toEqual([
    ['第一句', '0301'],
    ['第二句', '0301'],
    ['第三句', '0302'],
  ]);
  await store.dispose();
});

test('S5 an act knows what stood in the case before it', async () => {
  const { store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  await addNote(store, id, '第一句');
  await addNote(store, id, '第二句');
  const state = await store.cases.read(id);
  expect(state?.notes.map(({ text }) => text)).toEqual(['第一句', '第二句']);
  expect(state?.heads).toHaveLength(1);
  expect(state?.conflicts).toEqual([]);
  await store.dispose();
});

test('S6 an append whose answer was lost is found in the journal and not asked for again', async () => {
  const { desk, store } = await foundedDesk();
  desk.bridge.failAppends('lost-after');
  const written = await takeCase(store, { name: '田小满' });
  expect(written.result).toMatchObject({ ok: true });
  expect((await store.cases.read(written.id))?.form['self.name']).toBe('田小满');
  desk.bridge.failAppends('lost-before');
  const lost = await takeCase(store, { name: '向大年' });
  expect(lost.result).toMatchObject({ ok: false, code: 'journal.unanswered' });
  expect(await store.cases.read(lost.id)).toBeUndefined();
  await store.dispose();
});

test('S7 while it is not known whether an act was written, its number stays taken', async () => {
  const { desk, store } = await foundedDesk();
  desk.bridge.failAppends('lost-after');
  desk.bridge.setDown(true);
  const first = await takeCase(store, { name: '田小满' });
  expect(first.result).toMatchObject({ ok: false, code: 'journal.unknown', text: expect.stringContaining('不知道') });
  const stillDown = await takeCase(store, { name: '田小满' });
  expect(stillDown.result.ok).toBe(false);
  desk.bridge.setDown(false);
  const second = await takeCase(store, { name: '向大年' });
  expect(second.result.ok).toBe(true);
  const states = await store.cases.readMany([first.id, second.id]);
  expect(states).toHaveLength(2);
  expect(new Set(states.map((state) => state.opening?.number)).size).toBe(2);
  await store.dispose();
});

test('S8 nobody acts before an operator signed in', async () => {
  const desk = storeDesk();
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  const { result } = await takeCase(opened.store, { name: '田小满' });
  expect(result).toMatchObject({ ok: false, code: 'store.no-operator' });
  await opened.store.dispose();
});
