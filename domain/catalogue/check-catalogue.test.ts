import { expect, test } from 'vitest';
import { readCatalogueFiles, seedCatalogue } from '../../seeds/read-catalogue.ts';
import { assembleCatalogue } from './assemble.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { CataloguePack } from './schema-pack.ts';

type Loose = Record<string, unknown> & { [key: string]: never };
/** A copy whose parts may be broken at will; a test breaks one thing and looks for the one code. */
type Draft = { -readonly [K in keyof CataloguePack]: never[] & Loose[] };
type Break = (draft: Draft) => void;

const pack = seedCatalogue();
/** One bundle is enough to break, and its situations are soon tried. */
const small = { ...pack, bundles: pack.bundles.filter(({ id }) => id === 'ys-01') };
const entry = (list: readonly unknown[], id: string) =>
  (list as readonly Record<string, unknown>[]).find((one) => one.id === id || one.key === id || one.no === id) as never;
const part = (owner: never, name: string, id: string) =>
  ((owner as Record<string, unknown>)[name] as Record<string, unknown>[]).find(
    (one) => one.id === id || one.item === id,
  ) as never;
const set = (owner: never, change: Record<string, unknown>) => Object.assign(owner, change);
const first = (owner: never, name: string) => ((owner as Record<string, unknown>)[name] as unknown[])[0] as never;
const push = (list: unknown, value: unknown) => (list as unknown[]).push(value);

function broken(change: Break) {
  const draft = structuredClone(small) as unknown as Draft;
  change(draft);
  return checkCatalogue(draft as unknown as CataloguePack);
}

test('K21 the seeds have no fault', () => {
  expect(checkCatalogue(pack)).toEqual([]);
});

const birth = (draft: Draft) => entry(draft.bundles, 'ys-01');
const certificate = (draft: Draft) => entry(draft.items, 'birth-medical-certificate');
const registration = (draft: Draft) => part(birth(draft), 'steps', 'household-registration-birth');

const FAULTS: readonly (readonly [code: string, path: string, change: Break])[] = [
  ['hidden-character', 'yongshun.county.name', (draft) => set(draft.county as never, { name: '永顺\u200B县' })],
  ['hidden-character', 'ys-01.name', (draft) => set(birth(draft), { name: '新生儿\u202E出生' })],
  [
    'asked-and-made',
    'ys-01.steps.vaccination-certificate.household-register',
    (draft) => set(birth(draft), { heldBefore: [] }),
  ],
  [
    'not-yet-in-vain',
    'ys-01.notYet.nothing',
    (draft) =>
      set(birth(draft), {
        notYet: [{ material: 'nothing', madeBy: 'nothing', note: '说明', provenance: 'common-practice' }],
      }),
  ],
  [
    'held-in-vain',
    'ys-01.heldBefore.nothing',
    (draft) => set(birth(draft), { heldBefore: ['household-register', 'nothing'] }),
  ],
  ['duplicate-id', 'id-card', (draft) => push(draft.materials, entry(draft.materials, 'id-card'))],
  [
    'duplicate-id',
    'ys-01.questions',
    (draft) => push((birth(draft) as { questions: unknown }).questions, first(birth(draft), 'questions')),
  ],
  ['unknown-unit', 'birth-medical-certificate.unit', (draft) => set(certificate(draft), { unit: '县某局' })],
  ['unknown-unit', 'ys-01.leadUnits', (draft) => set(birth(draft), { leadUnits: ['县卫健局', '县某局'] })],
  [
    'unknown-material',
    'birth-medical-certificate.materials.0.ref',
    (draft) => set(first(certificate(draft), 'materials'), { ref: 'form-nothing' }),
  ],
  [
    'unknown-material',
    'birth-medical-certificate.result.material',
    (draft) => set((certificate(draft) as { result: never }).result, { material: 'nothing' }),
  ],
  [
    'unknown-field',
    'birth-medical-certificate.fields.0',
    (draft) => set(certificate(draft), { fields: ['newborn.nothing'] }),
  ],
  [
    'unknown-field',
    'ys-01.people.mother.identity',
    (draft) => set(part(birth(draft), 'people', 'mother'), { identity: { name: 'mother.nothing' } }),
  ],
  ['unknown-item', 'ys-01.steps.nothing', (draft) => set(registration(draft), { item: 'nothing' })],
  ['unknown-item', 'birth.certNo.bornOf', (draft) => set(entry(draft.fields, 'birth.certNo'), { bornOf: ['nothing'] })],
  [
    'unknown-step',
    'ys-01.steps.household-registration-birth.after',
    (draft) => set(registration(draft), { after: ['nothing'] }),
  ],
  [
    'unknown-person',
    'ys-01.steps.household-registration-birth.who.母亲',
    (draft) => set((registration(draft) as { who: never }).who, { 母亲: { each: ['aunt'] } }),
  ],
  ['unknown-person', 'ys-01.fieldPeople.spouse', (draft) => set(birth(draft), { fieldPeople: { spouse: ['aunt'] } })],
  [
    'cycle',
    'ys-01.steps',
    (draft) =>
      set(part(birth(draft), 'steps', 'birth-medical-certificate'), { after: ['household-registration-birth'] }),
  ],
  ['unused-item', 'spare', (draft) => push(draft.items, { ...(certificate(draft) as object), id: 'spare' })],
  [
    'unknown-when',
    'ys-01.steps.household-registration-birth.when',
    (draft) => set(registration(draft), { when: { nothing: ['x'] } }),
  ],
  [
    'unknown-when',
    'ys-01.people.father.when',
    (draft) => set(part(birth(draft), 'people', 'father'), { when: { parents: ['none'] } }),
  ],
  [
    'unknown-when',
    'birth-medical-certificate.materials.1.when',
    (draft) =>
      set((certificate(draft) as { materials: never[] }).materials[1] as never, { when: { parents: ['none'] } }),
  ],
  [
    'unknown-when',
    'ys-01.questions.birthplace.options.outside.when',
    (draft) =>
      set((first(birth(draft), 'questions') as { options: never[] }).options[1] as never, {
        when: { agent: ['self'] },
      }),
  ],
  [
    'unmapped-subject',
    'ys-01.steps.household-registration-birth.who.母亲',
    (draft) => delete (registration(draft) as { who: Record<string, unknown> }).who.母亲,
  ],
  [
    'unknown-subject',
    'ys-01.steps.household-registration-birth.who.姑母',
    (draft) => set((registration(draft) as { who: never }).who, { 姑母: { each: [] } }),
  ],
  [
    'field-without-person',
    'ys-01.steps.birth-medical-certificate',
    (draft) => push((certificate(draft) as { fields: unknown }).fields, 'student.name'),
  ],
  [
    'missing-provenance',
    'birth-medical-certificate.provenance.sources',
    (draft) => set(certificate(draft), { provenance: { level: 'public-guide', sources: ['抄来的'], note: '' } }),
  ],
  [
    'missing-provenance',
    'ys-01.provenance.sources',
    (draft) => set(birth(draft), { provenance: { level: 'seed', sources: [], note: '' } }),
  ],
  [
    'note-in-code',
    'birth-medical-certificate.provenance.note',
    (draft) =>
      set(certificate(draft), { provenance: { level: 'seed', sources: ['001.txt'], note: '见县方案001第42项' } }),
  ],
  [
    'note-in-code',
    'ys-01.provenance.note',
    (draft) =>
      set(birth(draft), { provenance: { level: 'seed', sources: ['000.txt'], note: '即 company-registration' } }),
  ],
  [
    'select-without-options',
    'newborn.sex.options',
    (draft) => delete (entry(draft.fields, 'newborn.sex') as { options?: unknown }).options,
  ],
  [
    'options-without-select',
    'newborn.sex.options',
    (draft) => set(entry(draft.fields, 'newborn.sex'), { type: 'text' }),
  ],
  [
    'born-without-use',
    'mother.name.bornOf',
    (draft) => set(entry(draft.fields, 'mother.name'), { bornOf: ['property-transfer-tax'] }),
  ],
  [
    'born-field-needed-early',
    'ys-01.steps.household-registration-birth',
    (draft) => set(registration(draft), { after: [] }),
  ],
  [
    'row-without-bundle',
    '99',
    (draft) => push(draft.officialRows, { ...(entry(draft.officialRows, '1') as object), no: '99' }),
  ],
  ['bundle-without-row', 'ys-01.no', (draft) => set(birth(draft), { no: '99' })],
  ['differs-from-table', 'ys-01.name', (draft) => set(birth(draft), { name: '出生' })],
  ['differs-from-table', 'ys-01.leadUnits', (draft) => set(birth(draft), { leadUnits: ['县公安局'] })],
  [
    'differs-from-table',
    'ys-01.steps.household-registration-birth.dueBy',
    (draft) => set(registration(draft), { dueBy: '2030-01-01' }),
  ],
  [
    'unused-material',
    'spare',
    (draft) => push(draft.materials, { ...(entry(draft.materials, 'id-card') as object), id: 'spare' }),
  ],
  [
    'unused-field',
    'spare.name',
    (draft) =>
      push(draft.fields, { ...(entry(draft.fields, 'birth.certNo') as object), key: 'spare.name', bornOf: undefined }),
  ],
  [
    'unreachable-step',
    'ys-01.steps.household-registration-birth',
    (draft) => set(registration(draft), { when: { parents: ['mother'], settleWith: ['father'] } }),
  ],
  [
    'unreachable-person',
    'ys-01.people.father',
    (draft) => set(part(birth(draft), 'people', 'father'), { when: { parents: ['mother'], settleWith: ['father'] } }),
  ],
  [
    'unreachable-requirement',
    'birth-medical-certificate.materials.1',
    (draft) =>
      set((certificate(draft) as { materials: never[] }).materials[1] as never, {
        when: { parents: ['mother'], settleWith: ['father'] },
      }),
  ],
  [
    'idle-question',
    'ys-01.questions.weather',
    (draft) =>
      push((birth(draft) as { questions: unknown }).questions, {
        id: 'weather',
        text: '天气？',
        options: [
          { id: 'sun', label: '晴' },
          { id: 'rain', label: '雨' },
        ],
      }),
  ],
  [
    'idle-option',
    'ys-01.questions.agent.friend',
    (draft) =>
      push((part(birth(draft), 'questions', 'agent') as { options: unknown }).options, { id: 'friend', label: '朋友' }),
  ],
  [
    'idle-option',
    'ys-01.questions.agent.agent',
    (draft) => set(part(part(birth(draft), 'questions', 'agent'), 'options', 'agent'), { sameAs: 'self' }),
  ],
  [
    'too-many-situations',
    'ys-01.questions',
    (draft) => {
      for (let at = 0; at < 12; at += 1)
        push((birth(draft) as { questions: unknown }).questions, {
          id: `q${at}`,
          text: '再问？',
          options: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
        });
    },
  ],
  [
    'identity-ring',
    'ys-01.people.mother.identity',
    (draft) => {
      set(part(birth(draft), 'people', 'mother'), { identity: { name: 'father.name' } });
      set(part(birth(draft), 'people', 'father'), { identity: { name: 'mother.name' } });
    },
  ],
  [
    'identity-ring',
    'ys-01.people.father.identity',
    (draft) => {
      set(part(birth(draft), 'people', 'father'), { identity: { name: 'mother.name' } });
      set(birth(draft), { sameField: { 'mother.name': 'father.name' } });
    },
  ],
  [
    'nobody-applies',
    'ys-01.people',
    (draft) => {
      for (const id of ['mother', 'father']) set(part(birth(draft), 'people', id), { mayApply: false });
    },
  ],
];

test.each(FAULTS)('%s is found at %s', (code, path, change) => {
  const problems = broken(change);
  expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  expect(problems.every(({ message }) => message !== '')).toBe(true);
});

test('a problem names the file its entry came from', () => {
  const files = readCatalogueFiles().map((file) =>
    file.path === 'bundles/ys-01.json'
      ? { ...file, text: file.text.replace('"after": ["birth-medical-certificate"]', '"after": ["nothing"]') }
      : file,
  );
  const assembled = assembleCatalogue(files);
  const problems = assembled.ok ? checkCatalogue(assembled.pack, assembled.origins) : [];
  expect(problems).toContainEqual({
    code: 'unknown-step',
    file: 'bundles/ys-01.json',
    path: 'ys-01.steps.household-registration-birth.after',
    message: '本套餐没有环节“nothing”',
  });
});
