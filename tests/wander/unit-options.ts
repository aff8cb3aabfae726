import { conclude, handOffLines } from '../../domain/acts/flow-acts.ts';
import { extend, notifyByUnit, settleLines, suspend } from '../../domain/acts/unit-acts.ts';
import { isOpen } from '../../domain/case/decide/settle-slip.ts';
import { resumeStep } from '../../domain/case/decide/unit-clock.ts';
import { type SlipIssued, slipIssued } from '../../domain/case/kinds/handoff.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { returnableWith } from '../../domain/case/returnable.ts';
import { canHandOff } from '../../domain/case/send-on.ts';
import type { MemoryDesk } from '../support/desk-in-memory.ts';
import type { Dice } from './dice.ts';
import { at, type Option, offered, type Place, tried } from './place.ts';

/** One slip over both cases goes to a unit, or comes back line by line. */
export function slipOptions(memory: MemoryDesk, cases: readonly string[], dice: Dice): readonly Option[] {
  return [...handingOver(memory, cases, dice), ...comingBack(memory, cases, dice)];
}

function handingOver({ desk, context, caseState }: MemoryDesk, cases: readonly string[], dice: Dice) {
  const ready = cases.flatMap((caseId) => {
    const state = caseState(caseId);
    const steps = state.closing ? [] : progressOf(state).filter((one) => canHandOff(state, one));
    return steps.map(({ step }) => ({ caseId, step: step.id, unit: step.unit.id }));
  });
  const first = dice.pick(ready);
  if (!first) return [];
  const lines = ready.filter((one) => one === first || (one.unit === first.unit && dice.rarely(2)));
  return [offered('hand-off', () => handOffLines(desk, lines, context()))];
}

function comingBack({ desk, context, caseState, entries }: MemoryDesk, cases: readonly string[], dice: Dice) {
  const slips = entries().flatMap(({ kind, data }) => (kind === slipIssued.kind ? [data as SlipIssued] : []));
  const openOf = (slip: SlipIssued) => slip.lines.filter((line) => isOpen(slip, line, cases.map(caseState)));
  const slip = dice.pick(slips.filter((one) => openOf(one).length > 0));
  if (!slip) return [];
  const [first, ...rest] = openOf(slip);
  const later = rest.filter(() => dice.rarely(4));
  const refused = [...(first ? [first] : []), ...rest]
    .filter((line) => !later.includes(line) && dice.rarely(5))
    .map((line) => ({ ...line, reason: '材料不全', returned: dice.some(line.materials) }));
  const settlement = { by: '彭某', remark: '', refused, later };
  return [offered('settle', () => settleLines(desk, slip, settlement, context()))];
}

/** What a unit does about an item that it has. */
export function unitOptions(place: Place): readonly Option[] {
  const { id, desk, context, dice, state, today } = place;
  const step = dice.pick(at(place, 'to-sign', 'in-hand'));
  const paused = state.steps.find(({ pauses }) => pauses.some(({ to }) => to === null))?.id;
  const served = (state.outcome?.checklist ?? []).filter(({ serves }) => step !== undefined && serves.includes(step));
  const unclear = { material: '', problem: '看不清', standard: '', originals: 1, copies: 0 };
  const named = dice.some(served).map(({ id: line }) => ({ ...unclear, line }));
  const asked = dice.rarely(2) ? [{ ...unclear, line: '', material: '平面图' }, ...named] : named;
  const longer = { days: '5', reason: '案情复杂', approvedBy: '向局长', date: today, joint: false };
  const test = { procedure: '鉴定' as const, article: '', from: today, days: '' };
  return [
    ...(paused === undefined ? [] : [offered('resume', () => resumeStep(state, paused, today, context))]),
    ...(step === undefined || !dice.rarely(2)
      ? []
      : [
          tried('unit-notice', () => notifyByUnit(desk, id, step, asked, context)),
          tried('suspend', () => suspend(desk, id, { step, ...test }, context)),
          tried('extend', () => extend(desk, id, { step, ...longer }, context)),
        ]),
  ];
}

/** A unit decides, and its result may come along with originals. */
export function concludingOptions(place: Place): readonly Option[] {
  const { id, desk, context, dice, state, today } = place;
  const step = dice.pick(at(place, 'in-hand'));
  if (step === undefined) return [];
  const isRefused = dice.rarely(6);
  const said = {
    ...{ step, number: '1', date: today, validUntil: '', born: {} },
    result: isRefused ? ('refused' as const) : ('granted' as const),
    reason: isRefused ? '不符合条件' : '',
  };
  const arrival = dice.pick([null, 'paper', 'electronic'] as const) ?? null;
  const back = arrival === null ? [] : dice.some(returnableWith(state, [step]));
  return [offered('conclude', () => conclude(desk, id, said, arrival, context, back))];
}
