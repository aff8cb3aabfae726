import { deliverResults } from '../../domain/acts/flow-acts.ts';
import { announceResults, confirmDelivery, failDelivery } from '../../domain/case/decide/after-delivery.ts';
import { givableBack } from '../../domain/case/decide/give-back.ts';
import type { Delivery } from '../../domain/case/decide/result.ts';
import { act, stepsAt, today, viewOf, type Walk } from './walk.ts';

const own = { name: '田小满', idNo: '', relation: '' };
const sending = { carrier: '邮政', number: '', address: '永顺县灵溪镇', phone: '13574300001' };

/** What each way of handing over says (C60). */
const WAYS: Readonly<Record<Delivery['way'], Omit<Delivery, 'steps' | 'returned' | 'way'>>> = {
  direct: { recipient: own, place: '综合窗口', identity: { checked: '证件与本人一致', mandate: '' } },
  proxy: {
    recipient: { name: '彭代收', idNo: '', relation: '配偶' },
    place: '综合窗口',
    identity: { checked: '居民身份证原件', mandate: '委托书（留存）' },
  },
  mail: { recipient: own, place: '永顺县灵溪镇', dispatch: sending },
  locker: { recipient: own, place: '大厅东门', dispatch: { ...sending, number: 'A12' } },
  village: { recipient: { name: '向代办', idNo: '', relation: '村级代办员' }, place: '灵溪镇司城村' },
  electronic: { recipient: own, place: '湘易办电子证照库' },
};

function deliverBy(walk: Walk, way: Delivery['way']) {
  const steps = stepsAt(walk, 'to-deliver').map(({ step }) => step.id);
  const { state } = viewOf(walk);
  const here = ['direct', 'proxy'].includes(way);
  const returned = here ? givableBack(state, walk.memory.context().station.code) : [];
  const delivery = { ...WAYS[way], steps, returned, way };
  return act(walk, ({ memory, id }) => deliverResults(memory.desk, id, delivery, memory.context()));
}

const sent = (walk: Walk) => stepsAt(walk, 'to-confirm').map(({ step }) => step.id);

/** Words for the ways in which a result reaches its person. */
export const DELIVERY_VERBS = {
  announce: (walk: Walk) =>
    act(walk, ({ memory, id }) => announceResults(memory.caseState(id), '电话', '明天来取', memory.context())),
  deliver: (walk: Walk) => deliverBy(walk, 'direct'),
  'deliver-to-proxy': (walk: Walk) => deliverBy(walk, 'proxy'),
  'deliver-electronically': (walk: Walk) => deliverBy(walk, 'electronic'),
  mail: (walk: Walk) => deliverBy(walk, 'mail'),
  locker: (walk: Walk) => deliverBy(walk, 'locker'),
  village: (walk: Walk) => deliverBy(walk, 'village'),
  confirm: (walk: Walk) => {
    const said = { steps: sent(walk), date: today(walk), by: '田小满', how: '邮件回执' };
    return act(walk, ({ memory, id }) => confirmDelivery(memory.caseState(id), said, memory.context()));
  },
  'comes-back': (walk: Walk) =>
    act(walk, ({ memory, id }) => failDelivery(memory.caseState(id), sent(walk), '无人签收', memory.context())),
} as const;
