import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';
import { present } from './present.ts';

/** `step.refused` (拒签): the unit does not take the hand-off; `returned` are the lines whose papers came back. */
export const stepRefused = defineKind({
  kind: 'step.refused',
  v: 1,
  schema: z.object({
    step: z.string(),
    slip: z.string(),
    by: z.string(),
    reason: z.string().min(1),
    returned: z.array(z.string()),
  }),
  writes: ({ step, slip, by, reason, returned }) => [
    { register: registers.handOff(step), fact: { slip, refused: true }, detail: { by, reason, returned } },
  ],
});

/** Procedures whose time does not count (行政许可法 Art. 45); 现场勘验, 技术审查 and 公示 are not among them. */
export const specialProcedure = z.enum([
  '听证',
  '招标',
  '拍卖',
  '检验',
  '检测',
  '检疫',
  '鉴定',
  '专家评审',
  '其他法定',
]);
export type SpecialProcedure = z.infer<typeof specialProcedure>;

/** `step.suspended` (特别程序, 中止计时): told in writing, with its ground; `days` is what was announced, null if unknown. */
export const stepSuspended = defineKind({
  kind: 'step.suspended',
  v: 1,
  schema: z.object({
    step: z.string(),
    pause: z.string(),
    procedure: specialProcedure,
    /** The article, where it is not Art. 45 itself. */
    ground: z.string().min(1),
    from: day,
    days: z.int().positive().nullable(),
  }),
  writes: ({ step, pause, ...fact }) => [{ register: registers.pause(step, pause), fact }],
});

/** `step.resumed`: the procedure ended on `to`; the clock goes on with the days left. */
export const stepResumed = defineKind({
  kind: 'step.resumed',
  v: 1,
  schema: z.object({ step: z.string(), pause: z.string(), to: day }),
  writes: ({ step, pause, to }) => [{ register: registers.pauseEnd(step, pause), fact: { to } }],
});

/** `step.extended` (延期): once, by the head of the authority, with reasons (行政许可法 Art. 42). `due` is the new last day. */
export const stepExtended = defineKind({
  kind: 'step.extended',
  v: 1,
  schema: z.object({
    step: z.string(),
    days: z.int().positive(),
    due: day,
    reason: z.string().min(1),
    approvedBy: z.string().min(1),
    date: day,
  }),
  writes: ({ step, days, due, reason, approvedBy, date }) => [
    { register: registers.extension(step), fact: { days, due }, detail: { reason, approvedBy, date } },
  ],
});

/** `fee.noticed` (缴费通知): amount in yuan as printed, e.g. `120.00`. */
export const feeNoticed = defineKind({
  kind: 'fee.noticed',
  v: 1,
  schema: z.object({
    step: z.string(),
    item: z.string().min(1),
    basis: z.string(),
    amount: z.string().regex(/^\d{1,9}(?:\.\d{1,2})?$/),
    channel: z.string(),
    date: day,
    /** Why it is charged although the catalogue says that the item is free. */
    reason: z.string().optional(),
  }),
  writes: ({ step, item, amount, ...detail }) => [
    { register: registers.fee(step), fact: { item, amount }, detail: present(detail) },
  ],
});

/** `fee.paid`: paid on this day, with the number of the receipt. */
export const feePaid = defineKind({
  kind: 'fee.paid',
  v: 1,
  schema: z.object({ step: z.string(), receipt: z.string(), date: day }),
  writes: ({ step, receipt, date }) => [{ register: registers.payment(step), fact: { receipt }, detail: { date } }],
});

/** `result.revoked`: a wrong result taken back before it was delivered; the step is in its unit's hands again. */
export const resultRevoked = defineKind({
  kind: 'result.revoked',
  v: 1,
  schema: z.object({ step: z.string(), reason: z.string().min(1), date: day }),
  writes: ({ step, reason, date }) => [
    { register: registers.conclusion(step), fact: { result: 'revoked' }, detail: { reason, date } },
    { register: registers.arrival(step), fact: { form: 'revoked' } },
    { register: registers.ending(step), fact: { how: 'open' } },
    // What was handed over at another desk meanwhile cannot be taken back here.
    { register: registers.delivery(step), fact: { revoked: true } },
  ],
});
