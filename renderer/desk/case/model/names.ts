import type { CaseState } from '../../../../domain/case/case-state.ts';
import { type PieceId, piecesOf, pieceTitle } from '../../../../domain/case/pieces.ts';
import { slipsOf } from '../../../../domain/case/slips.ts';
import { unitNamesOf } from '../../../../domain/case/unit-names.ts';
import { tailOf } from '../../../../domain/numbers/format-number.ts';
import type { Operator } from '../../../../domain/station/station-state.ts';

/** How the parts of a case are called on the screen; whatever is unknown keeps its id, so that nothing is silent. */
export type CaseNames = {
  readonly step: (id: string) => string;
  readonly unit: (id: string) => string;
  /** A line of the checklist, or a piece that another has replaced. */
  readonly line: (id: PieceId) => string;
  readonly field: (key: string) => string;
  readonly paper: (id: string) => string;
  /** The last digits of a slip's number, also of one that its unit refused. */
  readonly slip: (id: string) => string;
};

export function caseNames(state: CaseState): CaseNames {
  const { steps, checklist, fields } = state.outcome ?? { steps: [], checklist: [], fields: [] };
  const named = <Part>(parts: readonly Part[], id: (part: Part) => string, name: (part: Part) => string) => {
    const names = new Map(parts.map((part) => [id(part), name(part)]));
    return (wanted: string) => names.get(wanted) ?? wanted;
  };
  const units = unitNamesOf(state);
  const lines = named(
    [...checklist.map(({ id }) => id), ...piecesOf(state).flatMap(({ id, isEarlier }) => (isEarlier ? [id] : []))],
    (id) => id,
    (id) => pieceTitle(state, id),
  );
  // What a unit asked for keeps its name on the time line once its item was left out.
  const told = new Map(state.notices.flatMap((notice) => notice.lines.map(({ line, material }) => [line, material])));
  return {
    step: named(
      steps,
      (step) => step.id,
      (step) => step.name,
    ),
    unit: (id) => units.get(id) ?? id,
    line: (id) => (lines(id) === id ? (told.get(id) ?? id) : lines(id)),
    field: named(
      fields,
      (field) => field.key,
      (field) => field.label,
    ),
    paper: named(
      state.papers,
      (paper) => paper.id,
      (paper) => paper.title,
    ),
    slip: named(
      slipsOf(state),
      (one) => one.slip,
      (one) => tailOf(one.slipNumber),
    ),
  };
}

/** The operator's name with his number; one of another station by his number alone. */
export function operatorName(no: string, operators: readonly Operator[]): string {
  const known = operators.find((operator) => operator.no === no);
  return known ? `${known.name}（${no}）` : no;
}
