import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_COUNTY_RULES } from '../../../domain/calendar/county-rules.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { view } from '../../../domain/case/view.ts';
import type { Role } from '../../../domain/station/role.ts';
import { MORNING, testCalendar, testStation } from '../../../tests/support/desk-in-memory.ts';
import { performAt } from '../../../tests/support/session-on-screen.tsx';
import { foundedDesk, type StoreDesk, takeCase } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { KeysProvider } from '../../ui/keys/keys-provider.tsx';
import type { CaseAccess } from '../case/use-case-access.ts';
import { type Session, SessionContext } from '../session.ts';
import { PreferencesContext } from '../shell/preferences.ts';
import { FILES_TEXT } from '../text/files.ts';
import { addPages } from './add-pages.ts';
import { FilesSection } from './files-section.tsx';

const LINE = 'id-card@self';

let cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const work of cleanUp) await work();
  cleanUp = [];
});

/** A case with one photograph, and 材料影像 of it before an operator of this role. `seen`: what was noted. */
async function filesBefore(role: Role) {
  const { desk, store } = await foundedDesk();
  const { id } = await takeCase(store, { name: '田小满' });
  const session = await sessionOf(store, role);
  const state = (await store.cases.read(id)) ?? expect.fail('no case');
  const source = { media: 'image/jpeg', bytes: await photo(), turn: 0, called: '一' } as const;
  await addPages(store, session.perform, { state, line: LINE, title: '', source: 'file' }, [source]);
  const seen: string[] = [];
  await show(desk, store, id, session, seen);
  return { seen, store, id };
}

async function show(desk: StoreDesk, store: Store, id: string, session: Session, seen: string[]): Promise<void> {
  Object.defineProperty(window, 'bridge', { value: desk.bridge, configurable: true });
  const state = (await store.cases.read(id)) ?? expect.fail('no case');
  const maySee: CaseAccess['maySee'] = async (what) => seen.push(what) > 0;
  const access = { maySee, visitsEnded: 0 } as CaseAccess;
  const set = await desk.bridge.call('app.setPreferences', {});
  const preferences = set.ok ? set.preferences : expect.fail('no preferences');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <StoreProvider store={store}>
      <SessionContext value={session}>
        <PreferencesContext value={{ preferences, change: async () => null, choosePdfFolder: async () => null }}>
          <KeysProvider>
            <Section view={view(state, MORNING, testCalendar)} access={access} />
          </KeysProvider>
        </PreferencesContext>
      </SessionContext>
    </StoreProvider>,
  );
  cleanUp.push(() => {
    root.unmount();
    place.remove();
  }, store.dispose);
}

function Section(props: Pick<Parameters<typeof FilesSection>[0], 'view' | 'access'>) {
  const [viewing, setViewing] = useState<string | null>(null);
  return <FilesSection {...props} viewing={viewing} onView={setViewing} asking={null} />;
}

/** Acts are decided by who may do everything; the screen stands before somebody of this role. */
async function sessionOf(store: Store, role: Role): Promise<Session> {
  const operator = { no: '0301', name: '测试甲', roles: [role] };
  return {
    operator,
    setOperator: () => undefined,
    station: { ...testStation, operators: [operator] },
    calendar: testCalendar,
    rules: DEFAULT_COUNTY_RULES,
    today: asDateString('2026-11-18'),
    now: MORNING,
    practice: false,
    catalogue: null,
    catalogueProblem: '',
    isMending: false,
    perform: performAt(store),
  };
}

async function photo(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(60, 80);
  canvas.getContext('2d')?.fillRect(0, 0, 60, 80);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}

const acts = () => [...document.querySelectorAll('[data-act]')].map((button) => button.getAttribute('data-act'));
const row = () => document.querySelector<HTMLElement>(`[data-row="line/${LINE}"]`);

async function openFirst(): Promise<void> {
  await expect.poll(row).not.toBeNull();
  row()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelector('[data-page-picture] canvas'), { timeout: 10_000 }).not.toBeNull();
}

function dropped(): DataTransfer {
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.of(0xff, 0xd8, 0xff)], 'x.jpg'));
  return files;
}

test('A18 who works for a unit looks at a document, which is noted, and can neither add, sort, turn nor remove', async () => {
  const { seen, store, id } = await filesBefore('unit');
  await expect.poll(() => document.body.textContent).toContain(FILES_TEXT.readOnlyHint);
  expect(acts()).toEqual([]);
  row()?.focus();
  row()?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped() }));
  await openFirst();
  expect(seen).toEqual(['file']);
  expect(acts()).toEqual(['file-fit', 'file-print', 'file-close']);
  await userEvent.keyboard('r{Delete}{Alt>}d{/Alt}');
  expect(acts()).toEqual(['file-fit', 'file-print', 'file-close']);
  expect((await store.cases.read(id))?.files).toMatchObject([{ pages: 1 }]);
});

test('A18 the window adds to it, turns and removes', async () => {
  await filesBefore('clerk');
  await openFirst();
  expect(acts()).toEqual(expect.arrayContaining(['add-files', 'file-turn', 'file-remove-open']));
});
