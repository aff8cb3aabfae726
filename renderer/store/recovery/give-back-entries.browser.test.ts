import { expect, test } from 'vitest';
import { noteAdded } from '../../../domain/case/kinds/record.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { changeRows, deleteDatabases, rawRows } from '../../../tests/support/database-faults.ts';
import { closeCase, eraseClosed } from '../../../tests/support/erase-case.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fake-main/fake-bridge.ts';
import {
  addNote,
  foundedDesk,
  type StoreDesk,
  setUpStation,
  storeDesk,
  takeCase,
} from '../../../tests/support/store-desk.ts';
import type { StreamRecord } from '../schema.ts';
import type { Store } from '../store.ts';

const codesOf = (store: Store) => store.status().findings.map(({ code }) => code);

/** A station and three cases with a note each, closed: the journal's acts are the set-up, then case and note in turns. */
async function worked(desk = storeDesk()) {
  const store = await desk.start();
  await setUpStation(store);
  const ids: string[] = [];
  for (const name of ['田一', '田二', '田三']) {
    const { id } = await takeCase(store, { name });
    await addNote(store, id, `${name}的备注`);
    ids.push(id);
  }
  await store.dispose();
  return { desk, ids };
}

/** What the cases say after the database is gone: all of it comes from the journal. */
async function fromJournalAlone(desk: StoreDesk, ids: readonly string[]) {
  await deleteDatabases(desk.scope);
  const store = await desk.start();
  const states = await store.cases.readMany(ids);
  const told = { codes: codesOf(store), station: store.status().station?.code };
  await store.dispose();
  return { ...told, names: states.map(({ form, notes }) => [form['self.name'], notes.length]) };
}

const WHOLE = [
  ['田一', 1],
  ['田二', 1],
  ['田三', 1],
];

test('X30 a stretch that the journal lost is given back by the database at the next start; then the database may be lost', async () => {
  const { desk, ids } = await worked();
  desk.bridge.journal('desk').damage(2, 3);
  const store = await desk.start();
  expect(codesOf(store)).toEqual(['mended']);
  await store.dispose();
  expect(await fromJournalAlone(desk, ids)).toEqual({ codes: ['database-rebuilt'], station: '0003', names: WHOLE });
});

test('X30 so is the end of a journal that was put back to an older day', async () => {
  const { desk, ids } = await worked();
  desk.bridge.journal('desk').rollBack(3);
  const store = await desk.start();
  expect(codesOf(store)).toEqual(['end-mended']);
  await addNote(store, ids[2] ?? '', '还原之后');
  await store.dispose();
  const { codes, names } = await fromJournalAlone(desk, ids);
  expect(codes).toEqual(['database-rebuilt']);
  expect(names).toEqual([...WHOLE.slice(0, 2), ['田三', 2]]);
});

test('X38 for as long as the journal is given back what it lost the screen says so, and that saving waits for it', async () => {
  const watched: { store: Store | null; codes: readonly string[] } = { store: null, codes: [] };
  const main = createFakeBridge();
  const bridge: FakeBridge = {
    ...main,
    call: (name, args) => {
      if (name === 'journal.giveBack' && watched.store) watched.codes = codesOf(watched.store);
      return main.call(name, args);
    },
  };
  const { desk } = await worked(storeDesk('desk', bridge));
  main.journal('desk').damage(2, 3);
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  watched.store = opened.store;
  await opened.store.ready();
  expect(watched.codes).toEqual(['mending']);
  expect(codesOf(opened.store)).toEqual(['mended']);
  await opened.store.dispose();
});

test('X30 a stretch in which a case was erased is given back too: its entries without their contents, and all others whole', async () => {
  const { desk, store } = await foundedDesk();
  const [goes, stays] = [(await takeCase(store, { name: '田一' })).id, (await takeCase(store, { name: '田二' })).id];
  await closeCase(store, goes);
  await eraseClosed(store, goes);
  await addNote(store, stays, '田二的备注');
  await store.dispose();
  const chain = desk.bridge
    .journal('desk')
    .acts()
    .flatMap((act) => act.entries.map(({ content }) => content));
  desk.bridge.journal('desk').damage(1, 4);
  const next = await desk.start();
  expect(codesOf(next)).toEqual(['mended']);
  await next.dispose();
  const given = desk.bridge
    .journal('desk')
    .acts()
    .flatMap((act) => act.entries);
  expect(given.map(({ content }) => content)).toEqual(chain);
  const isErased = given.filter(({ header }) => header.subject === caseSubject(goes));
  expect(isErased.length).toBeGreaterThan(0);
  expect(isErased.every(({ sealed }) => sealed === null)).toBe(true);
  expect(await fromJournalAlone(desk, [stays])).toMatchObject({ codes: ['database-rebuilt'], names: [['田二', 1]] });
});

test('X30 so is a stretch longer than what is held in memory at once', async () => {
  const { desk, ids } = await worked();
  const store = await desk.start();
  const [id = ''] = ids;
  const note = { subject: caseSubject(id), kind: noteAdded.kind, v: noteAdded.v, data: { text: '许多备注之一' } };
  for (let acts = 0; acts < 3; acts += 1)
    await store.perform([caseSubject(id)], () => ({ ok: true, entries: Array(1_700).fill(note), value: undefined }));
  await addNote(store, id, '后来的备注');
  await store.dispose();
  desk.bridge.journal('desk').damage(3, 7);
  const next = await desk.start();
  expect(codesOf(next)).toEqual(['mended']);
  await next.dispose();
  const { names } = await fromJournalAlone(desk, ids);
  expect(names).toEqual([['田一', 5_102], ...WHOLE.slice(1)]);
});

test('X36 a row that does not open is made anew in idle time, before anybody asks for it; then the journal may be lost', async () => {
  const { desk, ids } = await worked();
  await changeRows(desk.scope, 'streams', (row: StreamRecord) =>
    row.subject === `case:${ids[1]}` ? { ...row, chunks: row.chunks.map(spoilt) } : row,
  );
  const store = await desk.start();
  await desk.waiting.outwait(noneSpoilt(desk));
  await store.dispose();
  desk.bridge.journal('desk').damage(0, 7);
  const next = await desk.start();
  expect((await next.cases.readMany(ids)).map(({ form, notes }) => [form['self.name'], notes.length])).toEqual(WHOLE);
  await next.dispose();
});

async function noneSpoilt(desk: StoreDesk): Promise<void> {
  const isSpoilt = (row: unknown) =>
    (row as Partial<StreamRecord>).chunks?.some(({ sealed }) => sealed.bytes.every((byte) => byte === 0)) ?? false;
  while ((await rawRows(desk.scope)).some(isSpoilt)) await new Promise((done) => setTimeout(done, 20));
}

test('X31 an entry that neither of the two copies has is told as lost, and the rest of the stretch stays in the database', async () => {
  const { desk, ids } = await worked();
  desk.bridge.journal('desk').damage(2, 3);
  await changeRows(desk.scope, 'streams', (row: StreamRecord) =>
    row.subject === `case:${ids[1]}` ? { ...row, chunks: row.chunks.map(spoilt) } : row,
  );
  const store = await desk.start();
  expect(codesOf(store)).toEqual(['lost']);
  expect((await store.cases.read(ids[0] ?? ''))?.notes).toHaveLength(1);
  await store.dispose();
});

const spoilt = (chunk: StreamRecord['chunks'][number]) => ({
  ...chunk,
  sealed: { suite: 1, bytes: new Uint8Array(60) },
});

test('X31 with an empty database nothing says that all was restored', async () => {
  const { desk, ids } = await worked();
  desk.bridge.journal('desk').damage(3, 2);
  const { codes, names } = await fromJournalAlone(desk, ids);
  expect(codes).toEqual(['lost', 'database-rebuilt-in-part']);
  expect(names[0]).toEqual(['田一', 1]);
});

test('X30 a database that was made anew knows how far the earlier ledgers went, too, and gives back the end of each', async () => {
  const desk = storeDesk();
  const journal = desk.bridge.journal('desk');
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await first.dispose();
  journal.rollBack(1);
  const second = await desk.start();
  await takeCase(second, { name: '向大年' });
  await second.dispose();
  await deleteDatabases(desk.scope);
  await (await desk.start()).dispose();
  journal.rollBack(2);
  const third = await desk.start();
  expect(third.status().findings.map(({ code }) => code)).toEqual(['end-mended']);
  const subjects = journal.acts().flatMap(({ entries }) => entries.map(({ header }) => header.subject));
  expect(subjects).toContain(`case:${id}`);
  await third.dispose();
});
