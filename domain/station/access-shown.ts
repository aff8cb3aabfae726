import { z } from 'zod';
import { defineKind, readContent } from '../case/kinds/define-kind.ts';
import { type Entry, refOf } from '../ledger/entry.ts';

/**
 * What was looked at: who somebody is, a file, values of the form that were copied unseen, a paper, or the data of a
 * child under 14.
 */
export const ACCESS_WHATS = ['identity', 'form', 'paper', 'file', 'minor'] as const;
export type AccessWhat = (typeof ACCESS_WHATS)[number];

/** A reason of fewer characters tells a reader nothing. */
export const REASON_LEAST = 4;

/**
 * `access.shown`: somebody at the desk had hidden personal data shown or copied. It is about the day, not the case: to
 * look is no work on it, moves none of its heads and stands in no time line. No name is kept, only the role in the case.
 */
export const accessShown = defineKind({
  kind: 'access.shown',
  v: 1,
  schema: z.object({
    case: z.string().min(1).max(80),
    number: z.string().max(40),
    /** Labels of the people as the case calls them: 申请人、父亲、新生儿. */
    whose: z.array(z.string().min(1).max(60)).min(1).max(60),
    what: z.enum(ACCESS_WHATS),
    /** Asked for where a child is concerned, else ''. */
    reason: z.string().max(200),
  }),
  writes: () => [],
});
export type AccessShown = z.infer<typeof accessShown.schema>;

/** One line of 查阅登记. */
export type Access = AccessShown & {
  readonly ref: string;
  /** Epoch ms. */
  readonly at: number;
  /** 工号. */
  readonly operator: string;
};

/** Who saw what, from the entries of days, the newest first. Nothing takes a line back. */
export function accessesOf(entries: readonly Entry[]): readonly Access[] {
  return entries
    .flatMap((entry) => {
      const data = entry.kind === accessShown.kind ? readContent(accessShown, entry.v, entry.data) : null;
      const { at, operator, seq } = entry;
      return data === null ? [] : [{ ...data, ref: refOf(entry), at, operator, seq }];
    })
    .toSorted((a, b) => b.at - a.at || b.seq - a.seq)
    .map(({ seq: _, ...access }) => access);
}
