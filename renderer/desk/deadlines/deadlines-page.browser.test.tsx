import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { takeMany } from '../../../tests/support/many-cases.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import { DEADLINES_TEXT as TEXT } from '../text/deadlines.ts';
import { DeadlinesPage } from './deadlines-page.tsx';

const screen = screenForEach();

/** 督办 long after so many cases were accepted; what stood on the screen until their rows came. */
async function watched(count: number): Promise<readonly string[]> {
  const { store } = await foundedDesk();
  const all = Array.from({ length: count }, () => smallIntake({ name: '田小满' }));
  for (let at = 0; at < count; at += 101) await takeMany(store, all.slice(at, at + 101));
  const seen: string[] = [];
  const watch = new MutationObserver(() => seen.push(textOnScreen()));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  screen.show(
    <StoreProvider store={store}>
      <DeadlinesPage />
    </StoreProvider>,
    sessionAt(memoryDesk(), [], { today: asDateString('2026-12-31') }),
  );
  await expect.poll(textOnScreen).toContain('田*');
  watch.disconnect();
  await store.dispose();
  return seen;
}

test('while it is read, 督办 does not say that nothing is due', async () => {
  const seen = await watched(1);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => text.includes(TEXT.emptyTitle))).toEqual([]);
  expect(seen.at(-1)).not.toContain('先列最急的');
});

test('督办 says when more cases are due than it lists', async () => {
  expect((await watched(301)).at(-1)).toContain('先列最急的 300 件');
});
