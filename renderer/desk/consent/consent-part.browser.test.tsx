import { expect, test } from 'vitest';
import { DEFAULT_CONSENT_RULE } from '../../../domain/identity/consent-rule.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { clickOn, screenForEach, sessionAt } from '../../../tests/support/session-on-screen.tsx';
import { smallOutcome } from '../../../tests/support/small-intake.ts';
import { type ConsentQuestion, NO_CONSENT, SOMEBODY_ELSE } from './consent-draft.ts';
import { ConsentPart } from './consent-part.tsx';

const screen = screenForEach();
const session = sessionAt(acceptedCase(), []);

function Form({ asked }: { readonly asked: boolean }) {
  const children = smallOutcome(1).people.filter(({ mayApply }) => !mayApply);
  const question: ConsentQuestion = { children, guardians: [], chosen: SOMEBODY_ELSE, name: '', relation: '' };
  const agree = { id: 'consent-agree', key: 'Alt+D', label: '监护人同意', run: () => undefined };
  const shared = { id: 'consent', question, draft: NO_CONSENT, onChange: () => undefined, agree };
  return (
    <>
      <input id="typed-in" />
      {asked ? <ConsentPart {...shared} rule={DEFAULT_CONSENT_RULE} /> : null}
    </>
  );
}

test('Y13 the consent of a guardian that appears while a child is being written down takes no focus; opened, it does', async () => {
  screen.show(<Form asked={false} />, session);
  await expect.poll(() => document.getElementById('typed-in')).not.toBeNull();
  document.getElementById('typed-in')?.focus();
  screen.show(<Form asked />, session);
  await expect.poll(() => document.getElementById('consent-name')).not.toBeNull();
  expect(document.activeElement?.id).toBe('typed-in');
  clickOn('[data-act="consent-other"]');
  await expect.poll(() => document.getElementById('consent-name')).toBeNull();
  clickOn('[data-act="consent-other"]');
  await expect.poll(() => document.activeElement?.id).toBe('consent-guardian');
});
