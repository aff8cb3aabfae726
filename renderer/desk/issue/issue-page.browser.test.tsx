import { expect, test } from 'vitest';
import { settleLines } from '../../../domain/acts/unit-acts.ts';
import { allSigned } from '../../../domain/case/decide/settle-slip.ts';
import type { SlipIssued } from '../../../domain/case/kinds/handoff.ts';
import { caseSubject, slipSubject } from '../../../domain/ledger/entry.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { concludeSmall } from '../../../tests/support/finish-case.ts';
import { handOverMany, onEach, takeMany } from '../../../tests/support/many-cases.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import type { Store } from '../../store/store.ts';
import { IssuePage } from './issue-page.tsx';

const screen = screenForEach();

/** So many cases with their results at the window, the last of them that of 石大山; gives its id. */
async function manyResults(store: Store, count: number): Promise<string> {
  const names = Array.from({ length: count }, (_, at) => (at === count - 1 ? '石大山' : '田小满'));
  const ids = await takeMany(
    store,
    names.map((name) => smallIntake({ name })),
  );
  const slip = slipSubject(await handOverMany(store, ids));
  const [issued] = await store.entries.of(slip);
  await store.perform([slip, ...ids.map(caseSubject)], (desk, context) =>
    settleLines(desk, issued?.data as SlipIssued, allSigned('彭大山'), context),
  );
  const conclude =
    (id: string) => (desk: Parameters<typeof concludeSmall>[0], context: Parameters<typeof concludeSmall>[2]) =>
      concludeSmall(desk, id, context);
  await onEach(store, ids.slice(0, -1), conclude);
  await onEach(store, ids.slice(-1), conclude);
  return ids.at(-1) ?? '';
}

test('D80 whoever is led here from his case stands at the counter, however many others have not fetched theirs', async () => {
  const { store } = await foundedDesk();
  const id = await manyResults(store, 122);
  screen.show(
    <StoreProvider store={store}>
      <IssuePage case={id} />
    </StoreProvider>,
    sessionAt(memoryDesk(), []),
  );
  await expect.poll(textOnScreen).toContain('田*');
  expect(document.querySelector('[id="handover"]')?.textContent).toContain('石*');
  await store.dispose();
});
