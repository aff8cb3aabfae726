import { z } from 'zod';
import { bundleSchema } from './schema-bundle.ts';
import { idSchema } from './schema-common.ts';
import { itemSchema } from './schema-item.ts';
import { fieldSchema, materialSchema, unitSchema } from './schema-parts.ts';

/** A row of the county's table as printed, by its exact name and date. */
export const officialRowSchema = z
  .strictObject({
    no: z.string().min(1),
    name: z.string().min(1),
    lead: z.string().min(1),
    responsible: z.string(),
    rows: z
      .array(
        z.strictObject({ name: z.string().min(1), dueBy: z.iso.date(), parallel: z.boolean().optional() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type OfficialRow = z.infer<typeof officialRowSchema>;

export const packHeadSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    county: z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }).readonly(),
    version: z.string().min(1),
    note: z.string().default(''),
  })
  .readonly();
export type PackHead = z.infer<typeof packHeadSchema>;

/** The whole catalogue as one immutable pack. A case keeps the outcome it froze, never the pack itself. */
export const cataloguePackSchema = z
  .strictObject({
    ...packHeadSchema.unwrap().shape,
    units: z.array(unitSchema).readonly(),
    materials: z.array(materialSchema).readonly(),
    fields: z.array(fieldSchema).readonly(),
    items: z.array(itemSchema).readonly(),
    bundles: z.array(bundleSchema).readonly(),
    officialRows: z.array(officialRowSchema).readonly(),
  })
  .readonly();
export type CataloguePack = z.infer<typeof cataloguePackSchema>;

export const findBundle = (pack: CataloguePack, id: string) => pack.bundles.find((bundle) => bundle.id === id);
export const findItem = (pack: CataloguePack, id: string) => pack.items.find((item) => item.id === id);
