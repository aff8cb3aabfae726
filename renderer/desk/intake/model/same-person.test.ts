import { expect, test } from 'vitest';
import { asDateString } from '../../../../domain/calendar/date-string.ts';
import type { CasePhase, CaseSummary } from '../../../../domain/case/summary.ts';
import { makeIdNo } from '../../../../domain/identity/made-up.ts';
import { seedCatalogue } from '../../../../seeds/read-catalogue.ts';
import { BIRTH } from '../../../../tests/support/birth.ts';
import { outcomeOf } from '../../../../tests/support/intake.ts';
import { EMPTY_DRAFT, type IntakeDraft } from './intake-draft.ts';
import { draftsOf, openCasesOf, type Who } from './same-person.ts';

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
const found = (name: string, idNo: string) =>
  openCasesOf(ROWS, 'ys-01', { name, idNo, otherIdNos: [] }).map(({ plain }) => plain.id);

test('D09 an open case of the same bundle and ID number is found, whatever blanks and small letters were typed', () => {
  expect(found('', `${ONE.slice(0, 6)} ${ONE.slice(6).toLowerCase()}`)).toEqual(['a']);
});

test('D09 a namesake with another number is somebody else, one without a number is asked about', () => {
  expect(found('向小月', ONE)).toEqual(['a', 'e']);
  expect(found('向小月', '')).toEqual(['a', 'd', 'e']);
});

test('D09 nobody typed yet finds nobody', () => {
  expect(found(' ', '')).toEqual([]);
});

test('D09 a case that ended without a result is nothing to go on with: who comes again after it is not told of it', () => {
  const ended = row('f', 'ys-01', 'closed', '向小月', ONE);
  expect(openCasesOf([ended], 'ys-01', { name: '向小月', idNo: ONE, otherIdNos: [] })).toEqual([]);
});

test('D09 who applies today and stood in the open case as somebody else is found by the number, not by the name', () => {
  const open = row('g', 'ys-01', 'accepted', '田大山', OTHER);
  const rows = [{ ...open, personal: { ...open.personal, others: ['向小月'], otherIdNos: [ONE] } }];
  const ids = (who: { name: string; idNo: string }) =>
    openCasesOf(rows, 'ys-01', { ...who, otherIdNos: [] }).map(({ plain }) => plain.id);
  expect(ids({ name: '向小月', idNo: ONE })).toEqual(['g']);
  expect(ids({ name: '向小月', idNo: '' })).toEqual([]);
});

test('D09 who stands in this intake as somebody else and applied in an open case without who applies today is found by the number', () => {
  const ids = (otherIdNos: readonly string[]) =>
    openCasesOf(ROWS, 'ys-01', { name: '田大山', idNo: OTHER, otherIdNos }).map(({ plain }) => plain.id);
  expect(ids(['', ONE.toLowerCase()])).toEqual(['a', 'd']);
  expect(ids([''])).toEqual(['d']);
});

test('D09 a draft of the same bundle in which the person stands is found, by whichever operator', () => {
  const { people } = outcomeOf(seedCatalogue(), 'ys-01', BIRTH);
  const draft = (id: string, content: Partial<IntakeDraft>) => ({
    id,
    author: '0302',
    savedAt: 0,
    content: { ...EMPTY_DRAFT, bundle: 'ys-01', applicant: 'mother', ...content },
  });
  const drafts = [
    draft('a', { values: { 'mother.idNo': ONE } }),
    draft('b', { values: { 'mother.idNo': OTHER, 'father.idNo': ONE } }),
    draft('c', { values: { 'mother.idNo': OTHER } }),
    draft('d', { bundle: 'ys-02', values: { 'mother.idNo': ONE } }),
    { ...draft('e', {}), content: { v: 0 } },
  ];
  const ids = (who: Omit<Who, 'name'>) => draftsOf(drafts, 'ys-01', { name: '', ...who }, people).map(({ id }) => id);
  expect(ids({ idNo: ONE, otherIdNos: [] })).toEqual(['a', 'b']);
  expect(ids({ idNo: '', otherIdNos: [ONE] })).toEqual(['a']);
});
