import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { addNote, foundedDesk, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import type { Store } from '../store.ts';
import { StoreProvider } from './store-context.tsx';
import { useAwaits, useCase, useCaseRows, useSearch } from './use-cases.ts';
import { useDeskStatus, useDrafts } from './use-desk.ts';
import { useStream } from './use-entries.ts';

let cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp) work();
  cleanUp = [];
});

function Screen({ caseId, typed }: { readonly caseId: string; readonly typed: string }) {
  const state = useCase(caseId);
  const rows = useCaseRows({ awaits: 'hand-off', limit: 10 });
  const awaits = useAwaits();
  const found = useSearch(typed, 5);
  const drafts = useDrafts();
  const stream = useStream(caseSubject(caseId));
  const status = useDeskStatus();
  const shown = {
    notes: state === 'loading' || !state ? state : state.notes.map(({ text }) => text),
    rows: rows === 'loading' ? rows : rows.map((row) => row.personal?.applicant),
    waiting: awaits === 'loading' ? awaits : awaits['hand-off@gaj'],
    found: found === 'loading' ? found : found.length,
    drafts: drafts === 'loading' ? drafts : drafts.length,
    entries: stream === 'loading' ? stream : stream.length,
    database: status.database,
  };
  return <pre>{JSON.stringify(shown)}</pre>;
}

function show(store: Store, caseId: string, typed: string): () => Record<string, unknown> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <StoreProvider store={store}>
      <Screen caseId={caseId} typed={typed} />
    </StoreProvider>,
  );
  cleanUp.push(() => root.unmount());
  return () => JSON.parse(place.textContent || '{}') as Record<string, unknown>;
}

test('S70 what a screen shows follows every act, also while the database cannot be written', async () => {
  const { store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  const screen = show(store, id, 'txm');
  await vi.waitFor(() =>
    expect(screen()).toMatchObject({
      notes: [],
      rows: ['田小满'],
      waiting: 1,
      found: 1,
      drafts: 0,
      database: 'current',
    }),
  );
  const before = screen().entries as number;
  await addNote(store, id, '第一句');
  await vi.waitFor(() => expect(screen()).toMatchObject({ notes: ['第一句'], entries: before + 1 }));
  await takeCase(store, { name: '向大年' });
  await vi.waitFor(() => expect(screen()).toMatchObject({ rows: ['田小满', '向大年'], waiting: 2 }));
  await store.drafts.save(store.newId(), {});
  await vi.waitFor(() => expect(screen()).toMatchObject({ drafts: 1 }));
  const restore = failDatabaseWrites();
  cleanUp.push(restore);
  await addNote(store, id, '第二句');
  await vi.waitFor(() => expect(screen()).toMatchObject({ notes: ['第一句', '第二句'], database: 'behind' }));
  restore();
  await store.repairNow();
  await vi.waitFor(() => expect(screen()).toMatchObject({ notes: ['第一句', '第二句'], database: 'current' }));
  await store.dispose();
});

test('S71 a case that does not exist is undefined, not loading for ever', async () => {
  const desk = storeDesk();
  const store = await desk.start();
  const screen = show(store, 'nobody', '');
  await vi.waitFor(() => expect(screen()).toMatchObject({ rows: [], found: 0 }));
  expect(screen()).not.toHaveProperty('notes');
  await store.dispose();
});
