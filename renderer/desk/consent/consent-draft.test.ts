import { expect, test } from 'vitest';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { DEFAULT_CONSENT_RULE } from '../../../domain/identity/consent-rule.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import {
  agreedBy,
  chosenInstead,
  consentOf,
  consentProblem,
  consentQuestion,
  NO_CONSENT,
  SOMEBODY_ELSE,
} from './consent-draft.ts';

const DAY = asDateString('2026-11-18');
const outcome = birthOutcome();
const FORM = { 'mother.name': '向小月', 'father.name': '田大山', 'newborn.birthDate': '20261101' };
const ask = (draft = NO_CONSENT) => consentQuestion(outcome, FORM, draft, DAY, DEFAULT_CONSENT_RULE);

test('M12 who applies for a child is proposed as guardian with his relation, and one key is all that is left to do', () => {
  const question = ask();
  expect(question).toMatchObject({ chosen: 'mother', name: '向小月', relation: '母亲' });
  expect(question?.children.map(({ label }) => label)).toEqual(['新生儿']);
  expect(consentProblem(question, NO_CONSENT, DAY)).not.toBeNull();
  const agreed = { ...NO_CONSENT, agreed: true };
  expect(consentProblem(question, agreed, DAY)).toBeNull();
  expect(consentOf(question, agreed)).toEqual({ guardian: { name: '向小月', relation: '母亲' }, person: 'mother' });
});

test('M12 another person of the case or somebody else can be the guardian; without name and relation it is not recorded', () => {
  const father = { ...NO_CONSENT, agreed: true, guardian: 'father' };
  expect(consentOf(ask(father), father)).toMatchObject({ guardian: { name: '田大山', relation: '父亲' } });
  const other = { ...NO_CONSENT, agreed: true, guardian: SOMEBODY_ELSE, name: '彭外婆' };
  expect(consentProblem(ask(other), other, DAY)).not.toBeNull();
  const named = { ...other, relation: '外祖母' };
  expect(consentOf(ask(named), named)).toEqual({ guardian: { name: '彭外婆', relation: '外祖母' }, person: '' });
});

test('M12 a relation that is cleared stays so, and is to be written before the consent is given; another guardian brings his own', () => {
  const cleared = { ...NO_CONSENT, agreed: true, relation: '' };
  expect(ask(cleared)?.relation).toBe('');
  expect(consentProblem(ask(cleared), cleared, DAY)).not.toBeNull();
  expect(ask({ ...cleared, relation: '养' })?.relation).toBe('养');
  expect(ask(chosenInstead(cleared, 'father'))).toMatchObject({ chosen: 'father', relation: '父亲' });
});

test('M12 who agreed stays the guardian when another applies; gone from the case, somebody has to be asked anew', () => {
  const agreed = agreedBy(ask() ?? expect.fail(), NO_CONSENT);
  expect(agreed).toEqual({ ...NO_CONSENT, agreed: true, guardian: 'mother' });
  const ofFather = { ...outcome, applicant: 'father' };
  expect(consentQuestion(ofFather, FORM, agreed, DAY, DEFAULT_CONSENT_RULE)?.chosen).toBe('mother');
  const people = outcome.people.filter(({ id }) => id !== 'mother');
  const withoutHer = consentQuestion({ ...ofFather, people }, FORM, agreed, DAY, DEFAULT_CONSENT_RULE);
  expect(consentProblem(withoutHer, agreed, DAY)).not.toBeNull();
});

test('M12 where nobody is a child nobody is asked', () => {
  const grown = consentQuestion(
    outcome,
    { ...FORM, 'newborn.birthDate': '20061101' },
    NO_CONSENT,
    DAY,
    DEFAULT_CONSENT_RULE,
  );
  expect([grown, consentProblem(grown, NO_CONSENT, DAY), consentOf(grown, NO_CONSENT)]).toEqual([null, null, null]);
});

test('I17 somebody else who consents has a name that a person can have', () => {
  const typed = { ...NO_CONSENT, agreed: true, guardian: SOMEBODY_ELSE, name: '田'.repeat(10_000), relation: '伯父' };
  expect(consentProblem(ask(typed), typed, DAY)).toContain('现为 10000 个字');
});
