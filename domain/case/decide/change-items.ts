import type { ActContext } from '../../acts/act-context.ts';
import type { Decision } from '../../acts/decision.ts';
import { nothingToDo, type Outcome } from '../../catalogue/outcome.ts';
import type { CaseState } from '../case-state.ts';
import { givenBackBy, type ItemsChange, isChanged, itemsChange } from '../items-change.ts';
import { itemsChosen } from '../kinds/opening.ts';
import type { PieceId } from '../pieces.ts';
import { returned } from './move-pieces.ts';
import { caseEntry, countsFrom, refuse } from './support.ts';

/** What else is chosen after receipt, why, and who takes back the papers that are no more asked for. */
export type ItemsChoice = { readonly outcome: Outcome; readonly reason: string; readonly givenTo: string };

/**
 * 改情形 or 改事项 after receipt: freezes another outcome with its reason. Only steps that have not gone to their unit
 * may fall away. Papers received keep their lines; those no more asked for are given back where they lie here.
 */
export function changeItems(
  state: CaseState,
  { outcome, reason, givenTo }: ItemsChoice,
  context: ActContext,
): Decision<{ readonly change: ItemsChange; readonly returned: readonly PieceId[] }> {
  if (state.closing) return refuse('caseClosed');
  if (nothingToDo(outcome)) return refuse('nothingToDo');
  const change = itemsChange(state, outcome);
  if (!change || !isChanged(change)) return refuse('nothingToCorrect');
  if (change.gone.length > 0) return refuse('itemAtUnit', change.gone);
  if (change.settled.length > 0) return refuse('itemWasHere', change.settled);
  if (reason.trim() === '') return refuse('correctionNeedsReason');
  const back = givenBackBy(change, state, context.station.code);
  const entries = [
    caseEntry(state.id, itemsChosen, { outcome, reason: reason.trim(), date: countsFrom(context) }),
    ...returned(state.id, back, givenTo),
  ];
  return { ok: true, entries, value: { change, returned: back } };
}
