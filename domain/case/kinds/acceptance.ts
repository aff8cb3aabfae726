import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';
import { present } from './present.ts';

/** `case.received` (收件): papers were taken over the counter. Not acceptance (行政许可法 Art. 32; domain-practice, fact 1). */
export const caseReceived = defineKind({
  kind: 'case.received',
  v: 1,
  schema: z.object({ date: day, lines: z.array(z.string()) }),
  writes: (data) => [{ register: registers.receipt, fact: { date: data.date }, detail: { lines: data.lines } }],
});

/** One thing that is missing or wrong, as the one-time notice must say it (行政许可法 Art. 32(4)). */
export const shortcoming = z.object({
  line: z.string(),
  material: z.string(),
  problem: z.string(),
  standard: z.string(),
  originals: z.int().nonnegative(),
  copies: z.int().nonnegative(),
});
export type Shortcoming = Readonly<z.infer<typeof shortcoming>>;

/**
 * `notice.given`: everything that is missing or defective, told once. `steps` are the items it holds for. `unit` is the
 * authority that gave it about its own item after the hand-off; absent: the window.
 */
export const noticeGiven = defineKind({
  kind: 'notice.given',
  v: 1,
  schema: z.object({
    notice: z.string(),
    date: day,
    steps: z.array(z.string()),
    lines: z.array(shortcoming).min(1),
    basis: z.array(z.string()),
    returnTo: z.string(),
    unit: z.object({ id: z.string(), name: z.string() }).optional(),
  }),
  writes: ({ notice, ...fact }) => [{ register: registers.notice(notice), fact: present(fact) }],
});
export type NoticeGiven = z.infer<typeof noticeGiven.schema>;

/** `correction.received` (补正): what came in against each line of a notice. The date of the last one starts the clock. */
export const correctionReceived = defineKind({
  kind: 'correction.received',
  v: 1,
  schema: z.object({ notice: z.string(), date: day, lines: z.array(z.string()), complete: z.boolean() }),
  writes: ({ notice, ...fact }) => [{ register: registers.correction(notice), fact }],
});

/**
 * `step.accepted`: one authority accepts its own item, by itself or through the window by delegation
 * (行政许可法 Art. 32(5)). `due` is frozen because it is printed on the acceptance notice. `deemed`: five working days
 * passed in silence, and it counts from the day of receipt (Art. 32(1)(4)).
 */
export const stepAccepted = defineKind({
  kind: 'step.accepted',
  v: 1,
  schema: z.object({
    step: z.string(),
    by: z.enum(['window', 'unit']),
    date: day,
    due: day.nullable(),
    deemed: z.boolean().optional(),
  }),
  writes: ({ step, by, date, due, deemed }) => [
    {
      register: registers.acceptance(step),
      fact: { accepted: true },
      detail: present({ by, date, due, deemed }),
    },
  ],
});
