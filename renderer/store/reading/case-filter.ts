import type { CasePhase, PlainSummary } from '../../../domain/case/summary.ts';
import type { InHand } from './in-hand.ts';

/** Which cases; all that is given must hold. Newest change first; asked for by `dueBy`, what is due first. */
export type CaseFilter = WorkFilter & {
  /** Something was entered on that business date. */
  readonly day?: string;
  readonly openedFrom?: string;
  readonly openedTo?: string;
  readonly limit: number;
};

/** What holds of none but cases in hand. */
export type WorkFilter = {
  readonly phase?: Exclude<CasePhase, 'delivered' | 'closed'>;
  /** `accept`, `deliver`, `hand-off@<unit>`; an act without a unit (`hand-off`) means at any unit. */
  readonly awaits?: string;
  /** A step is due on that date or earlier. */
  readonly dueBy?: string;
  /** And on that date or later. */
  readonly dueFrom?: string;
  /** A result lies here to be delivered since that date or earlier. */
  readonly lyingUpTo?: string;
  readonly conflicts?: true;
};

/** Whether only cases in hand can hold. */
export function asksForWork({ phase, awaits, dueBy, dueFrom, lyingUpTo, conflicts }: WorkFilter): boolean {
  return (phase ?? awaits ?? dueBy ?? dueFrom ?? lyingUpTo ?? conflicts) !== undefined;
}

export function holdsInHand(row: Omit<InHand, 'id' | 'changedAt'>, filter: WorkFilter): boolean {
  const { phase, awaits, dueBy, dueFrom, lyingUpTo, conflicts } = filter;
  return (
    (phase === undefined || row.phase === phase) &&
    (awaits === undefined || row.awaits.some((awaited) => awaited === awaits || awaited.startsWith(`${awaits}@`))) &&
    (dueBy === undefined || (row.nextDue !== null && row.nextDue <= dueBy)) &&
    (dueFrom === undefined || (row.nextDue !== null && row.nextDue >= dueFrom)) &&
    // A row written before there was such a day has none; it is worked out with the case's next act.
    (lyingUpTo === undefined || (typeof row.lyingSince === 'string' && row.lyingSince <= lyingUpTo)) &&
    (conflicts === undefined || row.conflicts > 0)
  );
}

export function holds(plain: PlainSummary, filter: CaseFilter): boolean {
  const { day, openedFrom, openedTo } = filter;
  return (
    holdsInHand(plain, filter) &&
    (day === undefined || plain.days.includes(day)) &&
    (openedFrom === undefined || plain.openedOn >= openedFrom) &&
    (openedTo === undefined || plain.openedOn <= openedTo)
  );
}

type Ordered = Pick<PlainSummary, 'nextDue' | 'changedAt'>;

export function orderOf({ dueBy }: WorkFilter): (one: Ordered, other: Ordered) => number {
  if (dueBy === undefined) return (one, other) => other.changedAt - one.changedAt;
  return (one, other) => ((one.nextDue ?? '') < (other.nextDue ?? '') ? -1 : 1);
}
