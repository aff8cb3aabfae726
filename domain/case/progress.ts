import type { ChecklistLine, OutcomeStep } from '../catalogue/outcome.ts';
import type { CaseState, MaterialState, StepState } from './case-state.ts';

/**
 * Where one step stands, by its entries alone:
 * `to-accept` the case is received, the step not accepted · `waiting` accepted, but an earlier step's result is not
 * there yet · `to-hand-off` · `to-sign` the slip is on its way · `in-hand` the unit works on it · `to-arrive` concluded,
 * the result is not here yet · `to-deliver` · `delivered`. `opened`: the case itself is not received yet.
 * `blocked`: not handed over yet, and an earlier step was refused: it cannot go on, and nothing is waited for.
 */
export type StepStage =
  | 'opened'
  | 'to-accept'
  | 'waiting'
  | 'blocked'
  | 'to-hand-off'
  | 'to-sign'
  | 'in-hand'
  | 'to-arrive'
  | 'to-deliver'
  | 'delivered';

export type StepProgress = {
  readonly step: OutcomeStep;
  readonly state: StepState;
  readonly stage: StepStage;
  /** Ids of earlier steps whose result is still missing. */
  readonly waitsFor: readonly string[];
  /** Ids of the refused steps, near or far before this one, for which it is `blocked`; else empty. */
  readonly blockedBy: readonly string[];
};

export function progressOf(state: CaseState): readonly StepProgress[] {
  const steps = state.outcome?.steps ?? [];
  const stateOf = new Map(state.steps.map((step) => [step.id, step]));
  return steps.flatMap((step) => {
    const own = stateOf.get(step.id);
    if (!own) return [];
    const waitsFor = step.after.filter((id) => stateOf.get(id)?.conclusion?.result !== 'granted');
    const stage = stageOf(own, waitsFor.length > 0, state.receipt !== null);
    const blockedBy = STOPPABLE.has(stage) ? refusedBefore(step, steps, stateOf) : [];
    return [{ step, state: own, waitsFor, blockedBy, stage: blockedBy.length > 0 ? 'blocked' : stage }];
  });
}

/** What has gone to its unit already goes on there. */
const STOPPABLE: ReadonlySet<StepStage> = new Set(['opened', 'to-accept', 'waiting']);

/** The refused steps along what waits for what; a circle is walked once. */
function refusedBefore(
  step: OutcomeStep,
  steps: readonly OutcomeStep[],
  stateOf: ReadonlyMap<string, StepState>,
): readonly string[] {
  const byId = new Map(steps.map((one) => [one.id, one]));
  const before = new Set(step.after);
  for (const id of before) {
    // A concluded step was not stopped by what came before it.
    if (!stateOf.get(id)?.conclusion) for (const earlier of byId.get(id)?.after ?? []) before.add(earlier);
  }
  return [...before].filter((id) => stateOf.get(id)?.conclusion?.result === 'refused');
}

/** Steps that cannot go on since an earlier one was refused. */
function blockedSteps(state: CaseState): ReadonlySet<string> {
  if (!state.steps.some(({ conclusion }) => conclusion?.result === 'refused')) return new Set();
  return new Set(progressOf(state).flatMap(({ step, stage }) => (stage === 'blocked' ? [step.id] : [])));
}

function stageOf(step: StepState, waits: boolean, received: boolean): StepStage {
  if (step.delivery) return 'delivered';
  if (step.arrival) return 'to-deliver';
  if (step.conclusion) return 'to-arrive';
  if (step.signature) return 'in-hand';
  if (step.handOff) return 'to-sign';
  if (step.acceptance) return waits ? 'waiting' : 'to-hand-off';
  return received ? 'to-accept' : 'opened';
}

/** A paper is asked for before acceptance unless the catalogue says it may be left out. */
export function isAskedFor(line: ChecklistLine): boolean {
  return line.need !== '非必要';
}

/**
 * Lines that acceptance still waits for: asked for, and not met by paper, e-licence or shared data. What serves none
 * but blocked steps is not waited for.
 */
export function missingLines(state: CaseState): readonly ChecklistLine[] {
  const blocked = blockedSteps(state);
  return (state.outcome?.checklist ?? []).filter(
    (line) =>
      isAskedFor(line) && !state.materials[line.id]?.received && !line.serves.every((step) => blocked.has(step)),
  );
}

/** The lines of one step that are not met; a step is accepted only when there are none. */
export function missingForStep(state: CaseState, step: string): readonly ChecklistLine[] {
  return missingLines(state).filter((line) => line.serves.includes(step));
}

/**
 * The notice that still waits for its correction; the law allows only one at a time (行政许可法 Art. 32(4)). One that
 * holds for blocked steps alone is waited for no more.
 */
export function openNotice(state: CaseState): CaseState['notices'][number] | null {
  const open = state.notices.filter((notice) => !notice.correction?.complete);
  if (open.length === 0) return null;
  const blocked = blockedSteps(state);
  return open.findLast(({ steps }) => steps.length === 0 || !steps.every((step) => blocked.has(step))) ?? null;
}

/**
 * The day on which the materials were complete, from which acceptance counts: the receipt, or the last correction
 * that completed a notice (行政许可法 Art. 32; domain-practice, section 1). Null before receipt.
 */
export function completeOn(state: CaseState): string | null {
  if (!state.receipt) return null;
  const corrected = state.notices.flatMap((notice) => (notice.correction?.complete ? [notice.correction.date] : []));
  return [state.receipt.date, ...corrected].sort().at(-1) ?? null;
}

/** Originals of the applicant's that were taken in; one that was only seen went back at once, its copy stayed. */
export function originalsKept(material: MaterialState | undefined): number {
  return material?.received?.as === 'kept' ? material.received.originals : 0;
}

export function tookOriginal(material: MaterialState | undefined): boolean {
  return originalsKept(material) > 0;
}

/** Lines whose papers lie at this station now. */
export function heldAt(state: CaseState, station: string): readonly string[] {
  return Object.entries(state.materials)
    .filter(([, { custodian }]) => custodian?.holder.at === 'station' && custodian.holder.code === station)
    .map(([line]) => line);
}
