import type { MaterialState } from '../case/case-state.ts';
import type { Shortcoming } from '../case/kinds/acceptance.ts';
import { lineTitle } from '../case/line-title.ts';
import { originalsKept } from '../case/papers-kept.ts';
import type { CaseView, MaterialView } from '../case/view.ts';
import { CONDITION, COPIED_HERE, PROOF } from '../text/paper-gap.ts';
import { LABEL, RECEIVED_AS } from '../text/papers.ts';
import { NOTHING } from './blocks.ts';
import { COPIES, COUNT, columnsOf } from './tables.ts';

export const RECEIVED_COLUMNS = columnsOf(
  [LABEL.material, LABEL.originals, LABEL.copies, LABEL.pages, LABEL.receivedAs, LABEL.remark] as const,
  [5.6, COUNT, COPIES, COUNT, 2.2, 2],
);

/** Name of a line with whose paper it is, where the case has several people. */
export function materialName({ state }: CaseView, { line }: Pick<MaterialView, 'line'>): string {
  return state.outcome ? lineTitle(state.outcome, line) : line.name;
}

/** One row a line that was met. */
export function receivedRows(view: CaseView, materials: readonly MaterialView[]): readonly (readonly string[])[] {
  const received = materials.flatMap((material) =>
    material.state?.received ? [{ material, taken: material.state.received }] : [],
  );
  return received.map(({ material, taken }) => [
    materialName(view, material),
    ...countsOf(taken),
    RECEIVED_AS[taken.as],
    remarkOf(taken) || NOTHING,
  ]);
}

type Counts = Pick<NonNullable<MaterialState['received']>, 'originals' | 'copies' | 'pages'>;

/** Originals, copies and pages, as far as they are known. */
export function countsOf(taken: Counts | null | undefined): readonly [string, string, string] {
  const told = (count: number | null | undefined) => (count == null ? NOTHING : String(count));
  return [told(taken?.originals), told(taken?.copies), told(taken?.pages)];
}

/** Condition, where the copy was made, what was looked up instead and when, then the clerk's own words. */
export function remarkOf(taken: NonNullable<MaterialState['received']>): string {
  const { condition, copiedHere, proof, remark, agentRule } = taken;
  return [
    condition === undefined ? '' : CONDITION[condition],
    remark.trim(),
    copiedHere ? COPIED_HERE : '',
    proof === undefined ? '' : PROOF(taken.as, proof.source, proof.checkedOn),
    agentRule ?? '',
  ]
    .filter(Boolean)
    .join('，');
}

/** What came over the counter: `kept` originals stay here, `seen` ones went back at once. */
export function receivedSums(materials: readonly MaterialView[]): {
  readonly lines: number;
  readonly kept: number;
  readonly seen: number;
  readonly copies: number;
} {
  const states = materials.flatMap(({ state }) => (state?.received ? [state] : []));
  const sum = (count: (state: MaterialState) => number) => states.reduce((total, state) => total + count(state), 0);
  const kept = sum(originalsKept);
  return {
    lines: states.length,
    kept,
    seen: sum(({ received }) => received?.originals ?? 0) - kept,
    copies: sum(({ received }) => received?.copies ?? 0),
  };
}

/** The name under which a notice speaks of a line of the checklist. */
export function lineName(view: CaseView, { line: id, material }: Shortcoming): string {
  const line = view.state.outcome?.checklist.find((one) => one.id === id);
  return line ? materialName(view, { line }) : material;
}
