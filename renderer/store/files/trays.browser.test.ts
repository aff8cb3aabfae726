import { expect, test } from 'vitest';
import { deleteDatabases } from '../../../tests/support/database-faults.ts';
import { foundedDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { Store } from '../store.ts';
import type { Tray, TrayResult } from './trays.ts';

const page = (text: string) => new TextEncoder().encode(text);

async function deskWithCase() {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满', idNo: '433127199203150024' });
  return { desk, store, empty: trayOf(store, id), caseId: id, files: desk.bridge.files('desk') };
}

const trayOf = (store: Store, caseId: string, material = 'card'): Tray => ({
  id: store.newId(),
  caseId,
  material,
  pages: [],
});

function kept(result: TrayResult): Tray {
  if (!result.ok) throw new Error(result.text);
  return result.tray;
}

test('A7 pages taken before the power went are there again, in their order, also when the database was lost', async () => {
  const { desk, store, empty, caseId } = await deskWithCase();
  const tray = kept(await store.trays.add(kept(await store.trays.add(empty, page('one'))), page('two')));
  await store.dispose();
  await deleteDatabases(desk.scope);
  const again = await desk.start();
  expect(await again.trays.of(caseId)).toEqual([tray]);
  const read = await Promise.all(tray.pages.map((each) => again.trays.read(caseId, each)));
  expect(read.map((each) => each.ok && new TextDecoder().decode(each.bytes))).toEqual(['one', 'two']);
  await again.dispose();
});

test('A9 a tray is seen by the whole station and stands among no drafts', async () => {
  const { store, empty, caseId } = await deskWithCase();
  await store.trays.add(empty, page('one'));
  await store.drafts.save(store.newId(), { v: 1 });
  store.signIn('0302');
  expect(await store.trays.of(caseId)).toHaveLength(1);
  expect(await store.trays.of(store.newId())).toEqual([]);
  expect(await store.drafts.list()).toMatchObject([{ content: { v: 1 } }]);
  await store.dispose();
});

test('A7 pages are sorted, turned and left out; what is left out is deleted, and so is an empty tray', async () => {
  const { desk, store, empty, caseId, files } = await deskWithCase();
  const tray = kept(await store.trays.add(kept(await store.trays.add(empty, page('one'))), page('two')));
  const [one, two] = tray.pages;
  if (!one || !two) throw new Error('no pages');
  const sorted = kept(await store.trays.change(tray, [{ ...two, turn: 90 }, one]));
  expect((await store.trays.of(caseId))[0]?.pages).toEqual([{ ...two, turn: 90 }, one]);
  const single = kept(await store.trays.change(sorted, [one]));
  expect([...files.keys()]).toEqual([`tray/${one.name}`]);
  await store.trays.change(single, []);
  expect([files.size, desk.bridge.drafts('desk').size]).toEqual([0, 0]);
  expect(await store.trays.of(caseId)).toEqual([]);
  await store.dispose();
});

test('A14 a picture in two trays goes with the last of them; the same picture kept in a document stays', async () => {
  const { store, empty, caseId, files } = await deskWithCase();
  const document = await store.files.put(caseId, page('same'));
  const one = kept(await store.trays.add(empty, page('same')));
  const other = kept(await store.trays.add(trayOf(store, caseId, 'photo'), page('same')));
  await store.trays.change(one, []);
  expect(await store.trays.read(caseId, other.pages[0] ?? fail())).toMatchObject({ ok: true });
  await store.trays.change(other, []);
  expect([...files.keys()]).toEqual([`kept/${document.ok ? document.name : ''}`]);
  await store.dispose();
});

test('A14 a page that no tray names is swept at a start, unless a draft cannot be read', async () => {
  const { desk, store, empty, caseId, files } = await deskWithCase();
  const tray = kept(await store.trays.add(empty, page('one')));
  const [stray] = kept(await store.trays.add(trayOf(store, caseId), page('two'))).pages;
  const drafts = desk.bridge.drafts('desk');
  const lost = [...drafts.keys()].find((id) => id !== tray.id) ?? '';
  const sealed = drafts.get(lost) ?? fail();
  await store.dispose();
  await deleteDatabases(desk.scope);
  drafts.set(lost, { ...sealed, bytes: sealed.bytes.slice(1) });
  await (await desk.start()).dispose();
  expect(files.has(`tray/${stray?.name}`)).toBe(true);
  drafts.delete(lost);
  await (await desk.start()).dispose();
  expect([...files.keys()]).toEqual(tray.pages.map(({ name }) => `tray/${name}`));
});

test('A13 a page that could not be stored is not in the tray', async () => {
  const { desk, store, empty, caseId } = await deskWithCase();
  const tray = kept(await store.trays.add(empty, page('one')));
  desk.bridge.failFiles('read-only');
  expect(await store.trays.add(tray, page('two'))).toMatchObject({ ok: false, code: 'file.read-only' });
  expect(await store.trays.of(caseId)).toEqual([tray]);
  await store.dispose();
});

function fail(): never {
  throw new Error('not there');
}
