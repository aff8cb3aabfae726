import { openNotice } from '../../../../domain/case/progress.ts';
import type { CaseView, MaterialView } from '../../../../domain/case/view.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { CASE_TEXT } from '../../text/case.ts';
import { holderWords } from './holder-words.ts';
import { caseNames } from './names.ts';

/** A line of the merged checklist as the page shows it. */
export type MaterialRow = {
  readonly id: string;
  readonly name: string;
  readonly need: ChecklistLine['need'];
  /** What was taken, or what is asked for while nothing was. */
  readonly counts: string;
  readonly holder: string;
  readonly serves: string;
  readonly state: 'here' | 'away' | 'missing' | 'not-asked';
};

/** Every line with who holds its papers; what is missing stands first. */
export function materialRows(view: CaseView, station: string): readonly MaterialRow[] {
  const names = caseNames(view.state);
  const missing = new Set(view.missing.map((line) => line.id));
  const rows = view.materials.map((material) => {
    const { line } = material;
    const holder = material.state?.received ? (material.state.custodian?.holder ?? null) : null;
    return {
      id: line.id,
      name: names.line(line.id),
      need: line.need,
      counts: countWords(material),
      holder: whereWords(material, holderWords(holder, names, station)),
      serves: line.serves.map(names.step).join('、'),
      state: stateOf(material, missing.has(line.id), holder?.at === 'station' && holder.code === station),
    };
  });
  const order = { missing: 0, here: 1, away: 1, 'not-asked': 2 } as const;
  return rows.toSorted((one, other) => order[one.state] - order[other.state]);
}

/** An original that was only seen is with the applicant; what is kept or travels is its copy. */
function whereWords({ state }: MaterialView, holder: string): string {
  return state?.received?.as === 'seen' ? CASE_TEXT.seenHolder(state.received.copies > 0 ? holder : '') : holder;
}

function stateOf({ state, asked }: MaterialView, missing: boolean, here: boolean): MaterialRow['state'] {
  if (missing) return 'missing';
  if (!state?.received) return asked ? 'missing' : 'not-asked';
  return here ? 'here' : 'away';
}

function countWords({ line, state }: MaterialView): string {
  const taken = state?.received;
  if (!taken) return CASE_TEXT.counts(line.originals, line.copies);
  if (taken.as === 'e-licence' || taken.as === 'shared-data') return CASE_TEXT.takenAs[taken.as];
  const counts = CASE_TEXT.counts(taken.originals, taken.copies);
  return taken.as === 'seen' ? `${counts}，${CASE_TEXT.takenAs.seen}` : counts;
}

/** A line that the open notice names, with what the notice said about it. */
export type CorrectionLine = {
  readonly line: ChecklistLine;
  readonly name: string;
  readonly problem: string;
  readonly standard: string;
  readonly serves: string;
};

/** What is still to come against the open notice; empty when there is none. */
export function correctionLines(view: CaseView): readonly CorrectionLine[] {
  const notice = openNotice(view.state);
  if (!notice) return [];
  const names = caseNames(view.state);
  return view.missing.map((line) => {
    const said = notice.lines.find((shortcoming) => shortcoming.line === line.id);
    return {
      line,
      name: names.line(line.id),
      problem: said?.problem ?? '',
      standard: said?.standard ?? '',
      serves: line.serves.map(names.step).join('、'),
    };
  });
}
