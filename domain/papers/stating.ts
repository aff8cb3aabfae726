import type { PaperState } from '../case/case-state.ts';
import type { CaseView } from '../case/view.ts';
import { maskIdNo, maskPhone } from '../identity/masking.ts';
import type { PaperDesk } from './paper-desk.ts';
import { canRestate, restatePaper } from './restate.ts';

/** A value that occurs within other words by chance (男, 无) proves nothing. */
const TELLING = 2;

/**
 * The papers that still hold and state what `after` no longer says: stated anew from both, they differ. Of a paper that
 * cannot be stated anew the frozen text tells, by the old values, in full or masked.
 */
export function papersStating(
  before: CaseView,
  after: CaseView,
  old: readonly string[],
  desk: PaperDesk,
): readonly PaperState[] {
  return before.state.papers.filter((paper) => {
    if (paper.voided !== null) return false;
    if (!canRestate(paper.type)) return namesOneOf(paper, old);
    const from = (view: CaseView) => JSON.stringify(restatePaper({ paper, view, desk, number: paper.number }));
    return from(before) !== from(after);
  });
}

function namesOneOf({ content }: PaperState, values: readonly string[]): boolean {
  const text = JSON.stringify(content);
  const shown = values.flatMap((value) =>
    /^\d{8,}X?$/.test(value) ? [value, maskIdNo(value), maskPhone(value)] : [value],
  );
  return shown.some((value) => [...value].length >= TELLING && text.includes(value));
}
