import { z } from 'zod';
import { registers } from '../register.ts';
import { defineKind } from './define-kind.ts';

/** `slip.issued` (移交单): one slip to one unit, over as many cases as go there. Its subject is the slip. */
export const slipIssued = defineKind({
  kind: 'slip.issued',
  v: 1,
  schema: z.object({
    slip: z.string(),
    number: z.string(),
    unit: z.object({ id: z.string(), name: z.string() }),
    lines: z.array(
      z.object({ case: z.string(), number: z.string(), step: z.string(), materials: z.array(z.string()) }),
    ),
  }),
  writes: (data) => [{ register: 'slip', fact: data }],
});
export type SlipIssued = z.infer<typeof slipIssued.schema>;

/** `step.handedOff`: this case's step went to its unit on a slip. */
export const stepHandedOff = defineKind({
  kind: 'step.handedOff',
  v: 1,
  schema: z.object({ step: z.string(), slip: z.string(), slipNumber: z.string(), unit: z.string() }),
  writes: ({ step, slip, slipNumber, unit }) => [
    { register: registers.handOff(step), fact: { slip, unit }, detail: { slipNumber } },
  ],
});

/** `step.signedFor` (签收): stated by the clerk from the paper slip, or by the unit itself; both agree. */
export const stepSignedFor = defineKind({
  kind: 'step.signedFor',
  v: 1,
  schema: z.object({
    step: z.string(),
    slip: z.string(),
    by: z.string(),
    source: z.enum(['slip', 'unit']),
    remark: z.string(),
  }),
  writes: ({ step, slip, by, source, remark }) => [
    { register: registers.signature(step), fact: { slip }, detail: { by, source, remark } },
  ],
});
