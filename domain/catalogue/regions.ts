import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

/** A village or neighbourhood (12 digits) of a township (9 digits). */
export const villageSchema = z.strictObject({ code: z.string().regex(/^\d{12}$/), name: z.string().min(1) }).readonly();
export type Village = z.infer<typeof villageSchema>;

export const townshipSchema = z
  .strictObject({
    code: z.string().regex(/^\d{9}$/),
    name: z.string().min(1),
    villages: z.array(villageSchema).readonly(),
  })
  .readonly();
export type Township = z.infer<typeof townshipSchema>;

/** The county's townships and villages with their statistical codes. */
export const regionPackSchema = z
  .strictObject({
    county: z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }).readonly(),
    townships: z.array(townshipSchema).readonly(),
    provenance: provenanceSchema,
  })
  .readonly();
export type RegionPack = z.infer<typeof regionPackSchema>;
