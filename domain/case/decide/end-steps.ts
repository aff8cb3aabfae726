import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { endedSteps, freedPapers } from '../freed-papers.ts';
import { stepTerminated, stepWithdrawn, type TerminationGround } from '../kinds/ending.ts';
import type { PieceId } from '../pieces.ts';
import { isDone, openGapsOf, openNotices, progressOf, type StepProgress } from '../progress.ts';
import { appliedDay } from './decline.ts';
import { returnedAlone } from './move-pieces.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** 撤回: which items, by whom (the applicant or who acts for him), why, on what day he said so. */
export type Withdrawal = {
  readonly steps: readonly string[];
  readonly by: string;
  readonly reason: string;
  readonly date: string;
};

/** Steps whose handling can still end without a decision. */
export function endable(state: CaseState): readonly StepProgress[] {
  if (!state.receipt || state.closing) return [];
  return progressOf(state).filter(({ stage, state: step }) => !isDone(stage) && step.conclusion === null);
}

/** 撤回 of items before their decision (no general article; domain-practice, section 1). */
export function withdrawSteps(state: CaseState, withdrawal: Withdrawal, context: ActContext): Decision {
  const { steps, by, reason, date } = withdrawal;
  const wrong = wrongSteps(state, steps) ?? (by.trim() === '' ? refuse('withdrawalNeedsPerson') : null);
  const wrongDate = wrong ?? wrongDay(state, steps, date, context);
  if (wrongDate) return wrongDate;
  const said = { by: by.trim(), reason: reason.trim(), date };
  const entries = steps.map((step) => caseEntry(state.id, stepWithdrawn, { step, ...said }));
  return { ok: true, entries, value: undefined };
}

/** Grounds that the hall states of its own; a withdrawal is the applicant's. */
export type HallGround = Exclude<TerminationGround, 'withdrawal'>;

export type Termination = {
  readonly steps: readonly string[];
  readonly ground: HallGround;
  readonly reason: string;
  readonly date: string;
};

/** 终止: the handling ends without a decision, on a ground that the record bears out where it can. */
export function terminateSteps(state: CaseState, termination: Termination, context: ActContext): Decision {
  const { steps, ground, reason, date } = termination;
  const wrong =
    wrongSteps(state, steps) ?? wrongDay(state, steps, date, context) ?? wrongGround(state, termination, context);
  if (wrong) return wrong;
  const entries = steps.map((step) =>
    caseEntry(state.id, stepTerminated, { step, ground, reason: reason.trim(), date }),
  );
  return { ok: true, entries, value: undefined };
}

/** Papers of steps that ended, given to a person: those that lay here and those that were fetched from a unit. */
export function giveBackEnded(
  state: CaseState,
  lines: readonly PieceId[],
  to: string,
  { station }: ActContext,
): Decision {
  if (to.trim() === '') return refuse('recipientMissing');
  const { here, away } = freedPapers(state, endedSteps(state), station.code);
  const free = new Set([...here, ...away]);
  if (lines.length === 0 || lines.some((line) => !free.has(line))) return refuse('nothingToGiveBack');
  return { ok: true, entries: returnedAlone(state.id, lines, to.trim()), value: undefined };
}

function wrongSteps(state: CaseState, steps: readonly string[]): Refusal | null {
  if (!state.receipt) return refuse('notReceived');
  if (steps.length === 0) return refuse('noStepChosen');
  const can = new Set(endable(state).map(({ step }) => step.id));
  const past = steps.find((step) => !can.has(step));
  return past === undefined ? null : refuse('notToEnd', nameOf(state, past));
}

const nameOf = ({ outcome }: CaseState, id: string): string =>
  outcome?.steps.find((step) => step.id === id)?.name ?? id;

function wrongDay(state: CaseState, steps: readonly string[], date: string, context: ActContext): Refusal | null {
  const today = businessDate(context.now);
  return checkPastDate(date, today, appliedDay(state, steps, today), '收件日期');
}

function wrongGround(state: CaseState, { steps, ground, reason }: Termination, context: ActContext): Refusal | null {
  const today = businessDate(context.now);
  switch (ground) {
    case 'correction-overdue': {
      const told = openNotices(state).flatMap((notice) => notice.steps);
      const other = steps.find((step) => !told.includes(step));
      return other === undefined ? null : refuse('noOpenNotice', nameOf(state, other));
    }
    case 'gap-lapsed': {
      const other = steps.find((step) => openGapsOf(state, step).every(({ due }) => due >= today));
      return other === undefined ? null : refuse('noLapsedGap', nameOf(state, other));
    }
    case 'other':
      return reason.trim() === '' ? refuse('terminationNeedsReason') : null;
    default:
      return null;
  }
}
