import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { performAt, screenForEach, sessionAt } from '../../../tests/support/session-on-screen.tsx';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PhrasesSection } from './phrases-section.tsx';

const screen = screenForEach();
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

test('Y9 a phrase taken off leaves the keys on the one after it, and Delete can be pressed again', async () => {
  const { store } = await foundedDesk();
  const section = (
    <StoreProvider store={store}>
      <Page title="设置">
        <PhrasesSection />
      </Page>
    </StoreProvider>
  );
  screen.show(section, sessionAt(memoryDesk(), [], { perform: performAt(store) }));
  await expect.poll(() => rows().length).toBeGreaterThan(3);
  const [, second, third] = rows().map(({ dataset }) => dataset.row);
  rows()[1]?.focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => rows().map(({ dataset }) => dataset.row)).not.toContain(second);
  await expect.poll(() => (document.activeElement as HTMLElement).dataset.row).toBe(third);
  await expect.poll(() => document.querySelector<HTMLButtonElement>('[data-act="phrase-drop"]')?.disabled).toBe(false);
  await store.dispose();
});
