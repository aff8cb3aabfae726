import type { CasePhase, PlainSummary } from '../../../domain/case/summary.ts';
import type { InHand } from './in-hand.ts';

/** Which cases; all that is given must hold. Work comes with the most urgent first, all else with the newest change. */
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

type Ordered = Pick<PlainSummary, 'nextDue' | 'changedAt' | 'lyingSince'>;

/** What a limit cuts off stands last: so work comes with the most urgent first, and what lies here with the oldest. */
export function orderOf(filter: WorkFilter): (one: Ordered, other: Ordered) => number {
  if (filter.lyingUpTo !== undefined) return byLying;
  return asksForWork(filter) ? byUrgency : byChange;
}

const byChange = (one: Ordered, other: Ordered): number => other.changedAt - one.changedAt;

const byLying = (one: Ordered, other: Ordered): number => ((one.lyingSince ?? '') < (other.lyingSince ?? '') ? -1 : 1);

/** The one that is due first stands first; without a clock the one that lay longest. */
function byUrgency(one: Ordered, other: Ordered): number {
  const [first, second] = [one.nextDue ?? '9999', other.nextDue ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.changedAt - other.changedAt;
}
