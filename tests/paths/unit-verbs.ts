import { returnMaterials } from '../../domain/acts/material-acts.ts';
import { notifyByUnit, settleLines } from '../../domain/acts/unit-acts.ts';
import type { SlipIssued } from '../../domain/case/kinds/handoff.ts';
import { piecesOf } from '../../domain/case/pieces.ts';
import { slipOf } from '../support/at-unit.ts';
import { act, firstAt, lineWhere, viewOf, type Walk } from './walk.ts';

/** The slip with which the first step that waits for a signature is on its way. */
function firstSlip(walk: Walk): SlipIssued {
  return slipOf(walk.memory, firstAt(walk, 'to-sign').state.handOff?.slip ?? '');
}

/** Lines of which this unit has the newest piece. */
function heldBy(walk: Walk, unit: string): readonly string[] {
  return piecesOf(viewOf(walk).state).flatMap(({ line, isEarlier, state }) => {
    const holder = state.custodian?.holder;
    return !isEarlier && holder?.at === 'unit' && holder.unit === unit ? [line] : [];
  });
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
    const there = new Set(heldBy(walk, step.unit.id));
    const { id, originals, copies } = lineWhere(walk, (line) => line.serves.includes(step.id) && there.has(line.id));
    const short = { line: id, material: '', problem: '复印件不清', standard: '重新复印', originals, copies };
    return act(walk, ({ memory, id: caseId }) => notifyByUnit(memory.desk, caseId, step.id, [short], memory.context()));
  },
  /** F6 M: what the unit no longer uses, since a better copy came, is fetched there and given back. */
  'fetch-replaced': (walk: Walk) => {
    const { state } = viewOf(walk);
    const lines = piecesOf(state).flatMap(({ id, isEarlier }) => (isEarlier ? [id] : []));
    const given = { lines, to: '田小满', reason: '换下的一份' };
    return act(walk, ({ memory, id }) => returnMaterials(memory.desk, id, given, memory.context()));
  },
} as const;
