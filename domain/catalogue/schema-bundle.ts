import { z } from 'zod';
import { provenanceLevelSchema, provenanceSchema } from './provenance.ts';
import { dueBySchema, idSchema, whenSchema } from './schema-common.ts';

export const LIFECYCLES = ['个人', '企业', '项目'] as const;
export const PERSON_KINDS = ['自然人', '组织', '标的', '共同'] as const;

/** `sameAs`: brings what that other option brings, and is kept because people tell the two apart. */
export const optionSchema = z
  .strictObject({
    id: z.string().min(1),
    label: z.string().min(1),
    when: whenSchema.optional(),
    sameAs: z.string().optional(),
  })
  .readonly();
export type Option = z.infer<typeof optionSchema>;

export const questionSchema = z
  .strictObject({ id: z.string().min(1), text: z.string().min(1), options: z.array(optionSchema).min(1).readonly() })
  .readonly();
export type Question = z.infer<typeof questionSchema>;

/** Catalogue keys that hold who somebody is, where they are not `<person id>.name`, `.idNo`, `.phone`, `.address`. */
export const identityFieldsSchema = z
  .strictObject({
    name: z.string().optional(),
    idNo: z.string().optional(),
    phone: z.string().optional(),
    address: z.string().optional(),
  })
  .readonly();

/** Somebody (or something: premises, a project) whose papers the bundle asks for. */
export const personSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][A-Za-z]*$/, '人员编号只能用字母'),
    label: z.string().min(1),
    /** 共同: two or more of the others acting as one (父母双方); 标的: a thing, not a person. */
    kind: z.enum(PERSON_KINDS),
    mayApply: z.boolean().default(false),
    /** There may be several: the clerk adds each, and that person's papers and fields repeat. */
    many: z.boolean().default(false),
    when: whenSchema.optional(),
    identity: identityFieldsSchema.optional(),
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** Whom a subject means here: one paper of each, or of any one of them. Empty `each`: does not occur here. */
export const whoSchema = z.union([
  z.strictObject({ each: z.array(z.string()).readonly() }).readonly(),
  z.strictObject({ any: z.array(z.string()).min(1).readonly() }).readonly(),
]);
export type Who = z.infer<typeof whoSchema>;

/** One item within a bundle. A step's id is its item's id. */
export const stepSchema = z
  .strictObject({
    item: idSchema,
    after: z.array(idSchema).readonly(),
    /** Date in the county's table; null: not in it. */
    dueBy: dueBySchema,
    optional: z.boolean(),
    when: whenSchema,
    who: z.record(z.string(), whoSchema).readonly(),
  })
  .readonly();
export type Step = z.infer<typeof stepSchema>;

const notYetSchema = z
  .strictObject({ material: idSchema, madeBy: idSchema, note: z.string().min(1), provenance: provenanceLevelSchema })
  .readonly();

/** A bundle (一件事): questions, people, and a graph of steps over items. */
export const bundleSchema = z
  .strictObject({
    id: idSchema,
    no: z.string().min(1),
    name: z.string().min(1),
    lifecycle: z.enum(LIFECYCLES),
    dueBy: dueBySchema,
    leadUnits: z.array(z.string()).min(1).readonly(),
    units: z.array(z.string()).readonly(),
    summary: z.string().max(120),
    questions: z.array(questionSchema).readonly(),
    people: z.array(personSchema).min(1).readonly(),
    /** Field prefix to the people whose fields these are; a prefix that is a person's id, and `applicant`, need none. */
    fieldPeople: z.record(z.string(), z.array(z.string()).min(1).readonly()).default({}).readonly(),
    /** Field prefix, or whole key, to the `many` role for each of whom these fields repeat. */
    fieldsAbout: z.record(z.string(), z.string()).default({}).readonly(),
    /** Field keys that mean another key here, so that nothing is typed twice. */
    sameField: z.record(z.string(), z.string()).default({}).readonly(),
    /** Papers that a step of this very bundle makes and that cannot exist before: while that step is chosen, nobody brings them. */
    notYet: z.array(notYetSchema).default([]).readonly(),
    /** Papers that a step issues anew though people hold an earlier one: they are brought like any other. */
    heldBefore: z.array(idSchema).default([]).readonly(),
    steps: z.array(stepSchema).min(1).readonly(),
    notice: z.array(z.string()).readonly(),
    provenance: provenanceSchema,
  })
  .readonly();
export type Bundle = z.infer<typeof bundleSchema>;
