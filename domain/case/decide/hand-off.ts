import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { type NewEntry, slipSubject } from '../../ledger/entry.ts';
import type { CaseState } from '../case-state.ts';
import { type SlipIssued, slipIssued, stepHandedOff } from '../kinds/handoff.ts';
import { progressOf, type StepProgress } from '../progress.ts';
import { canHandOff, papersToGo } from '../send-on.ts';
import { moved } from './move-pieces.ts';
import { caseEntry, entryOf, refuse } from './support.ts';

/** One step of one case that goes on the slip. */
export type HandOffLine = { readonly state: CaseState; readonly step: string };

/**
 * 移交: one slip to one unit over any number of cases, one act. Papers that serve the step and lie at this station go
 * along; what already went out with another slip stays where it is and the slip says who holds it.
 */
export function handOff(
  lines: readonly HandOffLine[],
  context: ActContext,
): Decision<{ readonly slip: string; readonly data: SlipIssued }> {
  const checked = lines.map((line) => checkLine(line));
  const refused = checked.find((line) => !line.ok);
  if (refused && !refused.ok) return refused;
  const steps = checked.flatMap((line) => (line.ok ? [line] : []));
  const unit = steps[0]?.progress.step.unit;
  if (!unit) return refuse('nothingToHandOff');
  if (steps.some(({ progress }) => progress.step.unit.id !== unit.id)) return refuse('differentUnits');
  const slip = context.newId();
  const slipNumber = context.numbers.paperNumber('handoff-slip');
  const data: SlipIssued = {
    slip,
    number: slipNumber,
    unit: { id: unit.id, name: unit.name },
    lines: slipLines(steps, context.station.code),
  };
  const entries = data.lines.flatMap((line) => caseEntries(line, data, slip));
  return { ok: true, entries: [entryOf(slipSubject(slip), slipIssued, data), ...entries], value: { slip, data } };
}

type CheckedLine = { readonly ok: true; readonly state: CaseState; readonly progress: StepProgress };

function checkLine({ state, step }: HandOffLine): CheckedLine | Refusal {
  const progress = progressOf(state).find((candidate) => candidate.step.id === step);
  if (!progress) return refuse('nothingToHandOff');
  if (progress.stage === 'blocked')
    return refuse('stepBlocked', progress.step.name, namesOf(state, progress.blockedBy));
  if (progress.stage === 'waiting') return refuse('stepWaits', progress.step.name);
  if (!canHandOff(state, progress)) return refuse('nothingToHandOff');
  const empty = (state.outcome?.fields ?? []).filter(
    (field) => field.required && field.bornOf === undefined && field.neededBy.includes(step) && !state.form[field.key],
  );
  if (empty.length > 0)
    return refuse(
      'fieldMissingForStep',
      progress.step.name,
      empty.map((field) => field.label),
    );
  return { ok: true, state, progress };
}

function namesOf({ outcome }: CaseState, steps: readonly string[]): readonly string[] {
  return (outcome?.steps ?? []).filter(({ id }) => steps.includes(id)).map(({ name }) => name);
}

/** A paper that serves two steps on one slip is listed once, with the first of them; what was replaced goes to no unit. */
function slipLines(steps: readonly CheckedLine[], station: string): SlipIssued['lines'] {
  const listed = new Set<string>();
  return steps.map(({ state, progress }) => {
    const materials = papersToGo(state, progress, station).filter((line) => !listed.has(`${state.id} ${line}`));
    for (const line of materials) listed.add(`${state.id} ${line}`);
    return { case: state.id, number: state.opening?.number ?? '', step: progress.step.id, materials };
  });
}

function caseEntries(line: SlipIssued['lines'][number], data: SlipIssued, slip: string): NewEntry[] {
  const holder = { at: 'transit' as const, unit: data.unit.id, slip };
  return [
    caseEntry(line.case, stepHandedOff, { step: line.step, slip, slipNumber: data.number, unit: data.unit.id }),
    ...line.materials.map((material) => moved(line.case, material, holder)),
  ];
}
