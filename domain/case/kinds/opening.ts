import { z } from 'zod';
import { outcomeSchema } from '../../catalogue/outcome.ts';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';

/** Where the applicant came: the county hall, a township, a village point. */
export const channel = z.enum(['hall', 'township', 'village']);
export type Channel = z.infer<typeof channel>;

/** `case.opened`: the first binding act of a case. `besides` names open cases of the same person and bundle, shown before. */
export const caseOpened = defineKind({
  kind: 'case.opened',
  v: 1,
  schema: z.object({
    number: z.string().regex(/^\d+$/),
    bundle: z.object({ id: z.string(), no: z.string(), name: z.string() }),
    pack: z.string(),
    answers: z.record(z.string(), z.string()),
    channel,
    station: z.object({ code: z.string(), name: z.string() }),
    besides: z.array(z.string()),
  }),
  writes: (data) => [{ register: registers.opening, fact: data }],
});
export type CaseOpened = z.infer<typeof caseOpened.schema>;

/**
 * `items.chosen`: freezes the outcome, so that the case never needs a catalogue again. A later one (an answer or the
 * items changed) carries its reason, and the day from which what it adds counts as applied for; the earlier ones stay on
 * the time line.
 */
export const itemsChosen = defineKind({
  kind: 'items.chosen',
  v: 1,
  schema: z.object({ outcome: outcomeSchema, reason: z.string().optional(), date: day.optional() }),
  writes: ({ outcome, reason }) => [
    { register: registers.items, fact: outcome, ...(reason === undefined ? {} : { detail: { reason } }) },
  ],
});
export type ItemsChosen = z.infer<typeof itemsChosen.schema>;

/**
 * `form.changed`: only the fields whose value changed; an emptied field is ''. `correction` is why the record was
 * corrected after papers were printed from it.
 */
export const formChanged = defineKind({
  kind: 'form.changed',
  v: 1,
  schema: z.object({
    fields: z.record(z.string(), z.string()),
    reasons: z.record(z.string(), z.string()),
    correction: z.string().optional(),
  }),
  writes: (data) =>
    Object.entries(data.fields).map(([key, value]) => ({
      register: registers.field(key),
      fact: value,
      // Why the clerk kept a value that a check doubted (a check digit, a historic code).
      ...(data.reasons[key] === undefined ? {} : { detail: { reason: data.reasons[key] } }),
    })),
});

/** `official.numbered`: the number the provincial platform gave to the bundle (`step` '') or to one item. */
export const officialNumbered = defineKind({
  kind: 'official.numbered',
  v: 1,
  schema: z.object({ step: z.string(), number: z.string() }),
  writes: (data) => [{ register: registers.officialNumber(data.step), fact: data.number }],
});
