import { z } from 'zod';
import { FIELD_TYPES } from '../identity/field-role.ts';
import { idSchema } from './schema-common.ts';

export const MATERIAL_KINDS = ['证件', '证明', '表格', '文书', '图纸', '凭证', '照片', '承诺书'] as const;

/** A material with such an id is an item's own application form: filled and printed by the desk, never asked for. */
export const FORM_PREFIX = 'form-';

/** `aliases`: other names of the same unit in the county's papers. */
export const unitSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    note: z.string().optional(),
    aliases: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type Unit = z.infer<typeof unitSchema>;

export const materialKindSchema = z.enum(MATERIAL_KINDS);
export type MaterialKind = z.infer<typeof materialKindSchema>;

/** One id per real-world document, so that a merged checklist asks for each document once. */
export const materialSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    kind: materialKindSchema,
    issuer: z.string(),
    eLicence: z.boolean(),
    validity: z.string(),
    note: z.string(),
    /** Used up by each item (photographs): counts are added up, never shared. */
    consumed: z.boolean().default(false),
    /** One paper that states all people of a `many` role (a roster): asked for once, not of each of them. */
    collective: z.boolean().default(false),
  })
  .readonly();
export type Material = z.infer<typeof materialSchema>;

export const fieldTypeSchema = z.enum(FIELD_TYPES);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/** One field of the one form (一表申请); `key` is `<prefix>.<name>`. */
export const fieldSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/, '字段键形如 newborn.name'),
    label: z.string().min(1),
    group: z.string().min(1),
    type: fieldTypeSchema,
    required: z.boolean(),
    rule: z.string(),
    options: z.array(z.string()).min(1).readonly().optional(),
    /** Items whose result brings this value: it is filled when one of them is concluded, not at intake. */
    bornOf: z.array(idSchema).min(1).readonly().optional(),
  })
  .readonly();
export type Field = z.infer<typeof fieldSchema>;

export const isFormMaterial = (material: string): boolean => material.startsWith(FORM_PREFIX);
