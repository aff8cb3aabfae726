import { returnableWith } from '../../../domain/case/returnable.ts';
import type { CaseView } from '../../../domain/case/view.ts';
import { tailOf } from '../../../domain/numbers/format-number.ts';
import { applicantOf } from '../case/model/head.ts';
import { caseNames } from '../case/model/names.ts';

/** An original that may have come back from its unit with the results that arrive. */
export type ReturnedPaper = {
  /** Unique in a list: case and line. */
  readonly key: string;
  readonly caseId: string;
  readonly line: string;
  readonly name: string;
  /** Whose it is: the applicant masked, the case by its last digits. */
  readonly of: string;
};

/** What may come back to the window with the results of these steps of a case. */
export function returnedPapers(view: CaseView, steps: readonly string[]): readonly ReturnedPaper[] {
  const { state } = view;
  const names = caseNames(state);
  const of = `${applicantOf(view, false).name} ${tailOf(state.opening?.number ?? '')}`;
  return returnableWith(state, steps).map((line) => ({
    key: `${state.id}/${line}`,
    caseId: state.id,
    line,
    name: names.line(line),
    of,
  }));
}

/** The lines of a case that are ticked; what is no longer offered is not ticked either. */
export function returnedLines(
  papers: readonly ReturnedPaper[],
  ticked: ReadonlySet<string>,
  caseId: string,
): readonly string[] {
  return papers.filter((paper) => paper.caseId === caseId && ticked.has(paper.key)).map(({ line }) => line);
}

/** All of them, or none when all were ticked already. */
export function allReturned(papers: readonly ReturnedPaper[], ticked: ReadonlySet<string>): ReadonlySet<string> {
  return papers.every(({ key }) => ticked.has(key)) ? new Set() : new Set(papers.map(({ key }) => key));
}
