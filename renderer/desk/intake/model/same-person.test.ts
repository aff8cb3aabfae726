import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import type { CasePhase, CaseSummary } from '../../../../domain/case/summary.ts';
import { makeIdNo } from '../../../../domain/identity/made-up.ts';
import { openCasesOf } from './same-person.ts';

const ONE = makeIdNo(asDateString('1990-01-01'), 101);
const OTHER = makeIdNo(asDateString('1990-01-01'), 103);

const row = (id: string, bundle: string, phase: CasePhase, applicant: string, idNo: string): CaseSummary => ({
  plain: {
    id,
    number: id,
    bundle: { id: bundle, no: '1', name: '新生儿出生' },
    station: '0003',
    openedOn: '2026-03-04',
    changedAt: 0,
    phase,
    awaits: [],
    nextDue: null,
    lyingSince: null,
    days: [],
    codes: [],
    originalsHere: 0,
    conflicts: 0,
  },
  personal: { applicant, idNo, phone: '', others: [] },
});

const ROWS = [
  row('a', 'ys-01', 'accepted', '向小月', ONE),
  row('b', 'ys-01', 'delivered', '向小月', ONE),
  row('c', 'ys-02', 'accepted', '向小月', ONE),
  row('d', 'ys-01', 'received', '向小月', OTHER),
  row('e', 'ys-01', 'received', '向小月', ''),
];
const found = (name: string, idNo: string) => openCasesOf(ROWS, 'ys-01', { name, idNo }).map(({ plain }) => plain.id);

test('an open case of the same bundle and ID number is found, whatever blanks and small letters were typed', () => {
  expect(found('', `${ONE.slice(0, 6)} ${ONE.slice(6).toLowerCase()}`)).toEqual(['a']);
});

test('a namesake with another number is somebody else, one without a number is asked about', () => {
  expect(found('向小月', ONE)).toEqual(['a', 'e']);
  expect(found('向小月', '')).toEqual(['a', 'd', 'e']);
});

test('nobody typed yet finds nobody', () => {
  expect(found(' ', '')).toEqual([]);
});
