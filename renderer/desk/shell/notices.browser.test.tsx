import { expect, test, vi } from 'vitest';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import { memoryDesk, testStation } from '../../../tests/support/desk-in-memory.ts';
import { createFakeBridge, type FakeBridge } from '../../../tests/support/fake-main/fake-bridge.ts';
import { clickOn, screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { addNote, setUpStation, storeDesk, takeCase } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import { useAct } from '../session.ts';
import { MessageStrip } from './message-strip.tsx';
import { Notices } from './notices.tsx';
import { SessionProvider } from './session-provider.tsx';

const { show } = screenForEach();

/** A main process that keeps what it is given back to itself until it is let go. */
function slowMain() {
  const main = createFakeBridge();
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  const bridge: FakeBridge = {
    ...main,
    call: async (name, args) => {
      if (name === 'journal.giveBack') await letGo;
      return await main.call(name, args);
    },
  };
  return { bridge, letGo: resolve };
}

const SAVE = 'button[data-test="save"]';
const UNDERSTOOD = 'section button';

function SaveNote({ caseId }: { readonly caseId: string }) {
  const run = useAct();
  const save = () =>
    run([caseSubject(caseId)], () => ({
      ok: true,
      entries: [{ subject: caseSubject(caseId), kind: 'note.added', v: 1, data: { text: '补的时候记的' } }],
      value: undefined,
    }));
  return <button type="button" data-test="save" onClick={() => void save()} />;
}

test('X38 the line that saving waits cannot be put away while it lasts, and an act that waits says so where the key was pressed', async () => {
  const { bridge, letGo } = slowMain();
  const desk = storeDesk('desk', bridge);
  const first = await desk.start();
  await setUpStation(first);
  const { id } = await takeCase(first, { name: '田小满' });
  await addNote(first, id, '先前的备注');
  await first.dispose();
  bridge.journal('desk').damage(1, 1);
  const opened = await desk.tryStart();
  if (!opened.ok) throw new Error(opened.code);
  const { store } = opened;
  store.signIn('0301');
  const ready = store.ready();
  show(
    <StoreProvider store={store}>
      <SessionProvider station={testStation}>
        <Notices />
        <SaveNote caseId={id} />
        <MessageStrip />
      </SessionProvider>
    </StoreProvider>,
    sessionAt(memoryDesk(), []),
  );
  await vi.waitFor(() => expect(textOnScreen()).toMatch(/正在用数据库里的补齐.*已补 0 条，共 \d+ 条/));
  expect(document.querySelector('[data-level="warning"] button')).toBeNull();
  clickOn(SAVE);
  await vi.waitFor(() => expect(textOnScreen()).toContain('补完这一笔自动保存'));
  letGo();
  await ready;
  await vi.waitFor(() => expect(textOnScreen()).toContain('已保存（本机两份）'));
  expect(textOnScreen()).not.toContain('正在用数据库里的补齐');
  expect(document.querySelector(UNDERSTOOD)?.textContent).toContain('知道了');
  expect((await store.cases.read(id))?.notes).toHaveLength(2);
  await store.dispose();
});
