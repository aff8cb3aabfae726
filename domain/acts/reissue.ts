import type { PaperState } from '../case/case-state.ts';
import { caseEntry } from '../case/decide/support.ts';
import { voidPaper } from '../case/decide/void-paper.ts';
import { paperVoided } from '../case/kinds/papers.ts';
import { caseSubject, type NewEntry } from '../ledger/entry.ts';
import { isPaperType } from '../numbers/paper-type.ts';
import type { ReplacedPaper } from '../papers/correction-record.ts';
import { canRestate, restatePaper } from '../papers/restate.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import type { CaseAct } from './intake-acts.ts';
import { type Issue, type IssuedPaper, issuePaper, paperDesk } from './issue-paper.ts';

/** Papers that were voided and, where they can be stated anew, issued again under new numbers. */
export type Reissued = {
  readonly entries: readonly NewEntry[];
  readonly issued: readonly IssuedPaper[];
  readonly replaced: readonly ReplacedPaper[];
};

/**
 * Voids each paper and states it anew from the case as it will be after `before`, the entries of the same act so far.
 * One after the other, so that a paper which names another names the new one.
 */
export function reissue(
  desk: Desk,
  caseId: string,
  papers: readonly PaperState[],
  before: readonly NewEntry[],
  reason: string,
  context: ActContext,
): Reissued {
  const entries: NewEntry[] = papers.map(({ id }) => caseEntry(caseId, paperVoided, { paper: id, reason }));
  const issued: IssuedPaper[] = [];
  const replaced = papers.map((paper): ReplacedPaper => {
    const anew = issueAnew(desk, caseId, paper, [...before, ...entries], context);
    if (anew) {
      entries.push(anew.entry);
      issued.push(anew.issued);
    }
    return { title: paper.title, number: paper.number, by: anew?.issued.content.number ?? '' };
  });
  return { entries, issued, replaced };
}

/** A number is drawn only where there is a paper to carry it. */
function issueAnew(
  desk: Desk,
  caseId: string,
  paper: PaperState,
  before: readonly NewEntry[],
  context: ActContext,
): Issue | null {
  const { type } = paper;
  if (!isPaperType(type) || !canRestate(type)) return null;
  const view = caseAfter(desk, caseId, before, context);
  const anew = restatePaper({ paper, view, desk: paperDesk(context), number: '' });
  if (anew === null) return null;
  const steps = paper.steps.filter((step) => view.steps.some((one) => one.step.id === step));
  return issuePaper(
    caseSubject(caseId),
    type,
    steps,
    (number) => restatePaper({ paper, view, desk: paperDesk(context), number }) ?? { ...anew, number },
    context,
  );
}

/** 作废, and 重出 where the clerk wants it: the paper as it would be stated now, under a new number. */
export function voidAndReissue(
  desk: Desk,
  caseId: string,
  paper: string,
  reason: string,
  anew: boolean,
  context: ActContext,
): Decision<CaseAct> {
  const state = caseAt(desk, caseId);
  const voided = voidPaper(state, paper, reason);
  if (!voided.ok) return voided;
  const papers = state.papers.filter(({ id }) => id === paper);
  if (!anew) return { ok: true, entries: voided.entries, value: { caseId, papers: [] } };
  const { entries, issued } = reissue(desk, caseId, papers, [], reason.trim(), context);
  return { ok: true, entries, value: { caseId, papers: issued } };
}
