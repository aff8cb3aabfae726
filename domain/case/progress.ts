import type { ChecklistLine, OutcomeStep } from '../catalogue/outcome.ts';
import type { CaseState, GapState } from './case-state.ts';
import { UNCONFIRMED_WAYS } from './kinds/result.ts';
import { type PieceId, piecesOf } from './pieces.ts';
import type { StepState } from './step-state.ts';

/**
 * Where one step stands, by its entries alone:
 * `to-accept` the case is received, the step not accepted · `waiting` accepted, but an earlier step's result is not
 * there yet · `to-hand-off` · `to-sign` the slip is on its way · `in-hand` the unit works on it · `to-arrive` concluded,
 * the result is not here yet · `to-deliver` · `to-confirm` mailed, in a locker or taken along, and not known to have
 * reached the recipient · `delivered`. `opened`: the case itself is not received yet. Without a result end `blocked`:
 * not handed over yet, and an earlier step was refused, declined or ended, so that it cannot go on · `declined` · `ended`
 * withdrawn or terminated.
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
  | 'to-confirm'
  | 'delivered'
  | 'declined'
  | 'ended';

export type StepProgress = {
  readonly step: OutcomeStep;
  readonly state: StepState;
  readonly stage: StepStage;
  /** Ids of earlier steps whose result is still missing. */
  readonly waitsFor: readonly string[];
  /** Ids of the steps without a good result, near or far before this one, for which it is `blocked`; else empty. */
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

/** Nothing is to be done any more for a step at one of these. */
const DONE: ReadonlySet<StepStage> = new Set(['delivered', 'blocked', 'declined', 'ended']);
export const isDone = (stage: StepStage): boolean => DONE.has(stage);

/** Its unit has decided, or nothing is to be done: no paper of the applicant's is of use to a step at one of these. */
const PAPERLESS: ReadonlySet<StepStage> = new Set([...DONE, 'to-arrive', 'to-deliver', 'to-confirm']);
export const needsPapers = (stage: StepStage): boolean => !PAPERLESS.has(stage);

/** Nothing is to be done at the case any more: it was closed, or every step is done. */
export function isOver(state: CaseState): boolean {
  const progress = progressOf(state);
  return state.closing !== null || (progress.length > 0 && progress.every(({ stage }) => isDone(stage)));
}

/** Done without anything to hand over: no paper is asked for its sake and no clock runs. */
const IDLE: ReadonlySet<StepStage> = new Set(['blocked', 'declined', 'ended']);
export const isIdle = (stage: StepStage): boolean => IDLE.has(stage);

/** What has gone to its unit already goes on there. */
const STOPPABLE: ReadonlySet<StepStage> = new Set(['opened', 'to-accept', 'waiting']);

/** Without the result that later steps wait for, and it will not come. */
function hasFailed({ conclusion, declined, ending }: StepState): boolean {
  return conclusion?.result === 'refused' || declined !== null || (ending !== null && conclusion === null);
}

/** The failed steps along what waits for what; a circle is walked once. */
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
  return [...before].filter((id) => {
    const earlier = stateOf.get(id);
    return earlier !== undefined && hasFailed(earlier);
  });
}

/** Steps for whose sake nothing is asked any more: blocked, declined, withdrawn, terminated. */
function idleSteps(state: CaseState): ReadonlySet<string> {
  if (!state.steps.some(hasFailed)) return new Set();
  return new Set(progressOf(state).flatMap(({ step, stage }) => (isIdle(stage) ? [step.id] : [])));
}

function stageOf(step: StepState, waits: boolean, received: boolean): StepStage {
  if (step.delivery) return isOnTheWay(step) ? 'to-confirm' : 'delivered';
  if (step.ending) return 'ended';
  if (step.declined) return 'declined';
  if (step.arrival) return 'to-deliver';
  if (step.conclusion) return 'to-arrive';
  if (step.signature) return 'in-hand';
  if (step.handOff) return 'to-sign';
  if (step.acceptance) return waits ? 'waiting' : 'to-hand-off';
  return received ? 'to-accept' : 'opened';
}

function isOnTheWay({ delivery, confirmation }: StepState): boolean {
  return delivery !== null && UNCONFIRMED_WAYS.has(delivery.way) && confirmation === null;
}

/** A paper is asked for before acceptance unless the catalogue says it may be left out. */
export function isAskedFor(line: ChecklistLine): boolean {
  return line.need !== '非必要';
}

/**
 * Lines that acceptance still waits for: asked for, not met by paper, e-licence, shared data or commitment, and not
 * tolerated until a later day. What serves none but idle steps is not waited for.
 */
export function missingLines(state: CaseState): readonly ChecklistLine[] {
  const idle = idleSteps(state);
  const tolerated = new Set(state.gaps.map(({ line }) => line));
  return (state.outcome?.checklist ?? []).filter(
    (line) =>
      isAskedFor(line) &&
      !state.materials[line.id]?.received &&
      !tolerated.has(line.id) &&
      !line.serves.every((step) => idle.has(step)),
  );
}

const isRefused = ({ conclusion }: StepState): boolean => conclusion?.result === 'refused';

/** Papers that were tolerated (容缺) and are not here, as far as a step that still goes on needs them; a refusal needs none. */
export function openGaps(state: CaseState): readonly GapState[] {
  if (state.gaps.length === 0) return [];
  const refused = state.steps.flatMap((step) => (isRefused(step) ? [step.id] : []));
  const needless = new Set([...idleSteps(state), ...refused]);
  const serves = new Map((state.outcome?.checklist ?? []).map((line) => [line.id, line.serves]));
  // A line that fell away serves none.
  const needing = ({ line, steps }: GapState) => (state.outcome ? (serves.get(line) ?? []) : steps);
  return state.gaps.filter(
    (gap) => !state.materials[gap.line]?.received && !needing(gap).every((step) => needless.has(step)),
  );
}

/** The open gaps of one step: what it grants is never handed over before they are filled. */
export function openGapsOf(state: CaseState, step: string): readonly GapState[] {
  if (state.steps.some((one) => one.id === step && isRefused(one))) return [];
  const lines = new Set(
    (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => (serves.includes(step) ? [id] : [])),
  );
  return openGaps(state).filter(({ line }) => lines.has(line));
}

/** The lines of one step that are not met; a step is accepted only when there are none. */
export function missingForStep(state: CaseState, step: string): readonly ChecklistLine[] {
  return missingLines(state).filter((line) => line.serves.includes(step));
}

/**
 * The window's notice that still waits for its correction; the law allows only one at a time (行政许可法 Art. 32(4)).
 * One that holds for idle steps alone, or for some that were left out, is waited for no more.
 */
export function openNotice(state: CaseState): CaseState['notices'][number] | null {
  return openNotices(state).findLast(({ unit }) => unit === undefined) ?? null;
}

/** All notices that wait for their correction, those of units about their own items with them. */
export function openNotices(state: CaseState): CaseState['notices'] {
  const missing = new Set(missingLines(state).map(({ id }) => id));
  const open = state.notices.filter((notice) => isUnanswered(state, notice, missing));
  if (open.length === 0) return [];
  const going = new Set(progressOf(state).flatMap(({ step, stage }) => (isIdle(stage) ? [] : [step.id])));
  return open.filter(({ steps }) => steps.length === 0 || steps.some((step) => going.has(step)));
}

/**
 * A notice is answered by its correction, and the window's too once nothing it names is missing (tolerated, committed).
 * What came for it and was rejected leaves it open: nobody is told a second time (行政许可法 Art. 32(1)(4)). A unit that
 * has decided waits for nothing any more.
 */
function isUnanswered(state: CaseState, notice: CaseState['notices'][number], missing: ReadonlySet<string>) {
  const { unit, steps, correction } = notice;
  if (unit !== undefined) return !correction?.complete && !steps.every((step) => isConcluded(state, step));
  const named = notice.lines.filter(({ line }) => missing.has(line));
  return correction?.complete ? named.some(({ line }) => state.materials[line]?.rejected) : named.length > 0;
}

const isConcluded = ({ steps }: CaseState, step: string): boolean =>
  steps.some(({ id, conclusion }) => id === step && conclusion !== null);

/** Pieces of paper that lie at this station now. */
export function heldAt(state: CaseState, station: string): readonly PieceId[] {
  return piecesOf(state).flatMap(({ id, state: { custodian } }) =>
    custodian?.holder.at === 'station' && custodian.holder.code === station ? [id] : [],
  );
}
