import { z } from 'zod';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';
import { present } from './present.ts';

/** `step.concluded` (办结): the unit's decision, with the number of the result where it has one. */
export const stepConcluded = defineKind({
  kind: 'step.concluded',
  v: 1,
  schema: z.object({
    step: z.string(),
    result: z.enum(['granted', 'refused']),
    name: z.string(),
    number: z.string(),
    date: day,
    validUntil: z.string(),
    reason: z.string(),
  }),
  writes: ({ step, result, name, number, date, validUntil, reason }) => [
    { register: registers.conclusion(step), fact: { result, number, date }, detail: { name, validUntil, reason } },
    // A decision and an end without one exclude each other.
    { register: registers.ending(step), fact: { how: 'decided' } },
  ],
});

/** `result.arrived` (出件): the paper result lies at the window (or is electronic) and can be delivered. */
export const resultArrived = defineKind({
  kind: 'result.arrived',
  v: 1,
  schema: z.object({ step: z.string(), form: z.enum(['paper', 'electronic']), copies: z.int().nonnegative() }),
  writes: ({ step, form, copies }) => [{ register: registers.arrival(step), fact: { form, copies } }],
});

/**
 * How results reach the applicant. Those of `UNCONFIRMED_WAYS` have only left the window: they are delivered when a
 * `delivery.confirmed` says so.
 */
export const deliveryWay = z.enum(['direct', 'mail', 'electronic', 'proxy', 'locker', 'village']);
export type DeliveryWay = z.infer<typeof deliveryWay>;
export const UNCONFIRMED_WAYS: ReadonlySet<DeliveryWay> = new Set(['mail', 'locker', 'village']);

/** `case.delivered` (送达): results handed to the person named; `way` as on the 送达回证. */
export const caseDelivered = defineKind({
  kind: 'case.delivered',
  v: 1,
  schema: z.object({
    steps: z.array(z.string()).min(1),
    date: day,
    way: deliveryWay,
    recipient: z.object({ name: z.string(), idNo: z.string(), relation: z.string() }),
    place: z.string(),
    /** By mail: carrier, number ('' until it is known), address and phone of the recipient. By locker: its number as `number`. */
    dispatch: z.object({ carrier: z.string(), number: z.string(), address: z.string(), phone: z.string() }).optional(),
    /** How the identity of who came was checked, and the mandate he showed. */
    identity: z.object({ checked: z.string(), mandate: z.string() }).optional(),
  }),
  writes: ({ steps, ...delivery }) =>
    steps.map((step) => ({ register: registers.delivery(step), fact: { delivered: true }, detail: present(delivery) })),
});
export type CaseDelivered = z.infer<typeof caseDelivered.schema>;
