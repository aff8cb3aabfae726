import { z } from 'zod';

/** Where a value comes from, so that a county can tell what it still has to verify, and what it has settled itself. */
export const PROVENANCE_LEVELS = ['seed', 'public-guide', 'common-practice', 'county'] as const;

export const provenanceLevelSchema = z.enum(PROVENANCE_LEVELS);
export type ProvenanceLevel = z.infer<typeof provenanceLevelSchema>;

export const provenanceSchema = z
  .strictObject({
    level: provenanceLevelSchema,
    sources: z.array(z.string()).readonly(),
    note: z.string(),
  })
  .readonly();
export type Provenance = z.infer<typeof provenanceSchema>;
