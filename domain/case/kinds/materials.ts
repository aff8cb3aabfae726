import { z } from 'zod';
import { custodian } from '../custodian.ts';
import { registers } from '../register.ts';
import { defineKind } from './define-kind.ts';

/**
 * How a line of the checklist was met: the original stays here · the original was seen and given back (a copy may be
 * kept) · an electronic licence · shared data. The last two take no paper.
 */
export const receivedAs = z.enum(['kept', 'seen', 'e-licence', 'shared-data']);
export type ReceivedAs = z.infer<typeof receivedAs>;

/** `material.received`: a line of the merged checklist was met, with what was taken. */
export const materialReceived = defineKind({
  kind: 'material.received',
  v: 1,
  schema: z.object({
    line: z.string(),
    as: receivedAs,
    originals: z.int().nonnegative(),
    copies: z.int().nonnegative(),
    pages: z.int().nonnegative().nullable(),
    remark: z.string(),
    custodian,
  }),
  writes: ({ line, as, originals, copies, pages, remark, custodian: holder }) => [
    { register: registers.materialReceived(line), fact: { as, originals, copies }, detail: { pages, remark } },
    { register: registers.materialCustodian(line), fact: holder },
  ],
});
export type MaterialReceived = z.infer<typeof materialReceived.schema>;

/** `material.moved`: what was taken for a line is now with somebody else. */
export const materialMoved = defineKind({
  kind: 'material.moved',
  v: 1,
  schema: z.object({ line: z.string(), custodian }),
  writes: (data) => [{ register: registers.materialCustodian(data.line), fact: data.custodian }],
});

/** `material.returned`: given back to the applicant, or to the person named. */
export const materialReturned = defineKind({
  kind: 'material.returned',
  v: 1,
  schema: z.object({ line: z.string(), to: z.string() }),
  writes: (data) => [
    { register: registers.materialCustodian(data.line), fact: { at: 'applicant' }, detail: { to: data.to } },
  ],
});
