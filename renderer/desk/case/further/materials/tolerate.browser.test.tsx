import { expect, test } from 'vitest';
import { receive } from '../../../../../domain/acts/intake-acts.ts';
import { tolerateAndAccept } from '../../../../../domain/acts/material-acts.ts';
import { asDateString, type DateString } from '../../../../../domain/calendar/date-string.ts';
import { view } from '../../../../../domain/case/view.ts';
import { caseSubject } from '../../../../../domain/ledger/entry.ts';
import { MORNING, memoryDesk, testCalendar } from '../../../../../tests/support/desk-in-memory.ts';
import { CARD, gapIntake, PHOTO, PROOF } from '../../../../../tests/support/gap-intake.ts';
import { performAt, screenForEach, sessionAt, textOnScreen } from '../../../../../tests/support/session-on-screen.tsx';
import { foundedDesk } from '../../../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../../../store/hooks/store-context.tsx';
import type { Store } from '../../../../store/store.ts';
import { TOLERATE } from './tolerate.tsx';

const screen = screenForEach();

/** A case without its photograph; all of them are of one person. */
async function shortCase(store: Store): Promise<string> {
  const id = store.newId();
  await store.perform([caseSubject(id)], (desk, context) => receive(desk, id, gapIntake([CARD, PROOF]), context));
  return id;
}

async function promise(store: Store, id: string): Promise<void> {
  const toleration = { lines: [{ line: PHOTO, form: '', due: '2026-11-20' }], applies: [], promisedBy: '田小满' };
  await store.perform([caseSubject(id)], (desk, context) => tolerateAndAccept(desk, id, toleration, [], context));
}

async function show(store: Store, id: string, today: DateString): Promise<void> {
  const state = (await store.cases.read(id)) ?? expect.fail('no case');
  const form = (
    <StoreProvider store={store}>
      <TOLERATE.Form view={view(state, MORNING, testCalendar)} onDone={() => undefined} />
    </StoreProvider>
  );
  screen.show(form, sessionAt(memoryDesk(), [], { perform: performAt(store), today }));
}

test('D24 to who broke such a promise it is said before anything is typed, and there is nothing to tick', async () => {
  const { store } = await foundedDesk();
  await promise(store, await shortCase(store));
  const next = await shortCase(store);
  const tick = () => document.querySelector(`[id="gap-${PHOTO}"]`);
  await show(store, next, asDateString('2026-11-19'));
  await expect.poll(tick).not.toBeNull();
  await show(store, next, asDateString('2026-12-01'));
  await expect.poll(textOnScreen).toContain('不再适用容缺受理');
  expect(tick()).toBeNull();
  expect(document.querySelector('[data-act="save-tolerate"]')?.textContent).toContain('以前的容缺承诺没有兑现');
  await store.dispose();
});
