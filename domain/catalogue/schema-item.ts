import { z } from 'zod';
import { DAY_KINDS } from '../calendar/due-date.ts';
import { provenanceSchema } from './provenance.ts';
import { idSchema, needSchema, waiverSchema, whenSchema } from './schema-common.ts';

export const ITEM_KINDS = [
  '行政许可',
  '行政确认',
  '行政给付',
  '行政裁决',
  '行政奖励',
  '行政征收',
  '其他行政权力',
  '公共服务',
] as const;
export const RESULT_KINDS = ['证照', '批文', '证明', '凭证', '其他'] as const;
export const DELIVERIES = ['窗口', '邮寄', '电子'] as const;
export const SPECIAL_KINDS = ['现场勘验', '技术审查', '专家评审', '公示', '检验检测', '听证'] as const;
export const APPLICANT_KINDS = ['自然人', '法人', '非法人组织', '个体工商户'] as const;

/** Ten years: a longer term is a slip of the finger, and would be counted day by day. */
const LONGEST = 3_650;

export const itemKindSchema = z.enum(ITEM_KINDS);
export const dayKindSchema = z.enum(DAY_KINDS);

export const feeSchema = z.strictObject({ charged: z.boolean(), note: z.string() }).readonly();
export const specialSchema = z.strictObject({ kind: z.enum(SPECIAL_KINDS), note: z.string() }).readonly();
export const itemResultSchema = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum(RESULT_KINDS),
    delivery: z.array(z.enum(DELIVERIES)).readonly(),
    /** The material this result is, for the steps that come after: they never ask for it. */
    material: idSchema.optional(),
  })
  .readonly();

/** One line of an item's list of materials, as the item's own guide states it. */
export const requirementSchema = z
  .strictObject({
    ref: idSchema,
    /** Whose paper, in the guide's words; each step of a bundle says in `who` which of its people that is. */
    subject: z.string().min(1),
    original: z.int().min(0),
    copies: z.int().min(0),
    need: needSchema,
    waiver: z.array(waiverSchema).readonly(),
    when: whenSchema,
    note: z.string(),
    review: z.boolean().default(false),
  })
  .readonly();
export type Requirement = z.infer<typeof requirementSchema>;

/** A service item (事项). It exists once, however many bundles use it. */
export const itemSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    unit: z.string().min(1),
    kind: itemKindSchema,
    applicant: z.array(z.enum(APPLICANT_KINDS)).min(1).readonly(),
    legalDays: z.int().min(0).max(LONGEST).nullable(),
    promisedDays: z.int().min(0).max(LONGEST),
    dayKind: dayKindSchema,
    fee: feeSchema,
    result: itemResultSchema,
    basis: z.array(z.string()).readonly(),
    special: z.array(specialSchema).readonly(),
    materials: z.array(requirementSchema).readonly(),
    fields: z.array(z.string()).readonly(),
    provenance: provenanceSchema,
  })
  .readonly();
export type Item = z.infer<typeof itemSchema>;
