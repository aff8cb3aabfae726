import { arrive, conclude, handOffLines } from '../../domain/acts/flow-acts.ts';
import { settleLines } from '../../domain/acts/unit-acts.ts';
import { revokeResult } from '../../domain/case/decide/revoke-result.ts';
import { allSigned } from '../../domain/case/decide/settle-slip.ts';
import { returnableWith } from '../../domain/case/returnable.ts';
import { slipOf } from '../support/at-unit.ts';
import { madeUpBorn } from '../support/intake.ts';
import { act, firstAt, outcomeNow, stepsAt, today, type Walk } from './walk.ts';

const DAY = 24 * 60 * 60 * 1000;

async function handOff(walk: Walk): Promise<void> {
  const units = Map.groupBy(stepsAt(walk, 'to-hand-off'), ({ step }) => step.unit.id);
  for (const steps of units.values()) {
    const lines = steps.map(({ step }) => ({ caseId: walk.id, step: step.id }));
    await act(walk, ({ memory }) => handOffLines(memory.desk, lines, memory.context()));
  }
}

async function sign(walk: Walk): Promise<void> {
  for (const slip of new Set(stepsAt(walk, 'to-sign').map(({ state }) => state.handOff?.slip ?? ''))) {
    const data = slipOf(walk.memory, slip);
    await act(walk, ({ memory }) => settleLines(memory.desk, data, allSigned('彭某'), memory.context()));
  }
}

async function decideStep(
  walk: Walk,
  result: 'granted' | 'refused',
  arrival: 'paper' | 'electronic' | null,
): Promise<void> {
  const { step } = firstAt(walk, 'in-hand');
  const reason = result === 'refused' ? '不符合法定条件' : '';
  const said = {
    step: step.id,
    result,
    number: '永证〔2026〕1号',
    date: today(walk),
    validUntil: '',
    reason,
    born: result === 'granted' ? madeUpBorn(outcomeNow(walk), step.id) : {},
  };
  await act(walk, ({ memory, id }) =>
    conclude(
      memory.desk,
      id,
      said,
      arrival,
      memory.context(),
      arrival ? returnableWith(memory.caseState(id), [step.id]) : [],
    ),
  );
}

/** All that units hold is granted and lies here, round after round, until nothing more is ready. */
async function work(walk: Walk): Promise<void> {
  for (let round = 0; round < outcomeNow(walk).steps.length + 1; round += 1) {
    await handOff(walk);
    await sign(walk);
    walk.memory.pass(DAY);
    while (stepsAt(walk, 'in-hand').length > 0) await decideStep(walk, 'granted', 'paper');
    if (stepsAt(walk, 'to-hand-off').length === 0) return;
  }
}

/** Words for the way to the unit, its decision, and the way back. */
export const FLOW_VERBS = {
  'hand-off': handOff,
  sign,
  refuse: (walk: Walk) => decideStep(walk, 'refused', 'paper'),
  'grant-electronic': (walk: Walk) => decideStep(walk, 'granted', 'electronic'),
  grant: (walk: Walk) => decideStep(walk, 'granted', null),
  revoke: async (walk: Walk) => {
    const { step } = firstAt(walk, 'to-arrive');
    await act(walk, ({ memory, id }) => revokeResult(memory.caseState(id), step.id, '发错证', memory.context()));
  },
  arrive: async (walk: Walk) => {
    const steps = stepsAt(walk, 'to-arrive').map(({ step }) => step.id);
    await act(walk, ({ memory, id }) =>
      arrive(memory.desk, id, { steps, form: 'paper', returned: [] }, memory.context()),
    );
  },
  work,
} as const;
