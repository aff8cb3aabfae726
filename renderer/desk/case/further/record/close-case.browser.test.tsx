import { expect, test } from 'vitest';
import { returnMaterials } from '../../../../../domain/acts/material-acts.ts';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { caseAtUnit } from '../../../../../tests/support/at-unit.ts';
import type { MemoryDesk } from '../../../../../tests/support/desk-in-memory.ts';
import { LINE } from '../../../../../tests/support/pieces.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../../../tests/support/session-on-screen.tsx';
import { foundedDesk } from '../../../../../tests/support/store-desk.ts';
import { StoreProvider } from '../../../../store/hooks/store-context.tsx';
import { CLOSE_CASE, JOIN_CASE } from './close-case.tsx';

const screen = screenForEach();

/** Its one paper was fetched by the applicant. */
function givenBack(): MemoryDesk {
  const memory = acceptedCase();
  const given = { lines: [LINE], to: '田小满', reason: '申请人取回' };
  memory.enter(returnMaterials(memory.desk, 'c', given, memory.context()));
  return memory;
}

test('D110 whom the papers go back to is asked only where some lie here', async () => {
  const { store } = await foundedDesk();
  const show = (memory: MemoryDesk) =>
    screen.show(
      <StoreProvider store={store}>
        <CLOSE_CASE.Form view={memory.caseView('c')} onDone={() => undefined} />
      </StoreProvider>,
      sessionAt(memory, []),
    );
  show(acceptedCase());
  await expect.poll(textOnScreen).toContain('请当面退还 1 份材料');
  expect(document.querySelector('[id="close-given-to"]')).not.toBeNull();
  show(givenBack());
  await expect.poll(textOnScreen).toContain('本窗口没有保管这件的材料');
  expect(document.querySelector('[id="close-given-to"]')).toBeNull();
  await store.dispose();
});

test('D112 that a unit has the case is said in the list of acts, not after its form was filled', () => {
  expect(CLOSE_CASE.blocked(acceptedCase().caseView('c'))).toBeNull();
  for (const act of [CLOSE_CASE, JOIN_CASE])
    expect(act.blocked(caseAtUnit().caseView('c'))).toContain('已经移交县公安局');
});
