import type { ActContext } from '../../acts/act-context.ts';
import type { Decision, Refusal } from '../../acts/decision.ts';
import { businessDate } from '../../calendar/instant.ts';
import type { CaseState } from '../case-state.ts';
import { appliedOn } from '../complete-on.ts';
import { deemedSince } from '../deemed.ts';
import { type StepDeclined, stepDeclined } from '../kinds/ending.ts';
import { progressOf } from '../progress.ts';
import { caseEntry, checkPastDate, refuse } from './support.ts';

/** Which steps are not accepted, by whom, why, and since when. */
export type Decline = Omit<StepDeclined, 'step'> & { readonly steps: readonly string[] };

/**
 * 不受理 (no licence is needed) or 不予受理 (another authority's matter), each step on its own, told at once
 * (行政许可法 Art. 32(1)(1)–(2)). A step that was accepted, or counts as accepted by silence, is past it.
 */
export function declineSteps(state: CaseState, decline: Decline, context: ActContext): Decision {
  const { steps, ...said } = decline;
  const today = businessDate(context.now);
  const wrong =
    wrongSteps(state, steps, context) ??
    wrongWords(decline) ??
    checkPastDate(decline.date, today, appliedDay(state, steps, today), '收件日期');
  if (wrong) return wrong;
  const detail = {
    ...said,
    reason: said.reason.trim(),
    rightAuthority: said.form === 'not-ours' ? said.rightAuthority.trim() : '',
  };
  const entries = steps.map((step) => caseEntry(state.id, stepDeclined, { step, ...detail }));
  return { ok: true, entries, value: undefined };
}

/**
 * The earliest day a decision about these items can bear: the last one on which one of them was applied for; none where it
 * counts from a later day than it came.
 */
export function appliedDay(state: CaseState, steps: readonly string[], today: string): string | null {
  const days = steps.flatMap((step) => appliedOn(state, step) ?? []).filter((day) => day <= today);
  return days.sort().at(-1) ?? null;
}

function wrongSteps(state: CaseState, steps: readonly string[], context: ActContext): Refusal | null {
  if (!state.receipt) return refuse('notReceived');
  const open = new Map(progressOf(state).map((progress) => [progress.step.id, progress]));
  if (steps.length === 0) return refuse('noStepChosen');
  const past = steps.map((id) => open.get(id)).find((progress) => progress?.stage !== 'to-accept');
  if (past) return refuse('notToDecline', past.step.name);
  if (steps.some((id) => !open.has(id))) return refuse('noStepChosen');
  const at = { today: businessDate(context.now), calendar: context.calendar };
  return steps.every((step) => deemedSince(state, step, at) === null) ? null : refuse('deemedAlready');
}

function wrongWords({ form, reason, rightAuthority }: Decline): Refusal | null {
  if (reason.trim() === '') return refuse('declineNeedsReason');
  return form === 'not-ours' && rightAuthority.trim() === '' ? refuse('declineNeedsAuthority') : null;
}
