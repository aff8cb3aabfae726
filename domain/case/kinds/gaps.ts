import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';

/**
 * `gap.tolerated` (容缺): papers that may come later, with the promise to bring each by its day
 * (州政办发〔2022〕29号). The result is never handed over while one is open.
 */
export const gapTolerated = defineKind({
  kind: 'gap.tolerated',
  v: 1,
  schema: z.object({
    lines: z.array(z.object({ line: z.string(), form: z.string(), due: day })).min(1),
    steps: z.array(z.string()).min(1),
    date: day,
    /** Who promised: the applicant or the one who came for him. */
    promisedBy: z.string(),
    /** Grounds of exclusion that the clerk was asked about and said no to, in words. */
    cleared: z.array(z.string()).optional(),
  }),
  writes: ({ lines, steps, date, promisedBy, cleared }) =>
    lines.map(({ line, form, due }) => ({
      register: registers.gap(line),
      fact: { due },
      detail: { form, steps, date, promisedBy, ...(cleared === undefined ? {} : { cleared }) },
    })),
});

/** `gap.filled`: the paper of a tolerated gap reached the window on this day; the paper itself is `material.received`. */
export const gapFilled = defineKind({
  kind: 'gap.filled',
  v: 1,
  schema: z.object({ line: z.string(), date: day }),
  writes: ({ line, date }) => [{ register: registers.gapFilled(line), fact: { date } }],
});

/**
 * `material.committed` (告知承诺): a commitment stands in the place of the paper, which never comes
 * (国办发〔2020〕42号). `proves` is what the paper would have proven.
 */
export const materialCommitted = defineKind({
  kind: 'material.committed',
  v: 1,
  schema: z.object({
    line: z.string(),
    by: z.string().min(1),
    proves: z.string(),
    date: day,
    /** The rule by which an agent may commit for the applicant; absent where the person did. */
    agentRule: z.string().min(1).optional(),
  }),
  writes: ({ line, by, proves, date, agentRule }) => [
    {
      register: registers.materialReceived(line),
      fact: { as: 'committed', originals: 0, copies: 0 },
      detail: { pages: null, remark: '', by, proves, date, ...(agentRule === undefined ? {} : { agentRule }) },
    },
  ],
});

/** `material.rejected`: a paper that was taken does not do (damaged, doubtful, wrong): it is missing again. */
export const materialRejected = defineKind({
  kind: 'material.rejected',
  v: 1,
  schema: z.object({
    line: z.string(),
    problem: z.string().min(1),
    date: day,
    /** Originals and copies that were not given back and stay here; absent: none. */
    kept: z.object({ originals: z.int().nonnegative(), copies: z.int().nonnegative() }).optional(),
  }),
  writes: ({ line, problem, date, kept }) => [
    {
      register: registers.materialReceived(line),
      fact: { as: 'rejected' },
      detail: { problem, date, ...(kept === undefined ? {} : { kept }) },
    },
  ],
});
