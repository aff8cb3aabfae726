import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Decision } from '../../../../domain/acts/decision.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import { screenForEach, sessionAt } from '../../../../tests/support/session-on-screen.tsx';
import { NumberSection } from './number-section.tsx';

const screen = screenForEach();

test('Y11 a number of the platform is saved as its field is left, also when a key leads to another page', async () => {
  const memory = acceptedCase();
  const noted: Decision<unknown>[] = [];
  screen.show(<NumberSection view={memory.caseView('c')} />, sessionAt(memory, noted));
  await expect.poll(() => document.getElementById('official-bundle')).not.toBeNull();
  document.getElementById('official-bundle')?.focus();
  await userEvent.keyboard('43312720261118001');
  screen.clear();
  await expect.poll(() => noted.length).toBe(1);
  expect(noted).toMatchObject([{ ok: true, entries: [{ data: { step: '', number: '43312720261118001' } }] }]);
});
