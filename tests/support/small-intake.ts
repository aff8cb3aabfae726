import type { Intake } from '../../domain/case/decide/open-case.ts';
import { type Outcome, outcomeSchema } from '../../domain/catalogue/outcome.ts';

/** Who comes to the counter; made-up people only. */
export type SmallPerson = {
  readonly name: string;
  readonly idNo?: string;
  readonly phone?: string;
  readonly others?: readonly string[];
};

/** The smallest outcome that goes the whole way: one step, one paper, one applicant, any number of other people. */
export function smallOutcome(others: number): Outcome {
  const person = (id: string, mayApply: boolean, index: number) => ({
    id,
    role: id.split('#')[0] ?? id,
    label: mayApply ? '申请人' : '家人',
    kind: '自然人',
    many: !mayApply,
    index,
    mayApply,
    identity: { name: `${id}.name`, ...(mayApply ? { idNo: `${id}.idNo`, phone: `${id}.phone` } : {}) },
  });
  const people = [
    person('self', true, 1),
    ...Array.from({ length: others }, (_, at) => person(at === 0 ? 'kin' : `kin#${at + 1}`, false, at + 1)),
  ];
  return outcomeSchema.parse({
    pack: { id: 'small', version: '1' },
    bundle: { id: 'ys-00', no: '0', name: '测试一件事', leadUnits: ['gaj'], provenance: 'seed' },
    answers: {},
    situation: [],
    people,
    applicant: 'self',
    agent: null,
    steps: [
      {
        id: 'step-1',
        name: '测试事项',
        unit: { id: 'gaj', name: '县公安局' },
        after: [],
        kind: '行政许可',
        legalDays: 20,
        promisedDays: 5,
        dayKind: '工作日',
        result: { name: '测试证', kind: '证照', delivery: ['窗口'] },
        optional: false,
        special: [],
        fee: { charged: false, note: '' },
        basis: [],
        provenance: 'seed',
      },
    ],
    checklist: [
      {
        id: 'id-card@self',
        material: 'id-card',
        name: '居民身份证',
        kind: '证件',
        people: ['self'],
        match: 'each',
        originals: 1,
        copies: 1,
        need: '必要',
        waivers: [],
        serves: ['step-1'],
        needByStep: { 'step-1': '必要' },
        consumed: false,
        review: false,
        notes: [],
        eLicence: false,
        issuer: '',
        validity: '',
        provenance: ['seed'],
      },
    ],
    forms: [],
    flows: [],
    fields: [],
    notice: [],
  });
}

export function smallIntake({ name, idNo = '', phone = '', others = [] }: SmallPerson): Intake {
  const kin = others.map((other, at) => [at === 0 ? 'kin.name' : `kin#${at + 1}.name`, other]);
  return {
    outcome: smallOutcome(others.length),
    pack: 'small',
    form: { 'self.name': name, 'self.idNo': idNo, 'self.phone': phone, ...Object.fromEntries(kin) },
    reasons: {},
    taken: [{ line: 'id-card@self', as: 'kept', originals: 1, copies: 1, pages: null, remark: '' }],
    besides: [],
  };
}
