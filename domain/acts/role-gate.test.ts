import { expect, test } from 'vitest';
import { memoryDesk, testStation } from '../../tests/support/desk-in-memory.ts';
import { caseEntry, entryOf } from '../case/decide/support.ts';
import { stepDeclined } from '../case/kinds/ending.ts';
import { stationSubject } from '../ledger/entry.ts';
import type { Role } from '../station/role.ts';
import { hallListed, phraseKept } from '../station/station-kinds.ts';
import { noteAccount } from './account-acts.ts';
import type { Decision } from './decision.ts';
import { forOwnRoles } from './role-gate.ts';

const memory = memoryDesk();

function as(...roles: Role[]) {
  const station = { ...testStation, operators: [{ no: '0309', name: '石小雨', roles }] };
  return { ...memory.context(), station, operator: '0309' };
}

const one = (kind: string): Decision => ({
  ok: true,
  entries: [{ subject: 'case:c', kind, v: 1, data: {} }],
  value: undefined,
});
const listing: Decision = {
  ok: true,
  entries: [entryOf(stationSubject('0003'), hallListed, { desks: [] })],
  value: undefined,
};

test('V30 who a role does not concern is refused, with whose work it is', () => {
  const refusal = forOwnRoles(one('case.opened'), as('administrator'));
  expect(refusal).toMatchObject({ ok: false, code: 'notYourRole' });
  expect(refusal.ok ? '' : refusal.text).toMatch(/综窗人员.*石小雨.*F12/);
  expect(forOwnRoles(one('case.opened'), as('clerk')).ok).toBe(true);
  expect(forOwnRoles(one('case.opened'), as('unit')).ok).toBe(false);
  expect(forOwnRoles(one('step.concluded'), as('unit')).ok).toBe(true);
  expect(forOwnRoles(listing, as('clerk', 'supervisor')).ok).toBe(false);
  expect(forOwnRoles(listing, as('administrator')).ok).toBe(true);
  expect(forOwnRoles(one('rules.set'), as('supervisor')).ok).toBe(true);
  expect(forOwnRoles(one('rules.set'), as('clerk')).ok).toBe(false);
});

test('V30 a village helper takes papers in and delivers, but turns nobody away', () => {
  for (const kind of ['case.opened', 'material.received', 'case.received', 'slip.issued', 'case.delivered']) {
    expect(forOwnRoles(one(kind), as('helper')).ok).toBe(true);
  }
  const declined = caseEntry('c', stepDeclined, {} as never);
  expect(forOwnRoles({ ok: true, entries: [declined], value: undefined }, as('helper')).ok).toBe(false);
  expect(forOwnRoles(one('rules.set'), as('helper', 'administrator')).ok).toBe(true);
});

test('A18 a unit’s handler attaches and removes no pictures, whatever screen it came from', () => {
  for (const kind of ['file.attached', 'file.removed']) {
    expect(forOwnRoles(one(kind), as('unit')).ok).toBe(false);
    expect(forOwnRoles(one(kind), as('helper')).ok).toBe(true);
  }
});

test('V31 phrases, notes and one’s own passphrase are everybody’s; another’s is not', () => {
  const phrase = entryOf(stationSubject('0003'), phraseKept, { id: 'p', use: 'remark', text: '好', owner: '0309' });
  for (const role of ['clerk', 'unit', 'helper', 'supervisor', 'administrator'] as const) {
    expect(forOwnRoles({ ok: true, entries: [phrase], value: undefined }, as(role)).ok).toBe(true);
    expect(forOwnRoles(noteAccount('0309', 'own-passphrase', 0, as(role)), as(role)).ok).toBe(true);
  }
  const giving = (...roles: Role[]) =>
    forOwnRoles(noteAccount('0310', 'given-passphrase', 0, as(...roles)), as(...roles));
  expect(giving('clerk').ok).toBe(false);
  expect(giving('supervisor').ok).toBe(true);
});
