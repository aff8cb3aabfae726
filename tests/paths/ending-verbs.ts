import { decline, terminate, withdraw } from '../../domain/acts/ending-acts.ts';
import { endable } from '../../domain/case/decide/end-steps.ts';
import { act, stepsAt, today, viewOf, type Walk } from './walk.ts';

/** All that waits to be accepted is not accepted: another authority's matter, or none that needs a licence. */
async function declineAll(walk: Walk, form: 'not-ours' | 'not-needed'): Promise<void> {
  const steps = stepsAt(walk, 'to-accept').map(({ step }) => step.id);
  const rightAuthority = form === 'not-ours' ? '湘西州市场监督管理局' : '';
  const said = { steps, by: 'window' as const, form, reason: '不属于本县办理', rightAuthority, date: today(walk) };
  await act(walk, ({ memory, id }) => decline(memory.desk, id, said, '田小满', memory.context()));
}

const endableNow = (walk: Walk) => endable(viewOf(walk).state).map(({ step }) => step.id);

/** Words for a case that ends without a result. */
export const ENDING_VERBS = {
  decline: (walk: Walk) => declineAll(walk, 'not-ours'),
  'decline-not-needed': (walk: Walk) => declineAll(walk, 'not-needed'),
  withdraw: async (walk: Walk) => {
    const said = { steps: endableNow(walk), by: '田小满', reason: '不想办了', date: today(walk) };
    await act(walk, ({ memory, id }) => withdraw(memory.desk, id, said, '田小满', memory.context()));
  },
  terminate: async (walk: Walk) => {
    const said = { steps: endableNow(walk), ground: 'death' as const, reason: '家属来电告知', date: today(walk) };
    await act(walk, ({ memory, id }) => terminate(memory.desk, id, said, '田小满', memory.context()));
  },
} as const;
