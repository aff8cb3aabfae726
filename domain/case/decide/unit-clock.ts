import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { formatDate } from '../../calendar/date-string.ts';
import { addWorkingDays } from '../../calendar/due-date.ts';
import { businessDate } from '../../calendar/instant.ts';
import { narrow } from '../../identity/plain-text.ts';
import { LAW } from '../../text/papers.ts';
import type { CaseState } from '../case-state.ts';
import { type SpecialProcedure, stepExtended, stepResumed, stepSuspended } from '../kinds/unit-work.ts';
import { isIdle } from '../progress.ts';
import type { PauseState } from '../step-state.ts';
import { type StepView, view } from '../view.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** They run inside the limit (行政许可法 Art. 45 names them not); only a sector rule may take them out of it. */
export const INSIDE_PROCEDURES = ['现场勘验', '技术审查', '公示'] as const;
type InsideProcedure = (typeof INSIDE_PROCEDURES)[number];

/** 行政许可法 Art. 42: ten working days, fifteen where items are handled jointly (统一、联合、集中办理). */
export const MOST_EXTENSION_DAYS = { single: 10, joint: 15 } as const;

export type Suspension = {
  readonly step: string;
  readonly procedure: SpecialProcedure | InsideProcedure;
  /** The article; '' means Art. 45 itself, which is not enough for what it does not name. */
  readonly article: string;
  readonly from: string;
  /** How long it will take as announced; '' when it is not known. */
  readonly days: string;
};

/**
 * 特别程序: from this day the clock of the step stands still. Only procedures of 行政许可法 Art. 45, or those which an
 * article named by the clerk takes out of the limit; never after the limit has run out.
 */
export function suspendStep(
  state: CaseState,
  suspension: Suspension,
  context: ActContext,
): Decision<{ readonly pause: string }> {
  const found = runningStep(state, suspension.step, context);
  if (!found.ok) return found;
  const { step, name, due } = found;
  const ground = groundOf(suspension);
  if (!ground.ok) return ground;
  const today = businessDate(context.now);
  const wrongDate = checkPastDate(suspension.from, today, step.dates?.start ?? null, '期限起算的日子');
  if (wrongDate) return wrongDate;
  if (suspension.from > due) return refuse('termIsOver', name, formatDate(due));
  const days = daysOf(suspension.days);
  if (days === 'wrong') return refuse('daysWrong');
  const pause = context.newId();
  const { from } = suspension;
  const entry = caseEntry(state.id, stepSuspended, { step: suspension.step, pause, from, days, ...ground.said });
  return { ok: true, entries: [entry], value: { pause } };
}

/** What the record says of the procedure: one that an article takes out of the limit stands as 其他法定 with its name. */
function groundOf({
  procedure,
  article,
}: Suspension):
  | { readonly ok: true; readonly said: { readonly procedure: SpecialProcedure; readonly ground: string } }
  | Refusal {
  const typed = article.trim();
  const inside = INSIDE_PROCEDURES.find((one) => one === procedure);
  if (inside !== undefined) {
    if (typed === '') return refuse('insideTheLimit', inside);
    return { ok: true, said: { procedure: '其他法定', ground: `${inside}，${typed}` } };
  }
  if (procedure === '其他法定' && typed === '') return refuse('otherNeedsArticle');
  return { ok: true, said: { procedure: procedure as SpecialProcedure, ground: typed === '' ? LAW.special : typed } };
}

/** What a procedure rests on, as papers cite it: Art. 45 only where it names the procedure, and the article that was typed. */
export function basisOfPause({ procedure, ground }: Pick<PauseState, 'procedure' | 'ground'>): readonly string[] {
  if (procedure !== '其他法定') return [...new Set([LAW.special, ground])];
  const inside = INSIDE_PROCEDURES.find((one) => ground.startsWith(`${one}，`));
  return [inside === undefined ? ground : ground.slice(inside.length + 1)];
}

/** The special procedure ended on this day (the last that does not count); the clock goes on with the days left. */
export function resumeStep(state: CaseState, id: string, to: string, context: ActContext): Decision {
  const step = state.steps.find((one) => one.id === id);
  const name = nameOf(state, id);
  const pause = step?.pauses.find((one) => one.to === null);
  if (!pause) return refuse('notSuspended', name);
  const wrongDate = checkPastDate(to, businessDate(context.now), pause.from, '特别程序开始的日子');
  if (wrongDate) return wrongDate;
  return { ok: true, entries: [caseEntry(state.id, stepResumed, { step: id, pause: pause.id, to })], value: undefined };
}

export type Extension = {
  readonly step: string;
  readonly days: string;
  readonly reason: string;
  readonly approvedBy: string;
  /** The day it was approved. */
  readonly date: string;
  /** 统一办理, 联合办理 or 集中办理. */
  readonly joint: boolean;
};

/** 延期: once, in time, with reasons, approved by the head (行政许可法 Art. 42). The new last day is frozen for the paper. */
export function extendStep(state: CaseState, extension: Extension, context: ActContext): Decision {
  const { joint } = extension;
  const found = runningStep(state, extension.step, context);
  if (!found.ok) return found;
  const { step, name, due } = found;
  if (step.state.extension) return refuse('extendedOnce', name);
  const days = daysOf(extension.days);
  if (days === null || days === 'wrong') return refuse('daysWrong');
  const most = joint ? MOST_EXTENSION_DAYS.joint : MOST_EXTENSION_DAYS.single;
  if (days > most) return refuse('extensionTooLong', most);
  const reason = extension.reason.trim();
  if (reason === '') return refuse('extensionNeedsReason');
  const approvedBy = extension.approvedBy.trim();
  if (approvedBy === '') return refuse('extensionNeedsHead', joint);
  const { date } = extension;
  const wrongDate = checkPastDate(date, businessDate(context.now), step.state.acceptance?.date ?? null, '受理日期');
  if (wrongDate) return wrongDate;
  if (date > due) return refuse('termIsOver', name, formatDate(due));
  const said = { step: step.step.id, days, due: addWorkingDays(context.calendar, due, days), reason, approvedBy, date };
  return { ok: true, entries: [caseEntry(state.id, stepExtended, said)], value: undefined };
}

type Running = {
  readonly ok: true;
  readonly step: StepView;
  readonly name: string;
  readonly due: NonNullable<StepView['dates']>['due'];
};

/** The step while its unit has it and its clock runs. */
function runningStep(state: CaseState, id: string, { now, calendar }: ActContext): Running | Refusal {
  const step = view(state, now, calendar).steps.find((one) => one.step.id === id);
  const name = nameOf(state, id);
  if (step?.state.conclusion) return refuse('alreadyConcluded', name);
  if (!step?.dates || isIdle(step.stage) || !step.state.handOff)
    return step?.stage === 'waiting' ? refuse('clockNotRunning', name) : refuse('notAtUnit', name);
  if (step.dates.paused) return refuse('alreadySuspended', name);
  return step.dates.running ? { ok: true, step, name, due: step.dates.due } : refuse('clockNotRunning', name);
}

function nameOf({ outcome }: CaseState, id: string): string {
  return outcome?.steps.find((step) => step.id === id)?.name ?? id;
}

/** A typed number of days; null when none was typed. */
function daysOf(typed: string): number | null | 'wrong' {
  const plain = narrow(typed);
  if (plain === '') return null;
  return /^[1-9]\d{0,2}$/.test(plain) ? Number(plain) : 'wrong';
}
