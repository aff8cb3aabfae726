import { expect, test } from 'vitest';
import { memoryDesk } from '../../../tests/support/desk-in-memory.ts';
import { handOverMany, takeMany } from '../../../tests/support/many-cases.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../tests/support/small-intake.ts';
import { foundedDesk } from '../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../store/hooks/store-context.tsx';
import { WayTab } from './way-tab.tsx';

const screen = screenForEach();

/** The small case, whose one item another unit handles. */
function intakeOfOther() {
  const intake = smallIntake({ name: '石大山' });
  const steps = intake.outcome.steps.map((step) => ({ ...step, unit: { id: 'rsj', name: '县人社局' } }));
  return { ...intake, outcome: { ...intake.outcome, steps } };
}

test('D60 the operator of a unit sees the slip on its way to it, however many are on their way to others', async () => {
  const { store } = await foundedDesk();
  const many = Array.from({ length: 121 }, () => smallIntake({ name: '田小满' }));
  await handOverMany(store, await takeMany(store, many));
  await handOverMany(store, await takeMany(store, [intakeOfOther()]));
  screen.show(
    <StoreProvider store={store}>
      <WayTab tabs={null} />
    </StoreProvider>,
    sessionAt(memoryDesk(), [], { operator: { no: '0303', name: '测试丙', unit: 'rsj' } }),
  );
  await expect.poll(textOnScreen).toContain('县人社局');
  await store.dispose();
});
