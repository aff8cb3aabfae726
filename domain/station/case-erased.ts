import { z } from 'zod';
import { defineKind, readContent } from '../case/kinds/define-kind.ts';
import { storedFile } from '../case/kinds/files.ts';
import type { Entry, Subject } from '../ledger/entry.ts';
import { caseSubject, slipSubject } from '../ledger/entry.ts';

/** Why a case leaves the desk: its time of keeping is over · it was entered at the wrong desk by mistake · else, as written. */
export const ERASE_REASONS = ['retention', 'misplaced', 'other'] as const;
export type EraseReason = (typeof ERASE_REASONS)[number];

/**
 * `case.erased` (清除): the keys of a finished case are destroyed and all that this desk keeps of it goes. What must
 * outlive it stands here, and none of it names a person: its numbers, so that none is given twice and a scan of an old
 * paper is answered; what is to be deleted, so that a start after a power cut can go on with it; the days it was worked
 * on, whose figures now lack it.
 */
export const caseErased = defineKind({
  kind: 'case.erased',
  v: 1,
  schema: z.object({
    case: z.string().min(1).max(80),
    /** Of the case itself. */
    number: z.string().min(1).max(40),
    /** All numbers of this program that led to it: its own, of its papers, its slips, of cases joined to it. */
    numbers: z.array(z.string().max(40)).max(2000),
    /** Slips that held nothing but erased cases; their keys are destroyed, too. */
    slips: z.array(z.string().min(1).max(80)).max(500),
    /** Names of its documents on the disk. */
    files: z.array(storedFile.shape.name).max(20_000),
    days: z.array(z.iso.date()).max(4000),
    reason: z.enum(ERASE_REASONS),
    /** In words; '' where the reason says all. */
    text: z.string().max(200),
  }),
  writes: () => [],
});
/**
 * `key.destroyed`: stands in the same act on each subject whose key goes, a case or a slip. What was erased is sealed in
 * `case.erased`; this header alone lets the main process see that somebody decided it, before it destroys anything.
 */
export const keyDestroyed = defineKind({
  kind: 'key.destroyed',
  v: 1,
  schema: z.object({}),
  writes: () => [],
});

type CaseErased = z.infer<typeof caseErased.schema>;

/** A case that was taken off the desk: what is left of it. */
export type Erasure = CaseErased & {
  /** Epoch ms. */
  readonly at: number;
  /** 工号. */
  readonly operator: string;
};

/** What was erased, by case id, in the order of the entries of stations. */
export function erasuresOf(entries: readonly Entry[]): ReadonlyMap<string, Erasure> {
  const erased = new Map<string, Erasure>();
  for (const { kind, v, data, at, operator } of entries) {
    const content = kind === caseErased.kind ? readContent(caseErased, v, data) : null;
    if (content && !erased.has(content.case)) erased.set(content.case, { ...content, at, operator });
  }
  return erased;
}

/** The subjects whose keys go with it. */
export function subjectsOf({ case: caseId, slips }: Pick<Erasure, 'case' | 'slips'>): readonly Subject[] {
  return [caseSubject(caseId), ...slips.map(slipSubject)];
}

/** So many last digits are as good as the whole number: a busy PC may lose the first ones of a scanner's burst. */
const WHOLE_ENOUGH = 20;

/** The erased case that a number led to: its own, or that of one of its papers or slips. */
export function erasureOf(erasures: ReadonlyMap<string, Erasure>, digits: string): Erasure | undefined {
  const isMeant = (known: string) => known === digits || (digits.length >= WHOLE_ENOUGH && known.endsWith(digits));
  return [...erasures.values()].find(({ numbers }) => numbers.some(isMeant));
}
