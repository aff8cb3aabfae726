import type { ActContext } from '../../domain/acts/act-context.ts';
import type { Decision } from '../../domain/acts/decision.ts';
import type { Desk } from '../../domain/acts/desk.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import type { CaseState } from '../../domain/case/case-state.ts';
import { type MaterialTaken, takenInFull } from '../../domain/case/decide/material-taken.ts';
import { progressOf, type StepStage } from '../../domain/case/progress.ts';
import { countsFor, waysToMeet } from '../../domain/case/ways-to-meet.ts';
import type { MemoryDesk } from '../support/desk-in-memory.ts';
import type { Dice } from './dice.ts';

/** Something that may be tried now; `must`: the desk offers it, so a refusal is a fault. */
export type Option = { readonly name: string; readonly must: boolean; readonly decide: () => Decision<unknown> };

/** One case as it stands, and what is needed to go on with it. */
export type Place = {
  readonly id: string;
  readonly state: CaseState;
  readonly desk: Desk;
  readonly context: ActContext;
  readonly today: string;
  readonly station: string;
  readonly dice: Dice;
};

export function placeOf(memory: MemoryDesk, id: string, dice: Dice): Place {
  const context = memory.context();
  const { desk, caseState } = memory;
  const today = businessDate(context.now);
  return { id, state: caseState(id), desk, context, today, station: context.station.code, dice };
}

export const offered = (name: string, decide: Option['decide']): Option => ({ name, must: true, decide });
export const tried = (name: string, decide: Option['decide']): Option => ({ name, must: false, decide });

/** The steps of the case at one of these stages. */
export function at({ state }: Place, ...stages: readonly StepStage[]): readonly string[] {
  return progressOf(state).flatMap(({ step, stage }) => (stages.includes(stage) ? [step.id] : []));
}

/** Papers for these lines of the checklist, each in one of the ways it may be met. */
export function brought({ state, dice }: Place, lines: readonly string[]): readonly MaterialTaken[] {
  return (state.outcome?.checklist ?? []).flatMap((line) => {
    if (!lines.includes(line.id)) return [];
    const way = dice.pick(waysToMeet(line)) ?? 'kept';
    return [{ ...takenInFull(line), as: way, ...countsFor(line, way) }];
  });
}
