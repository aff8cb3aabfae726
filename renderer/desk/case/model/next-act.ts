import { noticeIsSpent } from '../../../../domain/case/decide/notice.ts';
import { openUnitNotices, unansweredLines } from '../../../../domain/case/decide/unit-notice.ts';
import { isTold } from '../../../../domain/case/deemed.ts';
import { isDone, openGapsOf, openNotice, type StepStage } from '../../../../domain/case/progress.ts';
import { canHandOff } from '../../../../domain/case/send-on.ts';
import { originalsToReturn } from '../../../../domain/case/to-return.ts';
import type { CaseView, StepView } from '../../../../domain/case/view.ts';
import type { Right } from '../../../../domain/station/roles.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { neededBeforeHandOff } from './form-values.ts';
import { ofUnit } from './of-unit.ts';

/** The one thing to do next with a case; `waits` and `finished` are nothing to do here. */
export type NextAct =
  | { readonly kind: 'settle'; readonly count: number }
  /** `accepts`: with the last paper the items of the window's notice are accepted. */
  | { readonly kind: 'correct'; readonly ticked: number; readonly left: number; readonly accepts: boolean }
  | { readonly kind: 'notify'; readonly missing: number }
  | { readonly kind: 'accept'; readonly steps: number; readonly deemed?: true }
  /** Papers that were promised for a day, or are to replace rejected ones. */
  | { readonly kind: 'later'; readonly left: number; readonly forResult: boolean }
  | { readonly kind: 'fill'; readonly fields: number }
  | { readonly kind: 'hand-off'; readonly unit: UnitOfStep; readonly count: number }
  | { readonly kind: 'sign'; readonly unit: UnitOfStep; readonly slip: string }
  | { readonly kind: 'conclude'; readonly unit: UnitOfStep; readonly step: string; readonly name: string }
  | { readonly kind: 'arrive'; readonly steps: readonly string[] }
  | { readonly kind: 'deliver'; readonly count: number }
  /** Originals of a case that is over. */
  | { readonly kind: 'return'; readonly count: number }
  | { readonly kind: 'waits' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'closed' };

type UnitOfStep = StepView['step']['unit'];

/**
 * What is asked of the clerk next, the thing only she can do first: settle what contradicts, complete the papers,
 * accept, hand off, deliver what lies here; then what a unit must have done before. `ticked` are the lines that she
 * has marked as brought in against the open notice.
 */
export function nextAct(view: CaseView, ticked: ReadonlySet<string>): NextAct {
  const { state } = view;
  if (state.conflicts.length > 0) return { kind: 'settle', count: state.conflicts.length };
  const owed = originalsToReturn(state).length;
  if (owed > 0) return { kind: 'return', count: owed };
  if (view.phase === 'closed') return { kind: 'closed' };
  return intakeAct(view, ticked) ?? flowAct(view) ?? { kind: view.phase === 'delivered' ? 'finished' : 'waits' };
}

/** Of these a unit has the work; it is said to who comes to its own item, by 'sign', 'arrive' and 'conclude'. */
const OF_UNITS: readonly NextAct['kind'][] = ['sign', 'arrive', 'conclude'];
const OF_NOBODY: readonly NextAct['kind'][] = ['waits', 'finished', 'closed'];

/** Who has the right to do it; null where there is nothing to do. */
export function rightOfNext({ kind }: NextAct): Right | null {
  if (OF_NOBODY.includes(kind)) return null;
  return OF_UNITS.includes(kind) ? 'unit' : 'window';
}

/** What this unit is to do next with its own items; null when it is somebody else's turn. */
export function nextActOfUnit(view: CaseView, unit: string): NextAct | null {
  if (view.state.conflicts.length > 0 || view.phase === 'closed') return null;
  const { steps } = ofUnit(view, unit);
  return signAct(steps) ?? arriveAct(steps) ?? concludeAct(steps);
}

function intakeAct({ state, steps, missing }: CaseView, ticked: ReadonlySet<string>): NextAct | null {
  const isOpen = openNotice(state) !== null && missing.length > 0;
  const due = linesDue(state, isOpen ? missing.map(({ id }) => id) : []);
  const brought = due.filter((line) => ticked.has(line)).length;
  const untold = isOpen && brought === 0 ? missingUntold(state, steps) : 0;
  if (untold > 0) return { kind: 'notify', missing: untold };
  if (isOpen || brought > 0) return { kind: 'correct', ticked: brought, left: due.length - brought, accepts: isOpen };
  const open = at(steps, 'to-accept');
  if (open.length === 0) return null;
  const ready = acceptable(steps);
  if (ready.some(({ deemedSince }) => deemedSince !== null))
    return { kind: 'accept', steps: ready.length, deemed: true };
  if (missing.length > 0 && noticeIsSpent(state)) return { kind: 'later', left: missing.length, forResult: false };
  if (missing.length > 0) return { kind: 'notify', missing: missing.length };
  return { kind: 'accept', steps: open.length };
}

/** Papers of items that were added since the open notice: their five days run until they are told of, too. */
function missingUntold(state: CaseView['state'], steps: readonly StepView[]): number {
  const untold = at(steps, 'to-accept').filter(
    ({ step, deemedSince }) => deemedSince === null && !isTold(state, step.id),
  );
  return new Set(untold.flatMap(({ missing }) => missing.map(({ id }) => id))).size;
}

/** What is still to come against the window's notice and those of units. */
function linesDue(state: CaseView['state'], ofWindow: readonly string[]): readonly string[] {
  const ofUnits = openUnitNotices(state).flatMap((notice) => unansweredLines(notice).map(({ line }) => line));
  return [...new Set([...ofWindow, ...ofUnits])];
}

/** A unit's form may want fields that were left open at the counter; steps that want none go first. */
function handOffAct({ state, steps }: CaseView): NextAct | null {
  const ready = steps.filter((step) => canHandOff(state, step));
  const complete = ready.filter((step) => neededBeforeHandOff(state, [step]).length === 0);
  const unit = complete[0]?.step.unit;
  if (unit) return { kind: 'hand-off', unit, count: complete.filter(({ step }) => step.unit.id === unit.id).length };
  return ready.length === 0 ? null : { kind: 'fill', fields: neededBeforeHandOff(state, ready).length };
}

function flowAct(view: CaseView): NextAct | null {
  const { steps } = view;
  const toHandOff = handOffAct(view);
  if (toHandOff) return toHandOff;
  const ready = at(steps, 'to-deliver');
  const here = ready.filter(({ step }) => openGapsOf(view.state, step.id).length === 0);
  const waiting = steps.some(({ stage }) => stage !== 'to-deliver' && !isDone(stage));
  if (here.length > 0 && !waiting) return { kind: 'deliver', count: here.length };
  const onTheWay = signAct(steps) ?? arriveAct(steps);
  if (onTheWay) return onTheWay;
  const asked = linesDue(view.state, []).length;
  if (asked > 0) return { kind: 'correct', ticked: 0, left: asked, accepts: false };
  const inHand = concludeAct(steps);
  if (inHand) return inHand;
  if (here.length > 0) return { kind: 'deliver', count: here.length };
  return ready.length > 0 ? { kind: 'later', left: view.gaps.length, forResult: true } : null;
}

function signAct(steps: readonly StepView[]): NextAct | null {
  const [step] = at(steps, 'to-sign');
  return step?.state.handOff ? { kind: 'sign', unit: step.step.unit, slip: step.state.handOff.slip } : null;
}

function arriveAct(steps: readonly StepView[]): NextAct | null {
  const concluded = at(steps, 'to-arrive');
  return concluded.length > 0 ? { kind: 'arrive', steps: concluded.map(({ step }) => step.id) } : null;
}

function concludeAct(steps: readonly StepView[]): NextAct | null {
  const [step] = at(steps, 'in-hand');
  return step ? { kind: 'conclude', unit: step.step.unit, step: step.step.id, name: step.step.name } : null;
}

function at(steps: readonly StepView[], stage: StepStage): readonly StepView[] {
  return steps.filter((step) => step.stage === stage);
}

/** Items that can be accepted: the complete ones, and those that count as accepted by silence whatever is missing. */
export function acceptable(steps: readonly StepView[]): readonly StepView[] {
  return at(steps, 'to-accept').filter(({ missing, deemedSince }) => missing.length === 0 || deemedSince !== null);
}

/** Steps whose papers are complete while another step still waits for some: they need not wait with it. */
export function acceptableNow({ steps, missing }: CaseView): readonly StepView[] {
  const ready = acceptable(steps);
  return missing.length === 0 || ready.some(({ deemedSince }) => deemedSince !== null) ? [] : ready;
}

/** The next act in the words of the hall. */
export function nextActLabel(act: NextAct): string {
  const words = CASE_TEXT.acts.next;
  switch (act.kind) {
    case 'settle':
      return words.settle(act.count);
    case 'correct':
      if (act.left === 0) return act.accepts ? words.correctAll : words.correctForUnit;
      return act.ticked === 0 ? words.tick(act.left) : words.correctPart(act.left);
    case 'notify':
      return words.notify(act.missing);
    case 'later':
      return act.forResult ? words.laterForResult(act.left) : words.later(act.left);
    case 'accept':
      return act.deemed ? words.acceptDeemed(act.steps) : words.accept(act.steps);
    case 'fill':
      return words.fill(act.fields);
    case 'hand-off':
      return words.handOff(act.count, act.unit.name);
    case 'sign':
      return words.sign(act.unit.name);
    case 'conclude':
      return words.conclude(act.name);
    case 'arrive':
      return words.arrive(act.steps.length);
    case 'deliver':
      return words.deliver(act.count);
    case 'return':
      return words.return(act.count);
    default:
      return words[act.kind];
  }
}
