import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Decision } from '../../../../domain/acts/decision.ts';
import { changeForm } from '../../../../domain/case/decide/record.ts';
import type { FormField } from '../../../../domain/catalogue/outcome.ts';
import { acceptedCase } from '../../../../tests/support/accepted-case.ts';
import type { MemoryDesk } from '../../../../tests/support/desk-in-memory.ts';
import { screenForEach, sessionAt } from '../../../../tests/support/session-on-screen.tsx';
import { smallIntake } from '../../../../tests/support/small-intake.ts';
import { NeededSection } from './needed-section.tsx';

const screen = screenForEach();

function needed(name: string, label: string, type: FormField['type']): FormField {
  const shared = { group: '申请人', required: true, rule: '', neededBy: ['step-1'], person: 'self' };
  return { ...shared, key: `self.${name}`, label, type, sources: [`applicant.${name}`] };
}

function caseThatLacks(...fields: readonly FormField[]): MemoryDesk {
  const intake = smallIntake({ name: '田小满' });
  return acceptedCase({ ...intake, outcome: { ...intake.outcome, fields } });
}

async function typeInto(name: string, text: string): Promise<void> {
  await expect.poll(() => document.getElementById(name)).not.toBeNull();
  document.getElementById(name)?.focus();
  await userEvent.keyboard(text);
}

const save = () => userEvent.keyboard('{Alt>}s{/Alt}');

test('Y11 what was left open is saved as its check understood it, also while the caret is still in the field', async () => {
  const memory = caseThatLacks(needed('since', '起始日期', 'date'));
  const noted: Decision<unknown>[] = [];
  screen.show(<NeededSection view={memory.caseView('c')} />, sessionAt(memory, noted));
  await typeInto('self.since', '20261101');
  await save();
  await expect.poll(() => noted.length).toBe(1);
  expect(noted).toMatchObject([{ ok: true, entries: [{ data: { fields: { 'self.since': '2026-11-01' } } }] }]);
});

test('Y11 what was saved is not saved a second time over what has become of it since', async () => {
  const memory = caseThatLacks(needed('job', '职业', 'text'), needed('school', '学校', 'text'));
  const noted: Decision<unknown>[] = [];
  const show = () => screen.show(<NeededSection view={memory.caseView('c')} />, sessionAt(memory, noted));
  show();
  await typeInto('self.job', 'teacher');
  await save();
  await expect.poll(() => noted.length).toBe(1);
  for (const saved of noted) memory.enter(saved);
  memory.enter(changeForm(memory.caseState('c'), { 'self.job': 'doctor' }, {}));
  show();
  await expect.poll(() => document.getElementById('self.job')).toBeNull();
  await typeInto('self.school', 'one');
  await save();
  await expect.poll(() => noted.length).toBe(2);
  expect(noted[1]).toMatchObject({ ok: true, entries: [{ data: { fields: { 'self.school': 'one' } } }] });
});
