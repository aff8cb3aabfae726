import { chargeFee, extend, suspend } from '../../domain/acts/unit-acts.ts';
import { resumeStep } from '../../domain/case/decide/unit-clock.ts';
import { recordPayment } from '../../domain/case/decide/unit-fee.ts';
import { act, firstAt, today, type Walk } from './walk.ts';

/** Words for what changes when a unit must be done. */
export const UNIT_CLOCK_VERBS = {
  suspend: async (walk: Walk) => {
    const said = {
      step: firstAt(walk, 'in-hand').step.id,
      procedure: '鉴定' as const,
      article: '',
      from: today(walk),
      days: '5',
    };
    await act(walk, ({ memory, id }) => suspend(memory.desk, id, said, memory.context()));
  },
  resume: async (walk: Walk) => {
    const { step } = firstAt(walk, 'in-hand');
    await act(walk, ({ memory, id }) => resumeStep(memory.caseState(id), step.id, today(walk), memory.context()));
  },
  extend: async (walk: Walk) => {
    const step = firstAt(walk, 'in-hand').step.id;
    const said = { step, days: '5', reason: '情况复杂', approvedBy: '向局长', date: today(walk), joint: false };
    await act(walk, ({ memory, id }) => extend(memory.desk, id, said, memory.context()));
  },
  fee: async (walk: Walk) => {
    const step = firstAt(walk, 'in-hand').step.id;
    const said = {
      step,
      item: '工本费',
      basis: '湘发改价费〔2020〕1号',
      amount: '10',
      channel: '窗口',
      reason: '补办',
    };
    await act(walk, ({ memory, id }) => chargeFee(memory.desk, id, said, memory.context()));
  },
  pay: async (walk: Walk) => {
    const { step } = firstAt(walk, 'in-hand');
    const paid = { receipt: '0001', date: today(walk) };
    await act(walk, ({ memory, id }) => recordPayment(memory.caseState(id), step.id, paid, memory.context()));
  },
} as const;
