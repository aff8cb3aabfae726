import { z } from 'zod';
import { receivedAs } from '../../../../domain/case/kinds/materials.ts';
import { consentDraftSchema } from '../../consent/consent-draft.ts';
import { insteadDraftSchema } from '../../instead/instead-draft.ts';
import { type MandateDraft, mandateDraftSchema } from '../../mandate/mandate-draft.ts';

/** A tick as it stands on the screen. Counts are kept as typed, so that a wrong one is shown and never lost. */
export const tickSchema = z.object({
  as: receivedAs,
  originals: z.string(),
  copies: z.string(),
  remark: z.string(),
  condition: z.enum(['damaged', 'doubtful']).optional(),
  copiedHere: z.boolean().optional(),
  /** Which e-licence or shared data, or the earlier case, and since when it lies there. */
  proof: z.object({ source: z.string(), checkedOn: z.string() }).optional(),
});
export type Tick = Readonly<z.infer<typeof tickSchema>>;

/**
 * An intake before its first binding act, as the screen holds it and the store keeps it. Nothing is ever pruned:
 * answers that others closed, values of people who dropped out and ticks of papers no longer asked for stay, so that
 * an answer changed away and back brings all of it again. What counts now is derived (`choice.ts`, `form.ts`, `lines.ts`).
 */
export const intakeDraftSchema = z
  .object({
    v: z.literal(1),
    bundle: z.string().nullable(),
    answers: z.record(z.string(), z.string()),
    /** Optional steps the applicant does not want; all others that apply are in. */
    leftOut: z.array(z.string()),
    /** Role to number of people, for `many` roles. */
    people: z.record(z.string(), z.int().min(1)),
    /** Person id; '' the first who may. */
    applicant: z.string(),
    /** As typed, by field key. */
    values: z.record(z.string(), z.string()),
    /** Why a doubted value is right, by field key. */
    reasons: z.record(z.string(), z.string()),
    /** By line of the checklist. */
    ticks: z.record(z.string(), tickSchema),
    /** What the one-time notice says of a missing line. */
    remarks: z.record(z.string(), z.object({ problem: z.string(), standard: z.string() })),
    /** Ids of open cases of the same person and bundle that the clerk has seen and goes on beside. */
    besides: z.array(z.string()),
    /** What may stand in the place of missing papers (F8); drafts of before have none. */
    instead: insteadDraftSchema.nullable().default(null),
    /** Who acts for the applicant (委托); `on` false: typed once, not wanted now. */
    entrusting: z.object({ on: z.boolean(), typed: mandateDraftSchema }).nullable().default(null),
    /** The consent of a guardian; null as long as nobody touched it. */
    consent: consentDraftSchema.nullable().default(null),
  })
  .readonly();
export type IntakeDraft = z.infer<typeof intakeDraftSchema>;

/** All but what is typed into the form, which the form's own state holds while the page is open. */
export type IntakeChoices = Omit<IntakeDraft, 'values' | 'reasons'>;

export const EMPTY_DRAFT: IntakeDraft = {
  v: 1,
  bundle: null,
  answers: {},
  leftOut: [],
  people: {},
  applicant: '',
  values: {},
  reasons: {},
  ticks: {},
  remarks: {},
  besides: [],
  instead: null,
  entrusting: null,
  consent: null,
};

/** The mandate that goes with the intake; null when the applicant acts alone. */
export const mandateIn = ({ entrusting }: Pick<IntakeDraft, 'entrusting'>): MandateDraft | null =>
  entrusting?.on ? entrusting.typed : null;

/** True once something was done that is worth keeping. */
export function isWorthKeeping(draft: IntakeDraft): boolean {
  const { answers, values, ticks } = draft;
  return draft.bundle !== null && [answers, values, ticks].some((kept) => Object.keys(kept).length > 0);
}
