import { expect, test } from 'vitest';
import { conclude } from '../../../domain/acts/flow-acts.ts';
import { receiveAndAccept } from '../../../domain/acts/intake-acts.ts';
import { asDateString } from '../../../domain/calendar/date-string.ts';
import { acceptedCase } from '../../../tests/support/accepted-case.ts';
import { granted, handAndSign } from '../../../tests/support/at-unit.ts';
import { birthOutcome } from '../../../tests/support/birth.ts';
import { APART, chainIntake, SHARED_PAPER } from '../../../tests/support/chain-intake.ts';
import { type MemoryDesk, memoryDesk, testStation } from '../../../tests/support/desk-in-memory.ts';
import { fullIntake, madeUpBorn } from '../../../tests/support/intake.ts';
import { deliverSeveral } from './deliver-several.ts';
import { deliveriesOf } from './deliveries.ts';
import { changeBy, type Handover, handedOver, handoverBlock, newHandover, paperBlock } from './handover-model.ts';
import { wrongPerson } from './handover-person.ts';
import { collectorsOf } from './issue-model.ts';

const outcome = birthOutcome();
const start = outcome.steps.find(({ after }) => after.length === 0);
if (!start) throw new Error('no step');

/** Two cases of one person, each with its first result here. */
function twoWithResults(form: 'paper' | 'electronic' = 'paper'): MemoryDesk {
  const office = memoryDesk();
  for (const id of ['c1', 'c2']) {
    office.enter(receiveAndAccept(office.desk, id, fullIntake(outcome), office.context()));
    const step = start?.id ?? '';
    handAndSign(office, [id, step]);
    office.enter(conclude(office.desk, id, granted(step, madeUpBorn(outcome, step)), form, office.context()));
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

test('C18 an original that did not come back with the result is named with its place', () => {
  const office = acceptedCase(chainIntake('田小满'));
  handAndSign(office, ['c', APART]);
  office.enter(conclude(office.desk, 'c', granted(APART), 'paper', office.context(), [SHARED_PAPER]));
  const [person] = collectorsOf([office.caseView('c')], testStation.code);
  expect(person?.cases[0]?.away).toEqual(['不动产权证书（在县自然资源局）']);
});

test('D80 D81 nothing is handed over before the document was compared, and to a proxy only with the relation', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const self = newHandover(person, '县政务服务中心');
  expect(handoverBlock(self, 2)).toBe('先核对证件并打勾');
  expect(handoverBlock({ ...self, checked: true }, 2)).toBeNull();
  expect(handoverBlock({ ...self, checked: true }, 0)).toBe('先勾选要送达的结果');
  const proxy = { ...changeBy(self, 'proxy', person), name: '彭小山' };
  expect(handoverBlock({ ...proxy, checked: true }, 2)).toBe('先填与申请人的关系');
  expect(handoverBlock({ ...proxy, relation: '姐姐', checked: true }, 2)).toBe('先看委托书并打勾');
  expect(handoverBlock({ ...proxy, relation: '姐姐', checked: true, mandate: true }, 2)).toBeNull();
  expect(changeBy(proxy, 'self', person).name).toBe(person.name);
});

test('I17 what nobody can be called or have is told of whoever is typed here, and not of the applicant', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const said = (handover: Handover) => wrongPerson(handover, asDateString('2026-12-01'));
  const self = newHandover({ ...person, name: '1993小吃' }, '');
  expect(said(self)).toBeNull();
  const proxy = changeBy(self, 'proxy', person);
  expect(said({ ...proxy, name: '彭小山3' })).toContain('不含数字');
  expect(said({ ...proxy, name: '彭小山', idNo: '433127199013320011' })).toContain('出生日期');
  const mail = { ...self, way: 'mail' as const };
  expect([said(mail), said({ ...mail, name: '彭'.repeat(10_000) })]).toEqual([null, expect.stringContaining('10000')]);
  expect(said({ ...mail, phone: '没有' })).toContain('电话应为');
  expect(said({ ...self, way: 'village', helper: '向代办👍' })).toContain('表情');
});

test('D88 results of two cases are one act with two papers each; papers stay while a step still needs them', () => {
  const office = twoWithResults();
  const [person] = collectors(office);
  if (!person) throw new Error('nobody');
  const ticked = new Set(person.cases.flatMap(({ results }) => results.map(({ key }) => key)));
  const deliveries = deliveriesOf([person], ticked, { ...newHandover(person, '县政务服务中心'), checked: true });
  expect(deliveries.map(({ delivery }) => delivery.returned)).toEqual([[], []]);
  const { papers } = office.enter(deliverSeveral(office.desk, deliveries, office.context()));
  expect(papers).toHaveLength(4);
  expect(collectors(office)).toEqual([]);
});

test('D83 D85 D86 what is sent asks for where to and by whom, and not for a document; the receipt comes later', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const self = newHandover(person, '县政务服务中心');
  const mail = { ...self, way: 'mail' as const, address: '' };
  expect(handoverBlock(mail, 1)).toBe('先填收件地址');
  expect(handoverBlock({ ...mail, address: '灵溪镇玉屏社区12号' }, 1)).toBeNull();
  expect(handedOver({ ...mail, address: '灵溪镇', number: 'EM1' })).toMatchObject({
    way: 'mail',
    dispatch: { carrier: '邮政特快专递', number: 'EM1', address: '灵溪镇' },
  });
  expect(handoverBlock({ ...self, way: 'locker' }, 1)).toBe('先填柜号');
  expect(handoverBlock({ ...self, way: 'village' }, 1)).toBe('先填代办员姓名');
  const village = handedOver({ ...self, way: 'village', helper: '向代办', village: '青坪村' });
  expect(village).toMatchObject({ recipient: { name: '向代办', relation: '村级代办员' }, place: '青坪村' });
});

test('D82 for an organisation the person who came is named, with what he is to it', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const body = { ...person, name: '永顺县某某商贸有限公司', isBody: true };
  const came = newHandover(body, '县政务服务中心');
  expect(handoverBlock(came, 1)).toBe('先填领取人姓名');
  const staff = { ...came, name: '向小月', checked: true };
  expect(handoverBlock(staff, 1)).toBeNull();
  expect(handedOver(staff)).toMatchObject({ way: 'direct', recipient: { name: '向小月', relation: '经办人' } });
});

test('D87 D96 what is delivered electronically needs an address and nobody at the counter; paper is not sent so', () => {
  const office = twoWithResults('electronic');
  const [person] = collectors(office);
  if (!person) throw new Error('nobody');
  const results = person.cases.flatMap((one) => one.results);
  const electronic = { ...newHandover(person, '县政务服务中心'), way: 'electronic' as const };
  expect(handoverBlock({ ...electronic, electronicTo: '' }, 1)).toBe('先填送到哪里');
  const sent = { ...electronic, electronicTo: '湘易办' };
  expect([handoverBlock(sent, 1), paperBlock(sent, results)]).toEqual([null, null]);
  const [other] = collectors(twoWithResults());
  expect(paperBlock(sent, other?.cases.flatMap((one) => one.results) ?? [])).toContain('纸质');
  const ticked = new Set(results.map(({ key }) => key));
  office.enter(deliverSeveral(office.desk, deliveriesOf([person], ticked, sent), office.context()));
  expect(office.caseView('c1').steps.find(({ step }) => step.id === start?.id)?.stage).toBe('delivered');
});

test('D95 C60 a village helper takes results of several people along in one act', () => {
  const office = twoWithResults();
  const [person] = collectors(office);
  if (!person) throw new Error('nobody');
  const people = person.cases.map((one) => ({ ...person, cases: [one] }));
  const ticked = new Set(person.cases.flatMap(({ results }) => results.map(({ key }) => key)));
  const village = { ...newHandover(person, ''), way: 'village' as const, helper: '向代办', village: '司城村' };
  const deliveries = deliveriesOf(people, ticked, village);
  expect(deliveries.map(({ caseId, delivery }) => [caseId, delivery.recipient.name])).toEqual([
    ['c1', '向代办'],
    ['c2', '向代办'],
  ]);
  expect(office.enter(deliverSeveral(office.desk, deliveries, office.context())).papers).toHaveLength(4);
  expect(collectors(office)).toEqual([]);
});

test('D89 a result for which a tolerated paper is still to come is shown with that paper and not offered', () => {
  const office = twoWithResults();
  const line = outcome.checklist.find(({ serves }) => serves.includes(start?.id ?? ''));
  if (!line) throw new Error('no line');
  const view = office.caseView('c1');
  const gap = {
    line: line.id,
    due: '2026-11-25',
    form: '',
    steps: line.serves,
    date: '2026-11-18',
    promisedBy: '田小满',
  };
  const stated = { ...gap, filledOn: null, at: 0, operator: '0301', sources: [] };
  const materials = { ...view.state.materials };
  delete materials[line.id];
  const waiting = { ...view, state: { ...view.state, materials, gaps: [stated] } };
  const [person] = collectorsOf([waiting], testStation.code);
  expect(person?.cases[0]?.results[0]?.waitsFor).toContain(line.name);
});

test('D82 D85 what goes to a company without anybody at the counter goes to the company by its name', () => {
  const [person] = collectors(twoWithResults());
  if (!person) throw new Error('nobody');
  const came = newHandover({ ...person, name: '永顺县某某商贸有限公司', isBody: true }, '县政务服务中心');
  const locker = { ...came, way: 'locker' as const, number: 'A12' };
  expect(handoverBlock(locker, 1)).toBeNull();
  expect(handedOver(locker).recipient).toEqual({ name: '永顺县某某商贸有限公司', idNo: '', relation: '' });
  expect(handoverBlock({ ...came, way: 'mail', address: '塔卧镇1号' }, 1)).toBe('先填收件人');
});
