import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { handOffLines } from '../../../domain/acts/flow-acts.ts';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import type { SlipIssued } from '../../../domain/case/kinds/handoff.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import { erasureOf } from '../../../domain/station/case-erased.ts';
import { STEP } from '../../../tests/support/at-unit.ts';
import { deleteDatabases, failDatabaseWrites, rawRows } from '../../../tests/support/database-faults.ts';
import { closeCase, eraseClosed } from '../../../tests/support/erase-case.ts';
import { concludeSmall, deliverSmall } from '../../../tests/support/finish-case.ts';
import { addNote, foundedDesk, type StoreDesk, takeCase } from '../../../tests/support/store-desk.ts';
import { openRow } from '../reading/case-row.ts';
import { openEntry } from '../recovery/open-entries.ts';
import type { StoreDatabase } from '../schema.ts';
import { practiceSealer } from '../sealing/practice-sealer.ts';
import { sealJson } from '../sealing/sealed-json.ts';
import { openSegment } from '../search/pack-tail.ts';
import { openSearchText, searchTextOf } from '../search/search-text.ts';
import { packSegment } from '../search/segment.ts';
import type { Store } from '../store.ts';
import { openStream } from '../streams/stream.ts';

const GOES = { name: '田小满', idNo: '433127199203150024', phone: '19900001234', others: ['向大年'] };
const STAYS = { name: '石大山', idNo: '433127199105060016' };
const PICTURE = new TextEncoder().encode('a made-up picture'.repeat(9));

/** The desk's key of these tests, by which everything that is still sealed anywhere is opened. */
const sealer = practiceSealer((length) => crypto.getRandomValues(new Uint8Array(length)));

let restore: () => void = () => undefined;
afterEach(() => restore());

/** Two cases taken in; the first is closed and has a picture in a tray and one that no entry names any more. */
async function deskOfTwo() {
  const { desk, store } = await foundedDesk();
  const [goes, stays] = [(await takeCase(store, GOES)).id, (await takeCase(store, STAYS)).id];
  await store.trays.add({ id: store.newId(), caseId: goes, material: 'id-card@self', pages: [] }, PICTURE);
  await attach(store, goes);
  await closeCase(store, goes);
  const number = (await store.cases.read(goes))?.opening?.number ?? '';
  return { desk, store, goes, stays, number };
}

async function attach(store: Store, id: string): Promise<void> {
  const put = await store.files.put(id, PICTURE);
  if (!put.ok) throw new Error(put.text);
  const { name } = put;
  const stored = { name, thumb: name, bytes: PICTURE.length, pages: 1, sha256: '0'.repeat(64) };
  const said = { file: 'f', line: 'id-card@self', title: '', media: 'application/pdf', source: 'camera', again: false };
  const entry = { subject: caseSubject(id), kind: 'file.attached', v: 1, data: { ...said, ...stored } };
  await store.perform([caseSubject(id)], () => ({ ok: true, entries: [entry], value: undefined }));
}

/** Puts both cases into a sealed search segment and clears the tail, as a thousand cases would. */
async function packSearch(desk: StoreDesk, people: readonly (readonly [string, typeof STAYS])[]): Promise<void> {
  const [name = ''] = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(desk.scope));
  const db = await new Dexie(name).open();
  const lines = people.map(([id, { name: applicant, idNo }]) => ({
    id,
    changedAt: desk.time.now,
    ...searchTextOf({ applicant, idNo, phone: '', others: [] }),
  }));
  const sealed = sealJson(sealer, sealer.deskKey('search', 'segment/0'), 'search', packSegment(lines));
  await db.table('segments').put({ id: 0, sealed });
  await db.table('searchTail').clear();
  db.close();
}

/** Whatever the desk's key still opens in the database and in the journal. */
async function allThatOpens({ scope, bridge }: StoreDesk): Promise<string> {
  const [name = ''] = (await Dexie.getDatabaseNames()).filter((each) => each.startsWith(scope));
  const db = (await new Dexie(name).open()) as StoreDatabase;
  const table = <Row>(of: string) => db.table<Row>(of).toArray();
  const opened = [
    ...(await table<Parameters<typeof openSegment>[1]>('segments')).map((row) => openSegment(sealer, row)),
    ...(await table<{ id: string; sealed: never }>('searchTail')).map((row) =>
      openSearchText(sealer, row.id, row.sealed),
    ),
    ...(await table<Parameters<typeof openStream>[1]>('streams')).map((row) => openStream(sealer, row)),
    ...(await table<Parameters<typeof openRow>[1]>('cases')).map((row) => openRow({ sealer }, row)),
  ];
  db.close();
  const journal = bridge.journal('desk');
  const entries = journal.acts().flatMap((act) => act.entries);
  const read = journal.keys().flatMap((key) => {
    const ready = sealer.unwrap(key);
    const own = entries.filter(({ header }) => header.subject === key.subject);
    return ready.ok ? own.map((entry) => openEntry(sealer, [{ ready: ready.value, stored: key }], entry)) : [];
  });
  return JSON.stringify([opened, read]);
}

test('S83 once a case is erased nothing on the desk gives its name back, by search or by the desk’s own key', async () => {
  const { desk, store, goes, stays, number } = await deskOfTwo();
  await store.dispose();
  await packSearch(desk, [
    [goes, GOES],
    [stays, STAYS],
  ]);
  const again = await desk.start();
  expect((await again.cases.search('小满', 5)).map(({ plain }) => plain.id)).toEqual([goes]);
  expect(await allThatOpens(desk)).toContain(GOES.name);
  expect(await eraseClosed(again, goes)).toMatchObject({ ok: true, database: 'current' });
  expect(again.status().findings).toEqual([]);
  for (const typed of ['小满', 'txm', GOES.idNo, GOES.phone, number])
    expect(await again.cases.search(typed, 5)).toEqual([]);
  expect((await again.cases.search('石大山', 5)).map(({ plain }) => plain.id)).toEqual([stays]);
  expect(await again.cases.findByCode(number)).toEqual([]);
  expect(await again.cases.read(goes)).toBeUndefined();
  expect((await again.cases.rows({ limit: 9 })).map(({ plain }) => plain.id)).toEqual([stays]);
  expect(await again.cases.count()).toBe(1);
  const left = await allThatOpens(desk);
  expect(left).toContain(STAYS.name);
  for (const secret of [GOES.name, GOES.idNo, GOES.phone, ...GOES.others]) expect(left).not.toContain(secret);
  expect(JSON.stringify(await rawRows(desk.scope, 'erased'))).not.toContain(`case:${goes}`);
  expect([...desk.bridge.files('desk').keys()]).toEqual([]);
  expect(desk.bridge.drafts('desk').size).toBe(0);
  await again.dispose();
  const next = await desk.start();
  expect(await next.cases.search('小满', 5)).toEqual([]);
  expect(next.status().findings).toEqual([]);
  await next.dispose();
});

test('S83 a slip, whose paper names all its cases, goes with the last of them', async () => {
  const { desk, store } = await foundedDesk();
  const ids = [(await takeCase(store, GOES)).id, (await takeCase(store, STAYS)).id];
  const cases = ids.map(caseSubject);
  const handed = await store.perform(cases, (known, context) =>
    handOffLines(
      known,
      ids.map((caseId) => ({ caseId, step: STEP })),
      context,
    ),
  );
  if (!handed.ok) throw new Error(handed.text);
  const { slip } = handed.value;
  const [issued] = await store.entries.of(slipSubject(slip));
  await store.perform([slipSubject(slip), ...cases], (known, context) =>
    settleLines(known, issued?.data as SlipIssued, allSigned('彭大山'), context),
  );
  for (const id of ids) {
    await store.perform([caseSubject(id)], (known, context) => concludeSmall(known, id, context));
    await store.perform([caseSubject(id)], (known, context) => deliverSmall(known, id, context));
  }
  const [first = '', last = ''] = ids;
  expect(await eraseClosed(store, first)).toMatchObject({ ok: true });
  expect(await store.entries.of(slipSubject(slip))).toHaveLength(2);
  expect(await eraseClosed(store, last)).toMatchObject({ ok: true });
  expect(store.status().findings).toEqual([]);
  expect(await store.entries.of(slipSubject(slip))).toEqual([]);
  const left = await allThatOpens(desk);
  for (const { name } of [GOES, STAYS]) expect(left).not.toContain(name);
  await store.dispose();
});

test('S84 a rebuild from the journal brings an erased case back nowhere, calls it no damage, and reuses no number', async () => {
  const { desk, store, goes, stays, number } = await deskOfTwo();
  const last = await takeCase(store, { name: '彭新' });
  const lastNumber = (await store.cases.read(last.id))?.opening?.number ?? '';
  await closeCase(store, last.id);
  await eraseClosed(store, goes);
  await eraseClosed(store, last.id);
  await store.dispose();
  await deleteDatabases(desk.scope);
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toEqual(['database-rebuilt']);
  expect((await next.cases.rows({ limit: 9 })).map(({ plain }) => plain.id)).toEqual([stays]);
  expect(JSON.stringify(await rawRows(desk.scope, 'erased'))).not.toContain(goes);
  const { id } = await takeCase(next, { name: '新来的' });
  const papers = (await next.cases.read(id))?.papers.map((paper) => paper.number) ?? [];
  const given = [(await next.cases.read(id))?.opening?.number ?? '', ...papers];
  const used = [...next.status().erasures.values()].flatMap(({ numbers }) => numbers);
  expect(used).toEqual(expect.arrayContaining([number, lastNumber]));
  expect(used.filter((one) => given.includes(one))).toEqual([]);
  await next.dispose();
});

test('S85 what a crash left of an erased case is deleted at the next start', async () => {
  const { desk, store, goes, stays } = await deskOfTwo();
  desk.bridge.setDown(true);
  restore = failDatabaseWrites();
  expect(await eraseClosed(store, goes)).toMatchObject({ ok: true, database: 'behind' });
  expect(store.status().findings.map(({ code }) => code)).toEqual(['erasure-unfinished']);
  await store.dispose();
  restore();
  desk.bridge.setDown(false);
  expect(await allThatOpens(desk)).toContain(GOES.name);
  const next = await desk.start();
  expect(next.status().findings).toEqual([]);
  expect(await allThatOpens(desk)).not.toContain(GOES.name);
  expect(desk.bridge.files('desk').size).toBe(0);
  expect((await next.cases.rows({ limit: 9 })).map(({ plain }) => plain.id)).toEqual([stays]);
  await next.dispose();
});

test('S85 what could not be deleted is said, and deleted with the next act', async () => {
  const { desk, store, goes, stays } = await deskOfTwo();
  desk.bridge.failFiles('read-only');
  await eraseClosed(store, goes);
  expect(store.status().findings.map(({ code }) => code)).toEqual(['erasure-unfinished']);
  expect(await allThatOpens(desk)).not.toContain(GOES.name);
  desk.bridge.failFiles(null);
  await addNote(store, stays, '接着办');
  expect(store.status().findings).toEqual([]);
  expect(desk.bridge.files('desk').size).toBe(0);
  await store.dispose();
});

test('S85 keys that came back with a rolled-back disk are destroyed again', async () => {
  const { desk, store, goes } = await deskOfTwo();
  await eraseClosed(store, goes);
  await store.dispose();
  desk.bridge.journal('desk').rollBack(1);
  expect(await allThatOpens(desk)).toContain(GOES.name);
  const next = await desk.start();
  expect(next.status().findings.map(({ code }) => code)).toEqual(['end-mended']);
  expect(await allThatOpens(desk)).not.toContain(GOES.name);
  expect(await next.cases.read(goes)).toBeUndefined();
  await next.dispose();
});

test('S86 nothing is added to an erased case any more, and its numbers tell what became of it', async () => {
  const { store, goes, number } = await deskOfTwo();
  await eraseClosed(store, goes);
  expect(await addNote(store, goes, '晚了一步')).toMatchObject({ ok: false, code: 'store.case-erased' });
  const { erasures } = store.status();
  expect(erasureOf(erasures, number)).toMatchObject({ case: goes, operator: '0301', reason: 'retention' });
  expect(erasureOf(erasures, number.slice(2))?.case).toBe(goes);
  expect(erasureOf(erasures, number.slice(-5))).toBeUndefined();
  await store.dispose();
});
