import { describe, expect, test } from 'vitest';
import { seedCatalogue } from '../../seeds/read-catalogue.ts';
import { BIRTH } from '../../tests/support/birth.ts';
import { lineTitle } from '../case/line-title.ts';
import type { Asked } from './asked.ts';
import { mergeChecklist, strictest } from './checklist.ts';
import { chooseItems } from './choose-items.ts';
import { nothingToDo, type Outcome, outcomeSchema } from './outcome.ts';
import type { Answers } from './schema-common.ts';
import { type Requirement, requirementSchema } from './schema-item.ts';
import { findBundle, findItem } from './schema-pack.ts';
import { materialSchema } from './schema-parts.ts';
import { holds } from './situation.ts';

const pack = seedCatalogue();
const choose = (
  bundle: string,
  answers: Answers,
  more: { steps?: string[]; people?: Record<string, number>; applicant?: string } = {},
) => chooseItems(pack, bundle, answers, { people: {}, applicant: '', ...more });
const byNeed = ({ checklist }: Outcome) =>
  Object.fromEntries(
    ['必要', '承诺', '容缺', '非必要'].map((need) => [need, checklist.filter((line) => line.need === need).length]),
  );
const linesBefore = (bundleId: string, answers: Answers) => {
  const bundle = findBundle(pack, bundleId);
  const items = (bundle?.steps ?? [])
    .filter(({ when }) => holds(when, answers))
    .map(({ item }) => findItem(pack, item));
  return items.flatMap((item) => item?.materials ?? []).filter(({ when }) => holds(when, answers)).length;
};

const DEATH = { deathKind: 'normal-hospital', cremated: 'yes', insured: 'retired', heirs: 'agreed', agent: 'agent' };
const STAFF = { insured: 'new', card: 'no', archive: 'yes', hpf: 'no', agent: 'self' };

describe('the three examples of the county', () => {
  test('新生儿出生: 26 lines, 5 of them forms, become 8 papers, 5 necessary and 3 not', () => {
    const outcome = choose('ys-01', BIRTH);
    expect([linesBefore('ys-01', BIRTH), outcome.forms.length, outcome.checklist.length]).toEqual([26, 5, 8]);
    expect(byNeed(outcome)).toEqual({ 必要: 5, 承诺: 0, 容缺: 0, 非必要: 3 });
  });

  test('身后: 55 lines, 6 of them forms, become 9 papers, 8 necessary and 1 tolerable', () => {
    const outcome = choose('ys-11', DEATH);
    expect([linesBefore('ys-11', DEATH), outcome.forms.length, outcome.checklist.length]).toEqual([55, 6, 9]);
    expect(byNeed(outcome)).toEqual({ 必要: 8, 承诺: 0, 容缺: 1, 非必要: 0 });
  });

  test('员工保障: 49 lines, 12 of them forms, become 17 papers, 11 necessary, 1 tolerable, 5 not', () => {
    const outcome = choose('ys-15', STAFF);
    expect([linesBefore('ys-15', STAFF), outcome.forms.length, outcome.checklist.length]).toEqual([49, 12, 17]);
    expect(byNeed(outcome)).toEqual({ 必要: 11, 承诺: 0, 容缺: 1, 非必要: 5 });
  });
});

test('the outcome is what the case can keep: it passes its own schema and survives JSON', () => {
  const outcome = choose('ys-01', BIRTH);
  expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

test('K6 the birth certificate flows from the first step and is not asked for', () => {
  const outcome = choose('ys-01', BIRTH);
  expect(outcome.checklist.some(({ material }) => material === 'birth-medical-certificate')).toBe(false);
  expect(
    outcome.flows.filter(({ material }) => material === 'birth-medical-certificate').map(({ from, to }) => [from, to]),
  ).toEqual([
    ['birth-medical-certificate', 'household-registration-birth'],
    ['birth-medical-certificate', 'resident-medical-insurance-enrolment'],
    ['birth-medical-certificate', 'social-security-card-application'],
  ]);
});

test('K6 when the step that issues a paper is left out, the paper is asked for', () => {
  const answers = { tradeKind: 'resale', ownership: 'sole', mortgage: 'none', utilities: 'none', agent: 'self' };
  const asking = (outcome: Outcome) =>
    outcome.checklist.find(({ material }) => material === 'house-sale-contract')?.serves;
  expect(asking(choose('ys-05', answers))).toEqual(['house-contract-filing']);
  expect(asking(choose('ys-05', answers, { steps: [] }))).toEqual([
    'property-transfer-tax',
    'real-estate-registration',
  ]);
});

test('K3 an optional step can be left out, another cannot', () => {
  const ids = choose('ys-01', BIRTH, { steps: ['medical-insurance-payment'] }).steps.map(({ id, after }) => [
    id,
    after,
  ]);
  expect(ids).toEqual([
    ['birth-medical-certificate', []],
    ['vaccination-certificate', []],
    ['household-registration-birth', ['birth-medical-certificate']],
    ['medical-insurance-payment', ['household-registration-birth']],
  ]);
});

test('K4 papers of a person who does not occur drop out', () => {
  const alone = choose('ys-01', { ...BIRTH, parents: 'mother' });
  expect(alone.checklist.flatMap(({ people }) => people)).not.toContain('father');
  expect(alone.people.map(({ id }) => id)).not.toContain('father');
});

test('D03 K5 each of several people brings the own papers, and a roster of all is asked for once', () => {
  const one = choose('ys-15', STAFF);
  const three = choose('ys-15', STAFF, { people: { employee: 3 } });
  const of = (outcome: Outcome, material: string) =>
    outcome.checklist.filter((line) => line.material === material).map(({ people }) => people);
  expect(of(three, 'id-card')).toEqual([['employee'], ['employee#2'], ['employee#3'], ['legalRep']]);
  expect(of(three, 'unit-enrolment-roster')).toEqual([['employee'], ['staff']]);
  expect(three.checklist.filter(({ people }) => !people.some((id) => id.includes('#')))).toEqual(one.checklist);
});

test('K5 one of several is named by the number, and what all of them sign by the role', () => {
  const agreed = { deathKind: 'normal-hospital', cremated: 'yes', insured: 'retired', heirs: 'agreed', agent: 'self' };
  const five = choose('ys-11', agreed, { people: { heirs: 5 } });
  expect(five.people.at(-1)?.label).toBe('继承人（5）');
  const titles = five.checklist.map((line) => lineTitle(five, line));
  expect(titles).toContain('继承人共同领取委托书（继承人）');
  const three = choose('ys-15', STAFF, { people: { employee: 3 } });
  const own = three.checklist.filter(({ material }) => material === 'id-card').map((line) => lineTitle(three, line));
  expect(own.slice(0, 2)).toEqual(['居民身份证（新入职职工（1））', '居民身份证（新入职职工（2））']);
});

test('K8 what any parent may bring is taken from the paper that the applicant brings anyway', () => {
  for (const applicant of ['mother', 'father']) {
    const cards = choose('ys-01', BIRTH, { applicant }).checklist.filter(({ material }) => material === 'id-card');
    expect(cards.map(({ people }) => people)).toEqual([['mother'], ['father']]);
    expect(cards.find(({ people }) => people[0] === applicant)?.serves).toHaveLength(6);
  }
});

test('K22 illness with settled bills leaves nothing to do and says so', () => {
  const answers = { group: 'illness', hasCert: 'na', guardian: 'no', settled: 'yes', agent: 'self' };
  expect(nothingToDo(choose('ys-09', answers))).toBe(true);
});

describe('what a merged line says', () => {
  const materials = new Map(
    [false, true].map((consumed) => {
      const id = consumed ? 'photo' : 'card';
      return [
        id,
        materialSchema.parse({
          id,
          name: id,
          kind: '证件',
          issuer: '',
          eLicence: true,
          validity: '',
          note: '',
          consumed,
        }),
      ];
    }),
  );
  const item = (id: string) =>
    ({ ...(findItem(pack, 'birth-medical-certificate') ?? pack.items[0]), id }) as Asked['item'];
  const asked = (step: string, people: string[], match: 'each' | 'any', more: Partial<Requirement> = {}): Asked => ({
    item: item(step),
    requirement: requirementSchema.parse({
      ref: 'card',
      subject: '某人',
      original: 1,
      copies: 0,
      need: '必要',
      waiver: [],
      when: {},
      note: '',
      ...more,
    }),
    match,
    people,
  });
  const merge = (...papers: Asked[]) => mergeChecklist(papers, materials, 'b');

  test('K7 the strictest need wins: 必要 over 承诺 over 容缺 over 非必要', () => {
    expect(strictest(['非必要', '容缺', '承诺'])).toBe('承诺');
    expect(strictest(['承诺', '必要'])).toBe('必要');
    expect(strictest([])).toBe('非必要');
    const [line] = merge(asked('one', ['a'], 'each', { need: '容缺' }), asked('two', ['a'], 'each', { need: '承诺' }));
    expect(line).toMatchObject({ need: '承诺', needByStep: { one: '容缺', two: '承诺' }, serves: ['one', 'two'] });
  });

  test('K9 the highest count of originals and of copies; those of a consumed paper are added up', () => {
    const counts = [
      { original: 1, copies: 3 },
      { original: 2, copies: 1 },
    ] as const;
    expect(merge(...counts.map((count) => asked('one', ['a'], 'each', count)))[0]).toMatchObject({
      originals: 2,
      copies: 3,
    });
    expect(merge(...counts.map((count) => asked('one', ['a'], 'each', { ...count, ref: 'photo' })))[0]).toMatchObject({
      originals: 3,
      copies: 4,
    });
  });

  test('K10 a waiver holds only if every item of the line allows it', () => {
    const [line] = merge(
      asked('one', ['a'], 'each', { waiver: ['电子证照', '数据共享'] }),
      asked('two', ['a'], 'each', { waiver: ['数据共享'] }),
    );
    expect(line?.waivers).toEqual(['数据共享']);
  });

  test('K11 notes stay with their step, a line to review stays one', () => {
    const [line] = merge(
      asked('one', ['a'], 'each', { note: '甲' }),
      asked('two', ['a'], 'each', { note: '乙', review: true }),
    );
    expect(line).toMatchObject({
      notes: [
        { step: 'one', text: '甲' },
        { step: 'two', text: '乙' },
      ],
      review: true,
    });
  });

  test('K8 papers any of several may bring narrow to those who satisfy all', () => {
    const lines = merge(
      asked('one', ['a', 'b', 'c'], 'any'),
      asked('two', ['b', 'c'], 'any'),
      asked('three', ['x', 'y'], 'any'),
    );
    expect(lines.map(({ id, match }) => [id, match])).toEqual([
      ['card@b|c', 'any'],
      ['card@x|y', 'any'],
    ]);
  });

  test('K8 of several lines the one already strictest takes what any may bring', () => {
    const lines = merge(
      asked('one', ['b'], 'each', { need: '非必要' }),
      asked('one', ['a'], 'each'),
      asked('two', ['b', 'a'], 'any'),
    );
    expect(lines.map(({ id, need, serves }) => [id, need, serves])).toEqual([
      ['card@b', '非必要', ['one']],
      ['card@a', '必要', ['one', 'two']],
    ]);
  });
});

test('K23 K24 a company being founded is not asked for its bank account, unless it opens none here', () => {
  const answers = { staff: 'yes', invoice: 'paper', licence: 'none', agent: 'self' };
  const bundle = pack.bundles.find(({ id }) => id === 'ys-12');
  const all = bundle?.steps.map(({ item }) => item) ?? [];
  const linesWith = (steps: readonly string[]) =>
    chooseItems(pack, 'ys-12', answers, { steps, people: {}, applicant: 'company' }).checklist.map(
      ({ material }) => material,
    );
  for (const material of ['company-bank-account', 'bank-seal-card', 'withholding-agreement', 'invoice-seal-imprint'])
    expect(linesWith(all)).not.toContain(material);
  expect(linesWith(all.filter((id) => id !== 'bank-account-appointment'))).toContain('company-bank-account');
});
