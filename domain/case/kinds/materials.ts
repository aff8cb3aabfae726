import { z } from 'zod';
import { type EntryRef, entryRef } from '../../ledger/entry.ts';
import { custodian, WITH_APPLICANT } from '../custodian.ts';
import { registers } from '../register.ts';
import { day } from './day.ts';
import { defineKind } from './define-kind.ts';
import { present } from './present.ts';

/**
 * How a line of the checklist was met: the original stays here · the original was seen and given back (a copy may be
 * kept) · an electronic licence · shared data · a paper that an earlier case of the same person left here (一人一档).
 * The last three take no paper.
 */
export const receivedAs = z.enum(['kept', 'seen', 'e-licence', 'shared-data', 'on-file']);
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
    /** The copy was made here at the window. */
    copiedHere: z.boolean().optional(),
    /** Damaged or doubtful; the remark says how. */
    condition: z.enum(['damaged', 'doubtful']).optional(),
    /** Which e-licence or shared data, and the day it was checked; or the number of the earlier case and its day. */
    proof: z.object({ source: z.string(), checkedOn: z.string() }).optional(),
    /** Of a paper brought after the receipt: the day it counts as brought (C15). Absent: the day it came. */
    date: day.optional(),
  }),
  writes: ({ line, as, originals, copies, custodian: holder, ...detail }) => [
    { register: registers.materialReceived(line), fact: { as, originals, copies }, detail: present(detail) },
    { register: registers.materialCustodian(line), fact: holder },
  ],
});
export type MaterialReceived = z.infer<typeof materialReceived.schema>;

/**
 * Of a piece that another has replaced since: the entry with which it was taken. Absent: the newest piece of the line
 * that the author knew of.
 */
const piece = entryRef.optional();

const custodyOf = (of: { readonly line: string; readonly piece?: EntryRef | undefined }): string =>
  of.piece === undefined ? registers.materialCustodian(of.line) : registers.pieceCustodian(of.line, of.piece);

/** `material.moved`: what was taken for a line is now with somebody else. */
export const materialMoved = defineKind({
  kind: 'material.moved',
  v: 1,
  schema: z.object({ line: z.string(), piece, custodian }),
  writes: (data) => [{ register: custodyOf(data), fact: data.custodian }],
});

/** `material.returned`: given back to the applicant, or to the person named. */
export const materialReturned = defineKind({
  kind: 'material.returned',
  v: 1,
  schema: z.object({
    line: z.string(),
    piece,
    to: z.string(),
    /** On the first entry of an act that does nothing but give back: what it gives back, by id of piece (P10). */
    alone: z.array(z.string()).min(1).optional(),
  }),
  writes: (data) => [{ register: custodyOf(data), fact: WITH_APPLICANT, detail: { to: data.to } }],
});
