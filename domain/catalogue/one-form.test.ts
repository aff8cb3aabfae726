import { expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { BIRTH } from '../../tests/support/birth.ts';
import { chooseItems } from './choose-items.ts';
import type { Outcome } from './outcome.ts';
import type { Answers } from './schema-common.ts';
import { answerCombinations } from './situation.ts';

const pack = seedCatalogue();
const choose = (
  bundle: string,
  answers: Answers,
  more: { steps?: string[]; people?: Record<string, number>; applicant?: string } = {},
) => chooseItems(pack, bundle, answers, { people: {}, applicant: '', ...more });
const keys = ({ fields }: Outcome) => fields.map(({ key }) => key);
const field = ({ fields }: Outcome, key: string) => fields.find((one) => one.key === key);

const STAFF = { insured: 'new', card: 'no', archive: 'yes', hpf: 'no', agent: 'self' };

test('K16 the applicant is not typed twice: the mother who applies is the mother of the form', () => {
  const outcome = choose('ys-01', BIRTH, { applicant: 'mother' });
  expect(outcome.applicant).toBe('mother');
  expect(field(outcome, 'mother.name')?.sources).toEqual(['applicant.name', 'mother.name']);
  expect(keys(outcome).filter((key) => key.startsWith('applicant.'))).toEqual([]);
  expect(outcome.people.find(({ id }) => id === 'mother')?.identity).toMatchObject({
    name: 'mother.name',
    phone: 'mother.phone',
  });
});

test('K16 when the father applies, the same fields are his, and what is typed of the mother stays hers', () => {
  const outcome = choose('ys-01', BIRTH, { applicant: 'father' });
  expect(field(outcome, 'father.name')?.sources).toEqual(['applicant.name', 'father.name']);
  expect(field(outcome, 'father.phone')?.required).toBe(true);
  expect(field(outcome, 'mother.name')?.sources).toEqual(['mother.name']);
});

test('K16 of a couple the one who does not apply is the spouse', () => {
  const bundle = pack.bundles.find(({ id }) => id === 'ys-06');
  const [answers = {}] = bundle === undefined ? [] : answerCombinations(bundle);
  const outcome = choose('ys-06', answers, { applicant: 'wife' });
  expect(field(outcome, 'wife.name')?.sources).toContain('applicant.name');
  expect(field(outcome, 'husband.name')?.sources).toContain('spouse.name');
});

test('D08 K16 a company that applies is asked for its credit code, not for an ID number', () => {
  const outcome = choose('ys-15', STAFF);
  expect(outcome.people.find(({ id }) => id === outcome.applicant)?.identity).toEqual({
    name: 'company.name',
    idNo: 'company.uscc',
    phone: 'company.contactPhone',
    address: 'company.address',
  });
  expect(field(outcome, 'company.uscc')?.type).toBe('uscc');
});

test('D07 K16 a child is the patient of the form even if the guardian applies', () => {
  const answers = { patient: 'child', filing: 'none', settled: 'no', maternity: 'none', agent: 'self' };
  const outcome = choose('ys-08', answers, { applicant: 'guardian' });
  expect(field(outcome, 'patient.name')?.neededBy).toContain('medical-expense-settlement');
  expect(field(outcome, 'guardian.name')?.required).toBe(true);
});

test('K17 fields of people who do not occur are gone', () => {
  expect(keys(choose('ys-01', { ...BIRTH, parents: 'mother' })).filter((key) => key.startsWith('father.'))).toEqual([]);
  expect(keys(choose('ys-01', BIRTH)).filter((key) => key.startsWith('agent.'))).toEqual([]);
  expect(keys(choose('ys-01', { ...BIRTH, agent: 'agent' }))).toEqual(
    expect.arrayContaining(['agent.name', 'agent.idNo', 'agent.phone']),
  );
});

test('K17 every form asks who applies and how the result is handed over, whatever the items ask', () => {
  for (const bundle of pack.bundles) {
    for (const answers of answerCombinations(bundle)) {
      const outcome = choose(bundle.id, answers);
      const who = outcome.people.find(({ id }) => id === outcome.applicant);
      expect([bundle.id, who?.identity.name, who?.identity.idNo, who?.identity.phone].every(Boolean)).toBe(true);
      expect(field(outcome, 'delivery.method')?.required).toBe(true);
    }
  }
});

test('K18 who applies comes first, delivery last, and each group stands together', () => {
  for (const bundle of pack.bundles) {
    const [answers = {}] = answerCombinations(bundle);
    const outcome = choose(bundle.id, answers);
    const groups = outcome.fields.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
    expect(groups).toEqual([...new Set(groups)]);
    expect(groups.at(-1)).toBe('送达');
    expect(new Set(keys(outcome)).size).toBe(outcome.fields.length);
  }
});

test('K19 several people of one role have fields of their own, with names to tell them apart', () => {
  const outcome = choose('ys-15', STAFF, { people: { employee: 2 } });
  expect(keys(outcome)).toEqual(
    expect.arrayContaining(['employee.name', 'employee#2.name', 'education.level', 'education.level#2']),
  );
  expect(field(outcome, 'education.level#2')).toMatchObject({ person: 'employee#2', group: '学历 · 新入职职工（2）' });
  const heirs = choose(
    'ys-11',
    { deathKind: 'normal-home', cremated: 'no', insured: 'none', heirs: 'agreed', agent: 'self' },
    { people: { heirs: 2 } },
  );
  expect(keys(heirs)).toEqual(expect.arrayContaining(['heirs.name', 'heirs#2.name', 'heirs#2.idNo']));
});

test('K19 each of several people signs an own form with the own fields only', () => {
  const outcome = choose('ys-15', STAFF, { people: { employee: 2 } });
  const forms = outcome.forms.filter(({ step }) => step === 'social-security-card-application');
  expect(forms.map(({ people }) => people)).toEqual([['employee'], ['employee#2']]);
  expect(forms[1]?.fields).toEqual(expect.arrayContaining(['employee#2.name', 'card.bank#2', 'delivery.method']));
  expect(forms[1]?.fields).not.toContain('employee.name');
});

test('K20 the number of the birth certificate is born of the first step', () => {
  expect(field(choose('ys-01', BIRTH), 'birth.certNo')).toMatchObject({
    bornOf: 'birth-medical-certificate',
    neededBy: ['household-registration-birth'],
  });
});

test('K20 a new property number is born of the registration; the old one is typed', () => {
  const answers = { tradeKind: 'resale', ownership: 'sole', mortgage: 'buyer', utilities: 'all', agent: 'self' };
  const outcome = choose('ys-05', answers);
  expect(field(outcome, 'property.certNo')?.bornOf).toBe('real-estate-registration');
  expect(field(outcome, 'property.oldCertNo')).toMatchObject({ required: false });
  expect(field(outcome, 'property.oldCertNo')?.bornOf).toBeUndefined();
});

test('K20 the credit code is born with a new company and typed for one that has a licence', () => {
  const open = pack.bundles.find(({ id }) => id === 'ys-26b');
  for (const answers of open === undefined ? [] : answerCombinations(open)) {
    const born = field(choose('ys-26b', answers), 'operator.uscc')?.bornOf;
    expect(born).toBe(answers.hasLicence === 'no' ? 'company-registration' : undefined);
  }
});

test('K20 without the optional step that would bring it, a value is typed', () => {
  const answers = { group: 'disabled', hasCert: 'no', guardian: 'no', settled: 'yes', agent: 'self' };
  const bundle = pack.bundles.find(({ id }) => id === 'ys-09');
  const step = bundle?.steps.find(({ item }) => item === 'disability-certificate-issuance');
  expect(field(choose('ys-09', answers), 'disability.certNo')?.bornOf).toBe('disability-certificate-issuance');
  const without = choose('ys-09', { ...answers, hasCert: 'yes' });
  expect([step?.when, field(without, 'disability.certNo')?.bornOf]).toEqual([{ ...step?.when }, undefined]);
});

test('a form shows what its item asks for, from the one form', () => {
  const outcome = choose('ys-01', BIRTH);
  const form = outcome.forms.find(({ step }) => step === 'household-registration-birth');
  expect(form?.fields).toEqual([
    'newborn.name',
    'newborn.sex',
    'newborn.birthDate',
    'newborn.birthPlace',
    'newborn.ethnicity',
    'birth.certNo',
    'mother.idNo',
    'father.idNo',
    'household.headName',
    'household.settleAddress',
  ]);
  for (const key of form?.fields ?? []) expect(keys(outcome)).toContain(key);
});
