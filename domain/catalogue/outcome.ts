import { z } from 'zod';
import { provenanceLevelSchema } from './provenance.ts';
import { answersSchema, needSchema, waiverSchema } from './schema-common.ts';
import { dayKindSchema, feeSchema, itemKindSchema, itemResultSchema, specialSchema } from './schema-item.ts';
import { fieldTypeSchema, materialKindSchema } from './schema-parts.ts';

/** One item of the case at its unit. `after` names chosen steps only. Days are those of `dayKind`. */
export const outcomeStepSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    unit: z.strictObject({ id: z.string(), name: z.string() }).readonly(),
    after: z.array(z.string()).readonly(),
    kind: itemKindSchema,
    legalDays: z.int().nullable(),
    promisedDays: z.int(),
    dayKind: dayKindSchema,
    result: itemResultSchema,
    optional: z.boolean(),
    special: z.array(specialSchema).readonly(),
    fee: feeSchema,
    basis: z.array(z.string()).readonly(),
    provenance: provenanceLevelSchema,
  })
  .readonly();
export type OutcomeStep = z.infer<typeof outcomeStepSchema>;

/** A person of the case. `id` is the role for the first one, `role#2`, `role#3` for further ones of a `many` role. */
export const outcomePersonSchema = z
  .strictObject({
    id: z.string(),
    role: z.string(),
    label: z.string(),
    kind: z.string(),
    many: z.boolean(),
    /** 1 for the first of the role. */
    index: z.int().min(1),
    mayApply: z.boolean(),
    /** Keys of the one form that hold who this is; absent where the form does not ask. */
    identity: z
      .strictObject({
        name: z.string().optional(),
        idType: z.string().optional(),
        idNo: z.string().optional(),
        phone: z.string().optional(),
        address: z.string().optional(),
      })
      .readonly(),
  })
  .readonly();
export type OutcomePerson = z.infer<typeof outcomePersonSchema>;

/** One paper the hall asks for once, whatever number of steps needs it. */
export const checklistLineSchema = z
  .strictObject({
    /** Stable: the material's id, `@`, the ids of the people joined by `|` (any) or the one person. */
    id: z.string(),
    material: z.string(),
    name: z.string(),
    kind: materialKindSchema,
    people: z.array(z.string()).min(1).readonly(),
    /** `each`: of the one person named; `any`: of any one of them. */
    match: z.enum(['each', 'any']),
    /** One paper for all in a role (K5): the person named is only the first of them. */
    collective: z.literal(true).optional(),
    originals: z.int().min(0),
    copies: z.int().min(0),
    need: needSchema,
    waivers: z.array(waiverSchema).readonly(),
    serves: z.array(z.string()).min(1).readonly(),
    needByStep: z.record(z.string(), needSchema).readonly(),
    consumed: z.boolean(),
    review: z.boolean(),
    notes: z.array(z.strictObject({ step: z.string(), text: z.string() }).readonly()).readonly(),
    eLicence: z.boolean(),
    issuer: z.string(),
    validity: z.string(),
    provenance: z.array(provenanceLevelSchema).readonly(),
  })
  .readonly();
export type ChecklistLine = z.infer<typeof checklistLineSchema>;

/** An item's own application form: printed from the one form, signed, never asked for. */
export const outcomeFormSchema = z
  .strictObject({
    id: z.string(),
    material: z.string(),
    name: z.string(),
    step: z.string(),
    people: z.array(z.string()).readonly(),
    match: z.enum(['each', 'any']),
    originals: z.int().min(0),
    note: z.string(),
    /** Keys of the one form that this form shows, in print order. */
    fields: z.array(z.string()).readonly(),
  })
  .readonly();
export type OutcomeForm = z.infer<typeof outcomeFormSchema>;

/** A paper that an earlier step issues: it is not asked for but travels on to `to`. */
export const outcomeFlowSchema = z
  .strictObject({
    material: z.string(),
    name: z.string(),
    from: z.string(),
    to: z.string(),
    people: z.array(z.string()).readonly(),
    originals: z.int().min(0),
    copies: z.int().min(0),
  })
  .readonly();
export type OutcomeFlow = z.infer<typeof outcomeFlowSchema>;

/** One field of the one form. Values are kept under `key`. */
export const formFieldSchema = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    group: z.string(),
    type: fieldTypeSchema,
    required: z.boolean(),
    options: z.array(z.string()).readonly().optional(),
    rule: z.string(),
    /** Steps that need it: required when the first of them is handed over. Empty: the hall's own papers need it. */
    neededBy: z.array(z.string()).readonly(),
    /** The step whose result brings it: asked when that result is recorded, not at intake. */
    bornOf: z.string().optional(),
    person: z.string().optional(),
    /** Catalogue keys this field stands for (`applicant.name`, `mother.name`). */
    sources: z.array(z.string()).min(1).readonly(),
  })
  .readonly();
export type FormField = z.infer<typeof formFieldSchema>;

/** What the choice of items freezes: everything a case needs later without the catalogue. */
export const outcomeSchema = z
  .strictObject({
    pack: z.strictObject({ id: z.string(), version: z.string() }).readonly(),
    bundle: z
      .strictObject({
        id: z.string(),
        no: z.string(),
        name: z.string(),
        leadUnits: z.array(z.string()).readonly(),
        provenance: provenanceLevelSchema,
      })
      .readonly(),
    answers: answersSchema,
    /** The situation in the clerk's words. */
    situation: z
      .array(
        z.strictObject({ question: z.string(), text: z.string(), option: z.string(), label: z.string() }).readonly(),
      )
      .readonly(),
    people: z.array(outcomePersonSchema).readonly(),
    /** Person id of who applies, one of `people` with `mayApply`. */
    applicant: z.string(),
    /** Person id of who comes in the applicant's stead, if the situation has one. */
    agent: z.string().nullable(),
    steps: z.array(outcomeStepSchema).readonly(),
    checklist: z.array(checklistLineSchema).readonly(),
    forms: z.array(outcomeFormSchema).readonly(),
    flows: z.array(outcomeFlowSchema).readonly(),
    fields: z.array(formFieldSchema).readonly(),
    /** What the clerk must tell the applicant once. */
    notice: z.array(z.string()).readonly(),
  })
  .readonly();
export type Outcome = z.infer<typeof outcomeSchema>;

/** Some answers leave nothing to do; the desk says so instead of opening a case. */
export const nothingToDo = (outcome: Outcome): boolean => outcome.steps.length === 0;
