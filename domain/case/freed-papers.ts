import type { CaseState } from './case-state.ts';
import { copiesKept, originalsKept } from './papers-kept.ts';
import { needsPapers, progressOf } from './progress.ts';

/** Lines whose papers nobody needs any more: those that lie here, and those that are elsewhere and must be fetched. */
export type FreedPapers = { readonly here: readonly string[]; readonly away: readonly string[] };

/**
 * The papers that end with these steps and with what waits for them in vain, by the case as it stands after they ended:
 * taken in, not given back yet, and of no use to any item that still goes on.
 */
export function freedPapers(after: CaseState, steps: readonly string[], station: string): FreedPapers {
  const progress = progressOf(after);
  const going = new Set(progress.flatMap(({ step, stage }) => (needsPapers(stage) ? [step.id] : [])));
  const stopped = progress.filter(({ blockedBy }) => blockedBy.some((id) => steps.includes(id)));
  const gone = new Set([...steps, ...stopped.map(({ step }) => step.id)]);
  const freed = (after.outcome?.checklist ?? []).filter(({ id, serves }) => {
    const material = after.materials[id];
    const holder = material?.custodian?.holder;
    const isOut = holder !== undefined && holder.at !== 'applicant';
    const hasPaper = originalsKept(material) + copiesKept(material) > 0;
    return isOut && hasPaper && serves.some((id) => gone.has(id)) && !serves.some((id) => going.has(id));
  });
  const isHere = (line: string) => {
    const holder = after.materials[line]?.custodian?.holder;
    return holder?.at === 'station' && holder.code === station;
  };
  const ids = freed.map(({ id }) => id);
  return { here: ids.filter(isHere), away: ids.filter((line) => !isHere(line)) };
}

/** Steps that ended without a result: declined, withdrawn, terminated. */
export function endedSteps(state: CaseState): readonly string[] {
  return state.steps.filter(({ declined, ending }) => declined !== null || ending !== null).map(({ id }) => id);
}
