import { type Decline, declineSteps } from '../case/decide/decline.ts';
import {
  giveBackEnded,
  type Termination,
  terminateSteps,
  type Withdrawal,
  withdrawSteps,
} from '../case/decide/end-steps.ts';
import { returned } from '../case/decide/move-pieces.ts';
import type { Intake } from '../case/decide/open-case.ts';
import { endedSteps, type FreedPapers, freedPapers } from '../case/freed-papers.ts';
import { stoppedBy } from '../case/stopped-by.ts';
import { view } from '../case/view.ts';
import { caseSubject, type NewEntry } from '../ledger/entry.ts';
import { declinePaper } from '../papers/decline-paper.ts';
import { terminationPaper, withdrawalPaper } from '../papers/ending-papers.ts';
import { returnListPaper } from '../papers/return-list.ts';
import { ENDING } from '../text/paper-ending.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { caseAfter, caseAt, type Desk } from './desk.ts';
import { type CaseAct, finish, receiveAnd } from './intake-acts.ts';
import { type Issue, issuePaper, paperDesk } from './issue-paper.ts';

/** Who takes the papers that nobody needs any more; '' : nobody now, they stay where they are. */
type Receiver = string;

/** 不受理 and 不予受理 with their paper, one over all that the window declines on delegation, one for each unit's own. */
export function decline(
  desk: Desk,
  caseId: string,
  said: Decline,
  to: Receiver,
  context: ActContext,
): Decision<CaseAct> {
  const declined = declineSteps(caseAt(desk, caseId), said, context);
  if (!declined.ok) return declined;
  const after = caseAfter(desk, caseId, declined.entries, context);
  const type = said.form === 'not-ours' ? 'decline-decision' : 'not-needed-notice';
  const papers = bySigner(desk, caseId, said).map((steps) =>
    issuePaper(
      caseSubject(caseId),
      type,
      steps,
      (number) => declinePaper({ view: after, desk: paperDesk(context), number, steps }),
      context,
    ),
  );
  const back = giveBack(desk, caseId, declined.entries, said.steps, to, ENDING.returnReason.declined, context);
  return finish(caseId, [...declined.entries, ...back.entries], [...papers, ...back.papers]);
}

/** The steps of each paper: one over all for the window, one a unit where units speak for themselves. */
function bySigner(desk: Desk, caseId: string, { by, steps }: Decline): readonly (readonly string[])[] {
  if (by === 'window') return [steps];
  const all = caseAt(desk, caseId).outcome?.steps ?? [];
  const named = all.filter(({ id }) => steps.includes(id));
  return [...Map.groupBy(named, ({ unit }) => unit.id).values()].map((group) => group.map(({ id }) => id));
}

/**
 * 收件 and 不受理 in one sitting: the application is on record with its number, papers for what goes on are taken, those
 * for what is declined stay with who brought them.
 */
export function receiveAndDecline(
  desk: Desk,
  caseId: string,
  intake: Intake,
  said: Decline,
  context: ActContext,
): Decision<CaseAct> {
  const declined = new Set(said.steps);
  const going = new Set(
    intake.outcome.checklist.flatMap(({ id, serves }) => (serves.every((step) => declined.has(step)) ? [] : [id])),
  );
  const taken = intake.taken.filter(({ line }) => going.has(line));
  return receiveAnd(desk, caseId, { ...intake, taken }, context, (after) => decline(after, caseId, said, '', context));
}

/** 撤回: the applicant's 撤回申请书, the 终止审查决定书, and the papers given back with their list, in one act. */
export function withdraw(
  desk: Desk,
  caseId: string,
  said: Withdrawal,
  to: Receiver,
  context: ActContext,
): Decision<CaseAct> {
  const withdrawn = withdrawSteps(caseAt(desk, caseId), said, context);
  if (!withdrawn.ok) return withdrawn;
  const shared = endingInput(desk, caseId, withdrawn.entries, said.steps, context);
  const asked = issuePaper(
    caseSubject(caseId),
    'withdrawal',
    said.steps,
    (number) => withdrawalPaper({ ...shared, number }),
    context,
  );
  return ended(desk, caseId, withdrawn.entries, said.steps, to, [asked], ENDING.returnReason.withdrawal, context);
}

/** 终止: the 终止审查决定书, and the papers given back where somebody takes them. */
export function terminate(
  desk: Desk,
  caseId: string,
  said: Termination,
  to: Receiver,
  context: ActContext,
): Decision<CaseAct> {
  const terminated = terminateSteps(caseAt(desk, caseId), said, context);
  if (!terminated.ok) return terminated;
  return ended(desk, caseId, terminated.entries, said.steps, to, [], ENDING.returnReason.termination, context);
}

/** Papers of ended items, given back later: those that were kept here and those fetched from a unit. */
export function giveBackLater(
  desk: Desk,
  caseId: string,
  lines: readonly string[],
  to: string,
  context: ActContext,
): Decision<CaseAct> {
  const state = caseAt(desk, caseId);
  const given = giveBackEnded(state, lines, to, context);
  if (!given.ok) return given;
  const rest = freedPapers(state, endedSteps(state), context.station.code);
  const toFetch = rest.away.filter((line) => !lines.includes(line));
  const list = returnList(desk, caseId, lines, toFetch, to.trim(), ENDING.returnReason.later, context);
  return finish(caseId, given.entries, [list]);
}

function ended(
  desk: Desk,
  caseId: string,
  entries: readonly NewEntry[],
  steps: readonly string[],
  to: Receiver,
  before: readonly Issue[],
  reason: string,
  context: ActContext,
): Decision<CaseAct> {
  const back = giveBack(desk, caseId, entries, steps, to, reason, context);
  const shared = endingInput(desk, caseId, entries, steps, context);
  const decided = issuePaper(
    caseSubject(caseId),
    'termination',
    steps,
    (number) => terminationPaper({ ...shared, number, papers: back.what }),
    context,
  );
  return finish(caseId, [...entries, ...back.entries], [...before, decided, ...back.papers]);
}

function endingInput(
  desk: Desk,
  caseId: string,
  entries: readonly NewEntry[],
  steps: readonly string[],
  context: ActContext,
) {
  const state = caseAt(desk, caseId);
  return {
    before: view(state, context.now, context.calendar),
    view: caseAfter(desk, caseId, entries, context),
    desk: paperDesk(context),
    steps,
    stopped: stoppedBy(state, steps).map(({ step }) => step.name),
  };
}

/** The papers that ended with these steps: what lies here is given to `to`, what lies elsewhere is said to be fetched. */
function giveBack(
  desk: Desk,
  caseId: string,
  ending: readonly NewEntry[],
  steps: readonly string[],
  to: Receiver,
  reason: string,
  context: ActContext,
): {
  readonly entries: readonly NewEntry[];
  readonly papers: readonly Issue[];
  readonly what: 'listed' | 'kept' | 'none';
} {
  const { state } = caseAfter(desk, caseId, ending, context);
  const { here, away }: FreedPapers = freedPapers(state, steps, context.station.code);
  const receiver = to.trim();
  if (here.length + away.length === 0) return { entries: [], papers: [], what: 'none' };
  if (receiver === '') return { entries: [], papers: [], what: 'kept' };
  return {
    what: 'listed',
    entries: returned(caseId, here, receiver),
    papers: [returnList(desk, caseId, here, away, receiver, reason, context)],
  };
}

function returnList(
  desk: Desk,
  caseId: string,
  lines: readonly string[],
  toFetch: readonly string[],
  to: string,
  reason: string,
  context: ActContext,
): Issue {
  const before = view(caseAt(desk, caseId), context.now, context.calendar);
  const shared = { before, desk: paperDesk(context), lines, toFetch, to, reason };
  return issuePaper(
    caseSubject(caseId),
    'return-list',
    [],
    (number) => returnListPaper({ ...shared, number }),
    context,
  );
}
