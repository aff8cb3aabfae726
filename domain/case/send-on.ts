import type { CaseState } from './case-state.ts';
import { broughtAfterDeemed } from './owed-papers.ts';
import { tookOriginal } from './papers-kept.ts';
import { heldAt, progressOf, type StepProgress } from './progress.ts';

/**
 * Papers that lie at a window and go on to the unit with a slip of their own: what came in after the step had gone to it
 * (against its notice, for a tolerated gap, lacking when it counted as accepted), and what had come back with a result
 * that was taken back. Empty while the step is not in its unit's hands.
 */
export function papersToSendOn(
  state: CaseState,
  { step, stage }: Pick<StepProgress, 'step' | 'stage'>,
): readonly string[] {
  if (stage !== 'in-hand') return [];
  const isRevoked = state.steps.some(({ id, revoked }) => id === step.id && revoked !== null);
  const late = cameLate(state, step.id);
  if (late.size === 0 && !isRevoked) return [];
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => {
    const material = state.materials[id];
    const isHere = material?.received != null && material.custodian?.holder.at === 'station';
    return isHere && serves.includes(step.id) && (isRevoked || late.has(id)) ? [id] : [];
  });
}

function cameLate(state: CaseState, step: string): ReadonlySet<string> {
  const filled = state.gaps.flatMap(({ line, filledOn }) => (filledOn === null ? [] : [line]));
  return new Set([...askedByUnit(state, step), ...filled, ...broughtAfterDeemed(state, step)]);
}

function askedByUnit({ notices }: CaseState, step: string): readonly string[] {
  return notices.flatMap(({ unit, steps, lines }) =>
    unit !== undefined && steps.includes(step) ? lines.map(({ line }) => line) : [],
  );
}

/**
 * The papers that a slip of this step takes from this station: what serves it and lies here, later on what is sent on. A
 * better copy goes to the unit that asked for it, whichever slip leaves first (decision 83).
 */
export function papersToGo(state: CaseState, progress: StepProgress, station: string): readonly string[] {
  const { step, stage } = progress;
  const here = new Set(heldAt(state, station));
  if (stage === 'in-hand') return papersToSendOn(state, progress).filter((id) => here.has(id));
  const kept = keptForOthers(state, step.unit.id);
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) =>
    // What was rejected and not given back goes nowhere.
    serves.includes(step.id) && here.has(id) && state.materials[id]?.received && !kept.has(id) ? [id] : [],
  );
}

/**
 * Originals that a step not handed over yet needs and that its slip cannot take along: another unit has them, or they are
 * on their way to one. What its own unit has already is there.
 */
export function originalsElsewhere(state: CaseState, { step, stage }: StepProgress): readonly string[] {
  if (stage !== 'to-hand-off') return [];
  return (state.outcome?.checklist ?? []).flatMap(({ id, serves }) => {
    const material = state.materials[id];
    const holder = material?.custodian?.holder;
    const isAway = holder?.at === 'unit' || holder?.at === 'transit';
    const isMissed = isAway && holder.unit !== step.unit.id && tookOriginal(material) && !material?.rejected;
    return isMissed && serves.includes(step.id) ? [id] : [];
  });
}

/** What other units asked for and wait for. */
function keptForOthers(state: CaseState, unit: string): ReadonlySet<string> {
  if (state.notices.every((notice) => notice.unit === undefined)) return new Set();
  const others = progressOf(state).filter(({ step }) => step.unit.id !== unit);
  return new Set(
    others.flatMap((other) => {
      const asked = askedByUnit(state, other.step.id);
      return papersToSendOn(state, other).filter((id) => asked.includes(id));
    }),
  );
}

/** May go to its unit now: for the first time, again after a refusal, or with papers that came later. */
export function canHandOff(state: CaseState, progress: Pick<StepProgress, 'step' | 'stage'>): boolean {
  return progress.stage === 'to-hand-off' || papersToSendOn(state, progress).length > 0;
}
