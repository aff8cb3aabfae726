import { z } from 'zod';
import type { Json } from './canonical-json.ts';
import { hybridClock } from './clock.ts';

/** `<ledger>:<seq>`, the name of one entry everywhere. */
export const entryRef = z.string().regex(/^[0-9a-z-]+:\d+$/);
export type EntryRef = string;

/** What an entry is about: a case, a hand-off slip, a day at a station, a station, the county. */
export const subject = z.string().regex(/^(case|slip|day|station|county):[0-9A-Za-z@-]+$/);
export type Subject = string;

/**
 * The part of an entry that is never sealed and never destroyed: no personal data may stand here.
 * `at` is the device's wall time in epoch ms; `operator` the 工号, unique in the county;
 * `seen` the heads of the subject that the author had before him.
 */
export const entryHeader = z.object({
  ledger: z.string().regex(/^[0-9a-z-]{8,64}$/),
  seq: z.int().positive(),
  v: z.int().positive(),
  kind: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
  subject,
  seen: z.array(entryRef).max(64),
  clock: hybridClock,
  at: z.int().nonnegative(),
  operator: z.string().min(1).max(32),
});
export type EntryHeader = Readonly<z.infer<typeof entryHeader>>;

/** A fact as the domain reads it: header and opened content. */
export type Entry = EntryHeader & { readonly data: Json };

/** What a decision gives: the journal adds `seq`, the store the rest of the header. */
export type NewEntry = { readonly subject: Subject; readonly kind: string; readonly v: number; readonly data: Json };

export function refOf(entry: { readonly ledger: string; readonly seq: number }): EntryRef {
  return `${entry.ledger}:${entry.seq}`;
}

export const caseSubject = (caseId: string): Subject => `case:${caseId}`;
export const slipSubject = (slipId: string): Subject => `slip:${slipId}`;
export const stationSubject = (code: string): Subject => `station:${code}`;
export const countySubject = (code: string): Subject => `county:${code}`;
/** A station's working day, e.g. `day:2026-11-21@0003`. */
export const daySubject = (date: string, station: string): Subject => `day:${date}@${station}`;
