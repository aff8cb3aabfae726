import { PDFDocument } from '@cantoo/pdf-lib';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { foundedDesk, takeCase } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { type Session, SessionContext } from '../session.ts';
import { type TrayMind, useTray } from './use-tray.ts';

const LINE = 'id-card@self';

let cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp) work();
  cleanUp = [];
});

async function deskWithCase() {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  return { desk, store, id };
}

/** The tray of the material as a page holds it, once it is ready. */
async function openTray(store: Store, caseId: string): Promise<() => TrayMind> {
  let mind: TrayMind | null = null;
  function Screen() {
    mind = useTray(caseId, LINE);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  root.render(
    <StoreProvider store={store}>
      <SessionContext value={sessionOf(store)}>
        <Screen />
      </SessionContext>
    </StoreProvider>,
  );
  cleanUp.push(() => root.unmount());
  await vi.waitUntil(() => mind?.ready);
  return () => mind ?? expect.fail('no tray');
}

/** Of the session a tray uses nothing but acts. */
function sessionOf(store: Store): Session {
  const perform: Session['perform'] = async (subjects, decide) => {
    const result = await store.perform(subjects, decide);
    return result.ok ? { ok: true, value: result.value, behind: result.database === 'behind' } : result;
  };
  return { perform } as Session;
}

async function picture(colour: string, width = 60, height = 80): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') ?? expect.fail('no canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}

async function documentOf(store: Store, id: string) {
  const file = (await store.cases.read(id))?.files[0] ?? expect.fail('no document');
  const read = await store.files.read(id, file.name);
  const pdf = await PDFDocument.load(read.ok ? read.bytes : new Uint8Array());
  return { file, pages: pdf.getPages().map((page) => [page.getWidth() > page.getHeight(), page.getRotation().angle]) };
}

test('A7 what was taken is bound into the document of its material, in order; the tray is empty after it', async () => {
  const { desk, store, id } = await deskWithCase();
  const tray = await openTray(store, id);
  const adding = [await picture('red'), await picture('green', 80, 60), await picture('blue')].map(tray().add);
  expect(await Promise.all(adding)).toEqual([true, true, true]);
  expect(await tray().move(2, 0)).toBe(true);
  expect(await tray().turn(0)).toBe(true);
  await vi.waitFor(() => expect(tray().pages.map(({ turn }) => turn)).toEqual([90, 0, 0]));
  expect(await tray().finish()).toBe(true);
  const { file, pages } = await documentOf(store, id);
  expect(file).toMatchObject({ line: LINE, pages: 3, source: 'camera', again: false });
  expect(pages).toEqual([
    [false, 90],
    [false, 0],
    [true, 0],
  ]);
  expect([...desk.bridge.files('desk').keys()].filter((name) => name.startsWith('tray/'))).toEqual([]);
  expect(await store.trays.of(id)).toEqual([]);
  expect(await store.files.read(id, file.thumb)).toMatchObject({ ok: true });
  await store.dispose();
});

test('A2 further pages go behind those the material has already', async () => {
  const { store, id } = await deskWithCase();
  const tray = await openTray(store, id);
  for (const colour of ['red', 'blue']) {
    await tray().add(await picture(colour));
    await tray().finish();
  }
  const { file, pages } = await documentOf(store, id);
  expect([file.pages, file.again, pages.length]).toEqual([2, true, 2]);
  expect((await store.cases.read(id))?.files).toHaveLength(1);
  await store.dispose();
});

test('A7 pages of an earlier visit are found again; those that were bound already are not bound twice', async () => {
  const { store, id } = await deskWithCase();
  const first = await openTray(store, id);
  await first().add(await picture('red'));
  await first().add(await picture('blue'));
  const second = await openTray(store, id);
  expect([second().left, second().pages.length]).toEqual([2, 2]);
  const [left] = await store.trays.of(id);
  await second().finish();
  // The power went after the document was entered and before its tray was cleared.
  await store.drafts.save(left?.id ?? '', { kind: 'capture-tray', v: 1, caseId: id, material: LINE, pages: [] });
  const third = await openTray(store, id);
  expect([third().left, third().pages.length]).toEqual([0, 0]);
  expect(await store.trays.of(id)).toEqual([]);
  await store.dispose();
});

test('A7 a tray opened in the first seconds of a start has every page, also those that only its file took', async () => {
  const { desk, store, id } = await deskWithCase();
  const tray = await openTray(store, id);
  await tray().add(await picture('red'));
  const letGo = failDatabaseWrites();
  cleanUp.push(letGo);
  expect(await tray().add(await picture('blue'))).toBe(true);
  await store.dispose();
  letGo();
  const opened = await desk.tryStart();
  const next = opened.ok ? opened.store : expect.fail(opened.code);
  const again = await openTray(next, id);
  expect(again().pages).toHaveLength(2);
  expect(await again().add(await picture('green'))).toBe(true);
  expect((await next.trays.of(id))[0]?.pages).toHaveLength(3);
  await next.dispose();
});

test('A13 a page that was not stored is not in the tray, and what cannot be bound stays there', async () => {
  const { desk, store, id } = await deskWithCase();
  const tray = await openTray(store, id);
  await tray().add(await picture('red'));
  desk.bridge.failFiles('disk-full');
  expect(await tray().add(await picture('blue'))).toBe(false);
  expect(await tray().finish()).toBe(false);
  expect(tray().pages).toHaveLength(1);
  expect((await store.cases.read(id))?.files).toEqual([]);
  desk.bridge.failFiles(null);
  expect(await tray().finish()).toBe(true);
  await store.dispose();
});
