import type { CaseState, NoticeState } from '../case/case-state.ts';
import { noticeFor } from '../case/decide/answer-notices.ts';
import type { MaterialTaken } from '../case/decide/material-taken.ts';
import { receiveCorrection } from '../case/decide/notice.ts';
import { refuse } from '../case/decide/support.ts';
import { receiveUnitCorrection, unitNoticeFor } from '../case/decide/unit-notice.ts';
import { missingLines, openNotices } from '../case/progress.ts';
import { caseSubject, type NewEntry } from '../ledger/entry.ts';
import { correctionReceiptPaper } from '../papers/correction-receipt.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import { accept, andThen, type CaseAct, finish } from './intake-acts.ts';
import { type Issue, issuePaper, paperDesk } from './issue-paper.ts';
import { takeLater } from './material-acts.ts';

/**
 * 补正: takes what came in, each paper against the notice that asks for it, with a receipt for each notice and one for
 * what no notice names; `andAccept` accepts in the same act what is complete by it.
 */
export function correct(
  desk: Desk,
  caseId: string,
  taken: readonly MaterialTaken[],
  andAccept: boolean,
  context: ActContext,
): Decision<CaseAct> {
  const state = caseAt(desk, caseId);
  if (openNotices(state).length === 0) return refuse('noticeUnknown');
  const isWanted = wantedIn(state);
  if (taken.length === 0 || !taken.every(isWanted)) return refuse('nothingCorrected');
  return byNotice(state, taken).reduce<Decision<CaseAct>>(
    (act, [notice, papers]) => {
      const next = (after: Desk) => take(after, caseId, notice, papers, andAccept, context);
      return andThen(desk, caseId, act, next, context);
    },
    finish(caseId, [], []),
  );
}

/** Missing, or asked for by a unit; what was taken already is never brought again. */
function wantedIn(state: CaseState): (paper: MaterialTaken) => boolean {
  const missing = new Set(missingLines(state).map(({ id }) => id));
  return ({ line }) => missing.has(line) || unitNoticeFor(state, line) !== null;
}

/** Null: no notice names these papers. */
type Brought = readonly [NoticeState | null, readonly MaterialTaken[]];

/** What answers the window comes first: by it items may be accepted. */
function byNotice(state: CaseState, taken: readonly MaterialTaken[]): readonly Brought[] {
  const groups = Map.groupBy(taken, ({ line }) => noticeFor(state, line));
  const rank = (notice: NoticeState | null) => (notice !== null && notice.unit === undefined ? 0 : 1);
  return [...groups].toSorted(([one], [other]) => rank(one) - rank(other));
}

function take(
  desk: Desk,
  caseId: string,
  notice: NoticeState | null,
  papers: readonly MaterialTaken[],
  andAccept: boolean,
  context: ActContext,
): Decision<CaseAct> {
  const came = notice ? answer(desk, caseId, notice, papers, context) : takeLater(desk, caseId, papers, context);
  // By what a unit asked for nothing is accepted.
  return andAccept && notice?.unit === undefined
    ? andThen(desk, caseId, came, (after) => acceptReady(after, caseId, notice, context), context)
    : came;
}

/** With a receipt against this notice. */
function answer(
  desk: Desk,
  caseId: string,
  notice: NoticeState,
  papers: readonly MaterialTaken[],
  context: ActContext,
): Decision<CaseAct> {
  const receive = notice.unit === undefined ? receiveCorrection : receiveUnitCorrection;
  const corrected = receive(caseAt(desk, caseId), notice, papers, context);
  if (!corrected.ok) return corrected;
  return finish(caseId, corrected.entries, [correctionReceipt(desk, caseId, corrected.entries, notice.id, context)]);
}

/**
 * Once nothing that the notice names is missing. What came is taken all the same where no item is ready by it: another
 * paper may be missing that no notice names.
 */
function acceptReady(desk: Desk, caseId: string, notice: NoticeState | null, context: ActContext): Decision<CaseAct> {
  const waits = caseAt(desk, caseId).notices.some(({ id, correction }) => id === notice?.id && !correction?.complete);
  const accepted = waits ? null : accept(desk, caseId, context);
  return accepted?.ok ? accepted : finish(caseId, [], []);
}

function correctionReceipt(
  desk: Desk,
  caseId: string,
  entries: readonly NewEntry[],
  notice: string,
  context: ActContext,
): Issue {
  const view = caseAfter(desk, caseId, entries, context);
  const build = (number: string) => correctionReceiptPaper({ view, desk: paperDesk(context), number, notice });
  return issuePaper(caseSubject(caseId), 'correction-receipt', [], build, context);
}
