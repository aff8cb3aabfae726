import { z } from 'zod';

/**
 * Who holds an original at this moment. A missing material is a fact about a case; an original is a fact about a
 * custodian (domain-practice, fact 14). `transit` is a slip on its way, not yet signed for.
 */
export const custodian = z.discriminatedUnion('at', [
  z.object({ at: z.literal('applicant') }),
  z.object({ at: z.literal('station'), code: z.string(), name: z.string() }),
  z.object({ at: z.literal('transit'), unit: z.string(), slip: z.string() }),
  z.object({ at: z.literal('unit'), unit: z.string() }),
  /** With another case of the same matter, which took this one in. */
  z.object({ at: z.literal('case'), id: z.string(), number: z.string() }),
]);
export type Custodian = Readonly<z.infer<typeof custodian>>;

export const WITH_APPLICANT: Custodian = { at: 'applicant' };
