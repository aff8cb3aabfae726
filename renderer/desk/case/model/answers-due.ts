import { openUnitNotices, unansweredLines, unitNoticeFor } from '../../../../domain/case/decide/unit-notice.ts';
import { openNotice } from '../../../../domain/case/progress.ts';
import type { CaseView } from '../../../../domain/case/view.ts';
import type { ChecklistLine } from '../../../../domain/catalogue/outcome.ts';
import { caseNames } from './names.ts';

/** A line that the open notice names, with what the notice said about it. */
export type CorrectionLine = {
  readonly line: ChecklistLine;
  readonly name: string;
  readonly problem: string;
  readonly standard: string;
  readonly serves: string;
};

/** A notice that waits for papers, with what is still to come against it. */
export type Answer = { readonly notice: Notice; readonly lines: readonly CorrectionLine[] };
type Notice = CaseView['state']['notices'][number];

/** The notices to answer: the window's first, then those of units, the oldest first. */
export function answersDue(view: CaseView): readonly Answer[] {
  const { state } = view;
  const own = openNotice(state);
  const due = [...(own ? [own] : []), ...openUnitNotices(state)];
  return due.map((notice) => ({ notice, lines: linesDue(view, notice) })).filter(({ lines }) => lines.length > 0);
}

function linesDue(view: CaseView, notice: Notice): readonly CorrectionLine[] {
  const names = caseNames(view.state);
  const open = new Set(unansweredLines(notice).map(({ line }) => line));
  const asked = (view.state.outcome?.checklist ?? []).filter(
    ({ id }) => open.has(id) && unitNoticeFor(view.state, id)?.id === notice.id,
  );
  return (notice.unit ? asked : view.missing).map((line) => {
    const said = notice.lines.find((shortcoming) => shortcoming.line === line.id);
    // A unit may ask for other counts than the checklist does.
    const counts = notice.unit && said ? { originals: said.originals, copies: said.copies } : {};
    return {
      line: { ...line, ...counts },
      name: names.line(line.id),
      problem: said?.problem ?? '',
      standard: said?.standard ?? '',
      serves: line.serves.map(names.step).join('、'),
    };
  });
}
