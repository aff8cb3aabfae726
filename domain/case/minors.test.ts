import { expect, test } from 'vitest';
import { asDateString } from '../calendar/date-string.ts';
import type { FormField, OutcomePerson } from '../catalogue/outcome.ts';
import { ageOn } from '../identity/age.ts';
import { DEFAULT_CONSENT_RULE } from '../identity/consent-rule.ts';
import { makeIdNo } from '../identity/made-up.ts';
import { guardedPeople, isOfAny, minorsOf } from './minors.ts';

const DAY = asDateString('2026-11-18');

function person(id: string, kind = '自然人'): OutcomePerson {
  const identity = { name: `${id}.name`, idNo: `${id}.idNo` };
  return { id, role: id, label: id, kind, many: false, index: 1, mayApply: true, identity };
}

function field(key: string, type: FormField['type'], owner: string): FormField {
  const shared = { label: key, group: '', required: false, rule: '', neededBy: [], sources: [key] };
  return { ...shared, key, type, person: owner };
}

const BIRTH = field('newborn.birthDate', 'date', 'newborn');

test('M6 a child is under 14 to the day before the birthday', () => {
  expect(ageOn(asDateString('2012-11-19'), DAY)).toBe(13);
  expect(ageOn(asDateString('2012-11-18'), DAY)).toBe(14);
  expect(ageOn(asDateString('2012-02-29'), asDateString('2026-02-28'))).toBe(13);
  expect(ageOn(asDateString('2012-02-29'), asDateString('2026-03-01'))).toBe(14);
});

test('M6 the age comes from the ID number, of a child without one from the date of birth', () => {
  const asked = { people: [person('student'), person('mother')], fields: [BIRTH] };
  const form = {
    'student.idNo': makeIdNo(asDateString('2019-03-01'), 12),
    'mother.idNo': makeIdNo(asDateString('1990-03-01'), 22),
  };
  expect(minorsOf(asked, form, DAY).map(({ id }) => id)).toEqual(['student']);
  const born = { people: [person('newborn'), person('mother')], fields: [BIRTH] };
  expect(minorsOf(born, { 'newborn.birthDate': '2026-11-01' }, DAY).map(({ id }) => id)).toEqual(['newborn']);
  expect(minorsOf(born, { 'newborn.birthDate': '2006-11-01' }, DAY)).toEqual([]);
});

test('M15 a county may have guardians asked for older minors, or for nobody; what is hidden stays hidden under 14', () => {
  const asked = { people: [person('pupil'), person('mother')], fields: [] };
  const form = { 'pupil.idNo': makeIdNo(asDateString('2011-03-01'), 12) };
  const guarded = (rule = DEFAULT_CONSENT_RULE) => guardedPeople(rule, asked, form, DAY).map(({ id }) => id);
  expect(guarded()).toEqual([]);
  expect(guarded({ ...DEFAULT_CONSENT_RULE, underAge: 16 })).toEqual(['pupil']);
  expect(guarded({ ...DEFAULT_CONSENT_RULE, underAge: 16, asked: false })).toEqual([]);
  expect(minorsOf(asked, form, DAY)).toEqual([]);
});

test('M6 a newborn is a child before any date was filled in; others of whom nothing is known are none', () => {
  const people = [person('newborn'), person('mother'), person('parents', '共同')];
  expect(minorsOf({ people, fields: [BIRTH] }, {}, DAY).map(({ id }) => id)).toEqual(['newborn']);
});

test('M6 all that the form tells of the child is the child’s', () => {
  const [child] = [person('newborn')];
  const children = child ? [child] : [];
  expect(isOfAny(children, BIRTH)).toBe(true);
  expect(isOfAny(children, field('newborn.name', 'text', ''))).toBe(true);
  expect(isOfAny(children, field('mother.name', 'text', 'mother'))).toBe(false);
});
