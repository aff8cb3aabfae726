import { expect, test } from 'vitest';
import { conclude, handOffLines, signForSlip } from '../../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { slipSubject } from '../../../domain/ledger/entry.ts';
import { seedCatalogue } from '../../../seeds/read-catalogue.ts';
import { type MemoryDesk, memoryDesk, testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake, outcomeOf } from '../../../tests/support/intake.ts';
import { readSlip } from '../handoff/slips-model.ts';
import { deliverSeveral } from './deliver-several.ts';
import { changeBy, collectorsOf, deliveriesOf, handoverBlock, newHandover } from './issue-model.ts';

const BIRTH = { birthplace: 'hospital', parents: 'both', marital: 'married', settleWith: 'mother', agent: 'self' };
const outcome = outcomeOf(seedCatalogue(), 'ys-01', BIRTH);
const start = outcome.steps.find(({ after }) => after.length === 0);
if (!start) throw new Error('no step');

/** Two cases of one person, each with its first result here. */
function twoWithResults(): MemoryDesk {
  const office = memoryDesk();
  for (const id of ['c1', 'c2']) {
    office.enter(receiveAndAccept(office.desk, id, fullIntake(outcome), office.context()));
    const { slip } = office.enter(handOffLines(office.desk, [{ caseId: id, step: start?.id ?? '' }], office.context()));
    const data = readSlip(office.desk.entriesOf(slipSubject(slip)))?.data;
    if (!data) throw new Error('no slip');
    office.enter(signForSlip(office.desk, data, { by: '彭大山', remark: '' }));
    const said = { step: start?.id ?? '', result: 'granted' as const, number: 'K1', date: '2026-11-18' };
    const whole = { ...said, validUntil: '', reason: '', born: {} };
    office.enter(conclude(office.desk, id, whole, 'paper', office.context()));
  }
  return office;
}

const collectors = (office: MemoryDesk) => collectorsOf(['c1', 'c2'].map(office.caseView), testStation.code);

test('all cases of one person stand together, whatever their number', () => {
  const [person, ...others] = collectors(twoWithResults());
  expect(others).toEqual([]);
  expect(person?.cases).toHaveLength(2);
  expect(person?.count).toBe(2);
  expect(person?.masked).toBe('田*');
});

test('nothing is handed over before the document was compared, and to a proxy only with the relation', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const self = newHandover(person, '县政务服务中心');
  expect(handoverBlock(self, 2)).toBe('先核对证件并打勾');
  expect(handoverBlock({ ...self, checked: true }, 2)).toBeNull();
  expect(handoverBlock({ ...self, checked: true }, 0)).toBe('先勾选要送达的结果');
  const proxy = { ...changeBy(self, 'proxy', person), name: '彭小山' };
  expect(handoverBlock({ ...proxy, checked: true }, 2)).toBe('先填与申请人的关系');
  expect(handoverBlock({ ...proxy, relation: '姐姐', checked: true }, 2)).toBeNull();
  expect(changeBy(proxy, 'self', person).name).toBe(person.name);
});

test('results of two cases are one act with two papers each; papers stay while a step still needs them', () => {
  const office = twoWithResults();
  const [person] = collectors(office);
  if (!person) throw new Error('nobody');
  const ticked = new Set(person.cases.flatMap(({ results }) => results.map(({ key }) => key)));
  const deliveries = deliveriesOf(person, ticked, { ...newHandover(person, '县政务服务中心'), checked: true });
  expect(deliveries.map(({ delivery }) => delivery.returned)).toEqual([[], []]);
  const { papers } = office.enter(deliverSeveral(office.desk, deliveries, office.context()));
  expect(papers).toHaveLength(4);
  expect(collectors(office)).toEqual([]);
});
