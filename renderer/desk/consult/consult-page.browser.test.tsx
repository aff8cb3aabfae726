import { expect, test } from 'vitest';
import { noteConsultation } from '../../../domain/acts/consultation-acts.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import { daySubject } from '../../../domain/ledger/entry.ts';
import { MORNING, memoryDesk, testStation } from '../../../tests/support/desk-in-memory.ts';
import { clickOn, screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import { CONSULT_TEXT } from '../text/consult.ts';
import { ConsultPage } from './consult-page.tsx';

const screen = screenForEach();

test('M3 the question of a consultation that is taken back has its numbers masked, as in the list', async () => {
  const { store } = await foundedDesk();
  const today = businessDate(MORNING);
  const asked = {
    bundle: '',
    matter: '',
    question: '请回电 13800138000',
    answer: '已答复',
    handedTo: '',
    asker: '',
    phone: '',
  };
  const subjects = [daySubject(today, testStation.code)];
  const noted = await store.perform(subjects, (_, context) => noteConsultation(asked, context));
  expect(noted.ok).toBe(true);
  screen.show(
    <StoreProvider store={store}>
      <ConsultPage />
    </StoreProvider>,
    sessionAt(memoryDesk(), [], { today }),
  );
  await expect.poll(textOnScreen).toContain('请回电');
  clickOn('tr[data-row]');
  await expect.poll(textOnScreen).toContain(CONSULT_TEXT.takeBack);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', code: 'Delete', altKey: true }));
  await expect.poll(textOnScreen).toContain('原来的留在登记表上');
  expect(textOnScreen()).not.toContain('13800138000');
  await store.dispose();
});
