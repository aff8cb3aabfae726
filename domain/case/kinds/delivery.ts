import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';

/** `result.announced`: the applicant was told that results can be had: how (电话, 短信 …), and what was agreed. */
export const resultAnnounced = defineKind({
  kind: 'result.announced',
  v: 1,
  schema: z.object({ steps: z.array(z.string()).min(1), date: day, how: z.string().min(1), agreed: z.string() }),
  writes: ({ steps, date, how, agreed }, header) =>
    steps.map((step) => ({
      register: registers.announcement(step, `${header.ledger}:${header.seq}`),
      fact: { date, how, agreed },
    })),
});

/** `delivery.tracked`: the number the carrier gave to what was mailed, where it came after the dispatch. */
export const deliveryTracked = defineKind({
  kind: 'delivery.tracked',
  v: 1,
  schema: z.object({ steps: z.array(z.string()).min(1), number: z.string().min(1) }),
  writes: ({ steps, number }) => steps.map((step) => ({ register: registers.tracking(step), fact: number })),
});

/** `delivery.confirmed`: what was mailed, put in a locker or taken along reached the recipient (送达回证). */
export const deliveryConfirmed = defineKind({
  kind: 'delivery.confirmed',
  v: 1,
  schema: z.object({ steps: z.array(z.string()).min(1), date: day, by: z.string().min(1), how: z.string() }),
  writes: ({ steps, date, by, how }) =>
    steps.map((step) => ({ register: registers.confirmation(step), fact: { date }, detail: { by, how } })),
});

/** `delivery.failed`: it came back undelivered; the result lies at the window again. */
export const deliveryFailed = defineKind({
  kind: 'delivery.failed',
  v: 1,
  schema: z.object({ steps: z.array(z.string()).min(1), date: day, reason: z.string().min(1) }),
  writes: ({ steps, date, reason }) =>
    steps.map((step) => ({
      register: registers.delivery(step),
      fact: { delivered: false },
      detail: { date, reason },
    })),
});

/** `case.entrusted` (委托, 帮代办): who acts for the applicant, for what, until when; the mandate was seen or taken. */
export const caseEntrusted = defineKind({
  kind: 'case.entrusted',
  v: 1,
  schema: z.object({
    agent: z.object({ name: z.string().min(1), idNo: z.string(), phone: z.string(), relation: z.string() }),
    scope: z.string().min(1),
    until: z.string(),
    mandate: z.enum(['taken', 'seen', 'printed-here']),
    date: day,
  }),
  writes: ({ agent, ...rest }) => [
    { register: registers.mandate, fact: { name: agent.name }, detail: { agent, ...rest } },
  ],
});
export type CaseEntrusted = z.infer<typeof caseEntrusted.schema>;
