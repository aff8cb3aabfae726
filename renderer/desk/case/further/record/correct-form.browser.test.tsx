import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CaseView } from '../../../../../domain/case/view.ts';
import type { FormField } from '../../../../../domain/catalogue/outcome.ts';
import { acceptedCase } from '../../../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt, textOnScreen } from '../../../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../../../tests/support/small-intake.ts';
import { lockDesk, unlockDesk } from '../../../account/lock-state.ts';
import { ProvideCaseAccess, useCaseAccess } from '../../use-case-access.ts';
import { CORRECT_FORM } from './correct-form.tsx';

const NAME = '田小满';
const screen = screenForEach();

function nameField(): FormField {
  const shared = { group: '申请人', required: true, rule: '', neededBy: [], person: 'self' };
  return { ...shared, key: 'self.name', label: '姓名', type: 'text', sources: ['applicant.name'] };
}

function Correcting({ view }: { readonly view: CaseView }) {
  return (
    <ProvideCaseAccess value={useCaseAccess(view)}>
      <CORRECT_FORM.Form view={view} onDone={() => undefined} />
    </ProvideCaseAccess>
  );
}

test('M4 what a correction shows of the record is hidden again when the desk was locked', async () => {
  const intake = smallIntake({ name: NAME });
  const memory = acceptedCase({ ...intake, outcome: { ...intake.outcome, fields: [nameField()] } });
  screen.show(<Correcting view={memory.caseView('c')} />, sessionAt(memory, []));
  await expect.poll(() => document.getElementById('correct-field-0')).not.toBeNull();
  document.getElementById('correct-field-0')?.focus();
  await userEvent.keyboard('1');
  await expect.poll(textOnScreen).toContain(`现在登记的是：${NAME}`);
  lockDesk('idle');
  await expect.poll(textOnScreen).not.toContain(NAME);
  expect(textOnScreen()).toContain('现在登记的是：田*');
  unlockDesk();
});
