import { expect, test } from 'vitest';
import { bringToWindow } from '../../tests/support/at-window.ts';
import { birthOutcome } from '../../tests/support/birth.ts';
import { type MemoryDesk, memoryDesk } from '../../tests/support/desk-in-memory.ts';
import { fullIntake } from '../../tests/support/intake.ts';
import { announceResults, confirmDelivery, failDelivery, trackDelivery } from '../case/decide/after-delivery.ts';
import type { Delivery } from '../case/decide/result.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { deliverResults } from './flow-acts.ts';

const intake = fullIntake(birthOutcome());

type Ready = { readonly memory: MemoryDesk; readonly steps: readonly string[] };

function ready(form: 'paper' | 'electronic' = 'paper'): Ready {
  const memory = memoryDesk();
  return { memory, steps: bringToWindow(memory, 'c', intake, form) };
}

const own = { name: '田小满', idNo: '', relation: '' };
const DIRECT = {
  way: 'direct' as const,
  recipient: own,
  place: '本窗口',
  identity: { checked: '证件与本人一致', mandate: '' },
};
const PROXY = {
  way: 'proxy' as const,
  recipient: { name: '彭代收', idNo: '', relation: '配偶' },
  place: '本窗口',
  identity: { checked: '看身份证原件', mandate: '委托书（留存）' },
};
const MAIL = {
  way: 'mail' as const,
  recipient: own,
  place: '塔卧镇1号',
  dispatch: { carrier: '邮政 EMS', number: '', address: '塔卧镇1号', phone: '13800000000' },
};
const LOCKER = {
  way: 'locker' as const,
  recipient: own,
  place: '大厅东门',
  dispatch: { ...MAIL.dispatch, number: 'A12' },
};
const VILLAGE = {
  way: 'village' as const,
  recipient: { name: '向代办', idNo: '', relation: '村级代办员' },
  place: '灵溪镇司城村',
};
const ELECTRONIC = { way: 'electronic' as const, recipient: own, place: '湘易办电子证照库' };

type Said = Omit<Delivery, 'steps' | 'returned'>;
const tryTo = ({ memory, steps }: Ready, said: Said, some = steps, returned: readonly string[] = []) =>
  deliverResults(memory.desk, 'c', { ...said, steps: some, returned }, memory.context());

function hand(office: Ready, said: Said, some = office.steps, returned: readonly string[] = []) {
  return office.memory.enter(tryTo(office, said, some, returned)).papers.map(({ content }) => content);
}

const stages = ({ memory, steps }: Ready) =>
  steps.map((id) => memory.caseView('c').steps.find(({ step }) => step.id === id)?.stage);
const facts = (papers: readonly PaperContent[], type: string): Readonly<Record<string, string>> => {
  const blocks = papers.find((paper) => paper.type === type)?.blocks ?? [];
  return Object.fromEntries(
    blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [])),
  );
};
const roles = (papers: readonly PaperContent[], type: string) =>
  papers.find((paper) => paper.type === type)?.signatures.map(({ role }) => role);

test('D80 the applicant comes: the check of the document stands on the voucher, and the result is delivered', () => {
  const office = ready();
  const papers = hand(office, DIRECT);
  expect(papers.map(({ type }) => type)).toEqual(['pickup-voucher', 'delivery-receipt']);
  expect(facts(papers, 'pickup-voucher')).toMatchObject({ 领取人: '田小满', 身份核对: '证件与本人一致' });
  expect(new Set(stages(office))).toEqual(new Set(['delivered']));
});

test('D81 P9 someone else comes: relation, mandate and how he was checked stand on both papers', () => {
  const papers = hand(ready(), PROXY);
  expect(facts(papers, 'delivery-receipt')).toMatchObject({
    与受送达人关系: '配偶',
    身份核对: '看身份证原件',
    委托手续: '委托书（留存）',
  });
  expect(facts(papers, 'pickup-voucher')).toMatchObject({ 领取人: '彭代收', 委托手续: '委托书（留存）' });
});

test('D97 C60 without relation or mandate nothing is given to anybody else', () => {
  const office = ready();
  const stranger = { ...PROXY, recipient: { ...PROXY.recipient, relation: '' } };
  expect(tryTo(office, stranger)).toMatchObject({ code: 'proxyNeedsRelation' });
  const without = { ...PROXY, identity: { checked: '看身份证原件', mandate: ' ' } };
  expect(tryTo(office, without)).toMatchObject({ code: 'proxyNeedsMandate' });
  expect(new Set(stages(office))).toEqual(new Set(['to-deliver']));
});

test('I17 a proxy with a name or a number that nobody has is told, and nothing is given to him', () => {
  const office = ready();
  const as = (part: Partial<typeof PROXY.recipient>) =>
    tryTo(office, { ...PROXY, recipient: { ...PROXY.recipient, ...part } });
  expect(as({ name: '彭代收2' })).toMatchObject({ code: 'recipientWrong', text: expect.stringContaining('不含数字') });
  expect(as({ idNo: '433127199013320011' })).toMatchObject({ code: 'recipientWrong' });
});

test('D83 by mail a slip goes with it, and nobody signs at the counter for what is not there yet', () => {
  const office = ready();
  const papers = hand(office, { ...MAIL, dispatch: { ...MAIL.dispatch, number: 'EM100200300CN' } });
  expect(papers.map(({ type }) => type)).toEqual(['pickup-voucher', 'delivery-receipt', 'mail-slip']);
  expect(facts(papers, 'mail-slip')).toMatchObject({ 寄递单位: '邮政 EMS', 邮件号码: 'EM100200300CN' });
  expect(facts(papers, 'delivery-receipt')).toMatchObject({ 邮件号码: 'EM100200300CN', 送达日期: '' });
  expect(roles(papers, 'pickup-voucher')).toEqual(['经办人（签字）']);
  expect(new Set(stages(office))).toEqual(new Set(['to-confirm']));
});

test('D83 the number of the mail comes later: its place is free for the pen, and it is added to the record', () => {
  const office = ready();
  const papers = hand(office, MAIL);
  expect([facts(papers, 'mail-slip').邮件号码, facts(papers, 'delivery-receipt').邮件号码]).toEqual(['', '']);
  office.memory.enter(trackDelivery(office.memory.caseState('c'), office.steps, 'EM1'));
  expect(office.memory.caseState('c').steps.find(({ id }) => id === office.steps[0])?.tracking).toBe('EM1');
});

test('D97 C60 nothing is mailed without an address', () => {
  const said = { ...MAIL, dispatch: { ...MAIL.dispatch, address: '' } };
  expect(tryTo(ready(), said)).toMatchObject({ code: 'mailAddressMissing' });
});

test('D83 the receipt of the mail comes: delivered on the day it says', () => {
  const office = ready();
  hand(office, MAIL);
  office.memory.pass(72 * 3_600_000);
  const said = { steps: office.steps, date: '2026-11-20', by: '田小满', how: '邮件回执' };
  office.memory.enter(confirmDelivery(office.memory.caseState('c'), said, office.memory.context()));
  expect(office.memory.caseState('c').steps.find(({ id }) => id === office.steps[0])?.confirmation?.date).toBe(
    '2026-11-20',
  );
  expect(new Set(stages(office))).toEqual(new Set(['delivered']));
});

test('D94 C61 the mail comes back: the result and the originals sent along lie at the window again', () => {
  const office = ready();
  const { memory } = office;
  const line = Object.entries(memory.caseState('c').materials).find(
    ([, { custodian }]) => custodian?.holder.at === 'station',
  )?.[0];
  if (line === undefined) throw new Error('nothing lies here');
  const holder = () => memory.caseState('c').materials[line]?.custodian?.holder.at;
  hand(office, MAIL, office.steps, [line]);
  expect(holder()).toBe('applicant');
  memory.pass(3_600_000);
  memory.enter(failDelivery(memory.caseState('c'), office.steps, '地址不详', memory.context()));
  expect([holder(), new Set(stages(office))]).toEqual(['station', new Set(['to-deliver'])]);
  hand(office, DIRECT, office.steps, [line]);
  expect([holder(), new Set(stages(office))]).toEqual(['applicant', new Set(['delivered'])]);
});

test('D85 in a locker: its number stands on the receipt, and it is on its way until it was fetched', () => {
  const office = ready();
  expect(tryTo(office, { ...LOCKER, dispatch: { ...LOCKER.dispatch, number: '' } })).toMatchObject({
    code: 'lockerMissing',
  });
  const papers = hand(office, LOCKER);
  expect(facts(papers, 'delivery-receipt')).toMatchObject({ 自助柜号: 'A12', 送达地点: '大厅东门', 送达日期: '' });
  expect(new Set(stages(office))).toEqual(new Set(['to-confirm']));
});

test('D86 a village helper takes it along and signs for it; the applicant signs when it reaches him', () => {
  const office = ready();
  expect(tryTo(office, { ...VILLAGE, place: '' })).toMatchObject({ code: 'villageNeedsPoint' });
  const papers = hand(office, VILLAGE);
  expect(facts(papers, 'delivery-receipt')).toMatchObject({ '代办员（转交人）': '向代办' });
  expect(roles(papers, 'delivery-receipt')).toEqual(['送达人（签字）', '代办员（签字）', '受送达人（签字或盖章）']);
  const { memory, steps } = office;
  const said = { steps, date: '2026-11-18', by: '田小满', how: '送达回证' };
  memory.enter(confirmDelivery(memory.caseState('c'), said, memory.context()));
  expect(new Set(stages(office))).toEqual(new Set(['delivered']));
});

test('D87 an electronic result is sent to an address and is delivered with it', () => {
  const office = ready('electronic');
  expect(tryTo(office, { ...ELECTRONIC, place: '' })).toMatchObject({ code: 'electronicNeedsPlace' });
  const papers = hand(office, ELECTRONIC);
  expect(facts(papers, 'delivery-receipt')).toMatchObject({ 电子送达到: '湘易办电子证照库' });
  expect(new Set(stages(office))).toEqual(new Set(['delivered']));
});

test('D96 C60 a paper result is never said to have been delivered electronically alone', () => {
  expect(tryTo(ready(), ELECTRONIC)).toMatchObject({ code: 'paperNotElectronic' });
});

test('D88 one result now, the others later: each hand-over has papers of its own', () => {
  const office = ready();
  const [first, ...others] = office.steps;
  if (first === undefined || others.length === 0) throw new Error('too few results');
  hand(office, DIRECT, [first]);
  expect(stages(office)).toEqual(['delivered', ...others.map(() => 'to-deliver')]);
  hand(office, LOCKER, others);
  expect(stages(office)).toEqual(['delivered', ...others.map(() => 'to-confirm')]);
});

test('D90 the applicant is told and says when he comes; it stays with the result', () => {
  const office = ready();
  office.memory.enter(announceResults(office.memory.caseState('c'), '电话', '周五来取', office.memory.context()));
  const step = office.memory.caseState('c').steps.find(({ id }) => id === office.steps[0]);
  expect(step?.announcements).toMatchObject([{ how: '电话', agreed: '周五来取', date: '2026-11-18' }]);
});
