import { notifyByUnit, settleLines } from '../../domain/acts/unit-acts.ts';
import type { SlipIssued } from '../../domain/case/kinds/handoff.ts';
import { slipOf } from '../support/at-unit.ts';
import { act, firstAt, lineWhere, type Walk } from './walk.ts';

/** The slip with which the first step that waits for a signature is on its way. */
function firstSlip(walk: Walk): SlipIssued {
  return slipOf(walk.memory, firstAt(walk, 'to-sign').state.handOff?.slip ?? '');
}

/** Words for what a unit does beside signing and deciding. */
export const UNIT_VERBS = {
  'refuse-slip': (walk: Walk) => {
    const slip = firstSlip(walk);
    const refused = slip.lines.map((line) => ({ ...line, reason: '材料不全', returned: line.materials }));
    const settlement = { by: '彭某', remark: '', refused, later: [] };
    return act(walk, ({ memory }) => settleLines(memory.desk, slip, settlement, memory.context()));
  },
  'unit-notice': (walk: Walk) => {
    const { step } = firstAt(walk, 'in-hand');
    const { id, originals, copies } = lineWhere(walk, ({ serves }) => serves.includes(step.id));
    const short = { line: id, material: '', problem: '复印件不清', standard: '重新复印', originals, copies };
    return act(walk, ({ memory, id: caseId }) => notifyByUnit(memory.desk, caseId, step.id, [short], memory.context()));
  },
} as const;
