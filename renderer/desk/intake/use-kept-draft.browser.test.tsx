import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { failDatabaseWrites } from '../../../tests/support/database-faults.ts';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { EMPTY_DRAFT } from './model/intake-draft.ts';
import { type KeptDraft, useKeptDraft } from './use-kept-draft.ts';

let cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp) work();
  cleanUp = [];
});

/** The draft as a page opens it; null where it is gone. */
async function openDraft(store: Store, id: string): Promise<KeptDraft | null> {
  let kept: ReturnType<typeof useKeptDraft> = 'loading';
  function Page() {
    kept = useKeptDraft(id);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  cleanUp.push(() => root.unmount());
  root.render(
    <StoreProvider store={store}>
      <Page />
    </StoreProvider>,
  );
  return vi.waitFor(() => {
    if (kept === 'loading') throw new Error('The draft was not opened.');
    return kept;
  });
}

const typed = (name: string) => ({ ...EMPTY_DRAFT, values: { 'self.name': name } });

test('S51 an intake opened in the first seconds of a start stands as it was saved last, also where only its file took that', async () => {
  const { desk, store } = await foundedDesk();
  const id = store.newId();
  await store.drafts.save(id, typed('田小'));
  const letGo = failDatabaseWrites();
  cleanUp.push(letGo);
  expect(await store.drafts.save(id, typed('田小满'))).toMatchObject({ ok: true, twice: false });
  await store.dispose();
  letGo();
  const opened = await desk.tryStart();
  const next = opened.ok ? opened.store : expect.fail(opened.code);
  expect((await openDraft(next, id))?.content.values).toEqual({ 'self.name': '田小满' });
  await next.dispose();
});

test('S51 a draft that is gone is not waited for', async () => {
  const { store } = await foundedDesk();
  expect(await openDraft(store, store.newId())).toBeNull();
  await store.dispose();
});
