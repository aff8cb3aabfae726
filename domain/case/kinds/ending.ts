import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';

/**
 * Why an item is not accepted: `not-needed` no licence is needed for it (不受理, 行政许可法 Art. 32(1)(1)) · `not-ours`
 * another authority's matter (不予受理, Art. 32(1)(2); names the right one).
 */
export const declineForm = z.enum(['not-needed', 'not-ours']);
export type DeclineForm = z.infer<typeof declineForm>;

/** `step.declined`: one authority does not accept its item, with the reason; stands against `step.accepted`. */
export const stepDeclined = defineKind({
  kind: 'step.declined',
  v: 1,
  schema: z.object({
    step: z.string(),
    by: z.enum(['window', 'unit']),
    form: declineForm,
    reason: z.string().min(1),
    /** The authority to turn to; '' where no licence is needed. */
    rightAuthority: z.string(),
    date: day,
  }),
  writes: ({ step, ...detail }) => [{ register: registers.acceptance(step), fact: { accepted: false }, detail }],
});
export type StepDeclined = z.infer<typeof stepDeclined.schema>;

/** `step.withdrawn` (撤回): the applicant takes an item back before the decision, in writing. */
export const stepWithdrawn = defineKind({
  kind: 'step.withdrawn',
  v: 1,
  schema: z.object({ step: z.string(), by: z.string().min(1), reason: z.string(), date: day }),
  writes: ({ step, ...detail }) => [{ register: registers.ending(step), fact: { how: 'withdrawn' }, detail }],
});

/** Why a unit or the hall ends the handling of an item without a decision (domain-practice, section 1: 终止审查). */
export const terminationGround = z.enum([
  'withdrawal',
  'death',
  'dissolution',
  'correction-overdue',
  'gap-lapsed',
  'other',
]);
export type TerminationGround = z.infer<typeof terminationGround>;

/** `step.terminated` (终止): the handling ends without a decision. */
export const stepTerminated = defineKind({
  kind: 'step.terminated',
  v: 1,
  schema: z.object({ step: z.string(), ground: terminationGround, reason: z.string(), date: day }),
  writes: ({ step, ground, reason, date }) => [
    { register: registers.ending(step), fact: { how: 'terminated' }, detail: { by: '', ground, reason, date } },
  ],
});

/**
 * Why a case is closed by the desk without going on: `duplicate` it is the same as another, which goes on ·
 * `wrong-bundle`, `wrong-person` it was opened in error and taken in anew · `other`.
 */
export const closingReason = z.enum(['duplicate', 'wrong-bundle', 'wrong-person', 'other']);
export type ClosingReason = z.infer<typeof closingReason>;

/** Another case of this desk, by id and number. */
export const otherCase = z.object({ id: z.string(), number: z.string() });

/** `case.closed`: closed as an error of the desk's record; `successor` is the case that goes on in its stead. */
export const caseClosed = defineKind({
  kind: 'case.closed',
  v: 1,
  schema: z.object({ why: closingReason, reason: z.string(), successor: otherCase.nullable(), date: day }),
  writes: (data) => [{ register: registers.closing, fact: data }],
});
export type CaseClosed = z.infer<typeof caseClosed.schema>;

/** `case.joined`: this case takes in another, closed one; from now on its number opens this one too. */
export const caseJoined = defineKind({
  kind: 'case.joined',
  v: 1,
  schema: z.object({ other: otherCase, reason: z.string() }),
  writes: ({ other, reason }) => [{ register: registers.joined(other.id), fact: other, detail: { reason } }],
});
