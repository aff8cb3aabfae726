import { addDays, type DateString } from '../../../domain/calendar/date-string.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/calendar/due-date.ts';
import type { Right } from '../../../domain/station/roles.ts';
import { type CaseFilter, holdsInHand } from '../../store/reading/case-filter.ts';
import type { CaseRow } from '../../store/reading/case-row.ts';
import { countAwaits, type InHand } from '../../store/reading/in-hand.ts';
import { awaitedParts, dueOf, type ListContext } from '../lists/case-line.ts';

/** Acts that a case can wait for, as `PlainSummary.awaits` names them. */
const AWAITED_ACTS = [
  'accept',
  'correct',
  'gap',
  'hand-off',
  'sign',
  'conclude',
  'arrive',
  'deliver',
  'confirm',
  'return',
] as const;
type AwaitedAct = (typeof AWAITED_ACTS)[number];
export type CaseQueueId = AwaitedAct | 'uncollected' | 'late' | 'today' | 'soon' | 'conflicts' | 'local';
export type QueueId = CaseQueueId | 'drafts';

export type QueueGroup = { readonly id: 'counter' | 'flow' | 'watch'; readonly queues: readonly QueueId[] };

/** Where the queues stand on the page, in the order of a day's work. */
const QUEUE_GROUPS: readonly QueueGroup[] = [
  { id: 'counter', queues: ['drafts', 'accept', 'correct', 'gap', 'deliver', 'return'] },
  { id: 'flow', queues: ['hand-off', 'sign', 'conclude', 'arrive', 'confirm'] },
  { id: 'watch', queues: ['late', 'today', 'soon', 'uncollected', 'conflicts', 'local'] },
];

/** Initials of the Chinese names; letters are free on this page, and a scanner never types them. */
export const QUEUE_KEYS: Readonly<Record<QueueId, string>> = {
  drafts: 'C',
  accept: 'S',
  correct: 'B',
  gap: 'R',
  deliver: 'L',
  return: 'H',
  'hand-off': 'Y',
  sign: 'Q',
  conclude: 'D',
  arrive: 'W',
  confirm: 'Z',
  late: 'G',
  today: 'T',
  soon: 'K',
  uncollected: 'I',
  conflicts: 'M',
  local: 'J',
};

const WORK_OF_UNITS: readonly QueueId[] = ['sign', 'conclude', 'arrive'];
/** Whoever may open a case may see which are late. */
const WORK_OF_NOBODY: readonly QueueId[] = ['late', 'today', 'soon', 'local'];

/** The queues that are work of an operator, and those that are to be watched. */
export function queueGroupsFor(may: (right: Right) => boolean): readonly QueueGroup[] {
  const isHis = (queue: QueueId) =>
    WORK_OF_NOBODY.includes(queue) || may(WORK_OF_UNITS.includes(queue) ? 'unit' : 'window');
  return QUEUE_GROUPS.map(({ id, queues }) => ({ id, queues: queues.filter(isHis) })).filter(
    ({ queues }) => queues.length > 0,
  );
}

/** As many rows as a person looks through. */
export const ROWS_SHOWN = 200;

/** What stands beside a queue's name. `cases` can wait for several units at once, so units may add up to more. */
export type Figure = {
  readonly count: number;
  readonly units: readonly { readonly unit: string; readonly count: number }[];
};
export type Figures = Readonly<Record<QueueId, Figure>>;

/** `cases`: all of this desk, what is over included. */
export type Pile = { readonly inHand: readonly InHand[]; readonly cases: number; readonly drafts: number };

/** A list that is not of an act counts by the very filter that it reads by. `unit`: what waits for units, of this one alone. */
export function figuresOf({ inHand, cases, drafts }: Pile, context: ListContext, unit?: string): Figures {
  const plain = (count: number): Figure => ({ count, units: [] });
  const held = (queue: CaseQueueId) => {
    const filter = queueFilter(queue, context);
    return plain(inHand.filter((row) => holdsInHand(row, filter)).length);
  };
  const awaits = countAwaits(inHand);
  const acts = AWAITED_ACTS.map((act) => [act, awaitedFigure(awaits, act, unit)] as const);
  return {
    ...(Object.fromEntries(acts) as Record<AwaitedAct, Figure>),
    drafts: plain(drafts),
    late: held('late'),
    today: held('today'),
    uncollected: held('uncollected'),
    soon: held('soon'),
    conflicts: held('conflicts'),
    local: plain(cases),
  };
}

/** A case that waits for two units counts for each of them: these are papers to carry, not people. */
function awaitedFigure(awaits: Readonly<Record<string, number>>, act: AwaitedAct, only: string | undefined): Figure {
  const found = Object.entries(awaits)
    .map(([awaited, count]) => ({ ...awaitedParts(awaited), count }))
    .filter((part) => part.act === act && (only === undefined || part.unit === only));
  const units = found.filter(({ unit }) => unit !== '').map(({ unit, count }) => ({ unit, count }));
  const count = found.reduce((sum, part) => sum + part.count, 0);
  return { count, units: units.toSorted((one, other) => other.count - one.count) };
}

/** What to read for the list behind a figure. */
export function queueFilter(queue: CaseQueueId, context: ListContext, unit?: string): CaseFilter {
  const { today, calendar, rules } = context;
  switch (queue) {
    case 'late':
      return { dueBy: addDays(today, -1), limit: ROWS_SHOWN };
    case 'today':
      return { dueFrom: today, dueBy: today, limit: ROWS_SHOWN };
    case 'soon':
      return {
        dueFrom: addDays(today, 1),
        dueBy: addWorkingDays(calendar, today, rules.yellowAtDaysLeft),
        limit: ROWS_SHOWN,
      };
    case 'conflicts':
      return { conflicts: true, limit: ROWS_SHOWN };
    case 'uncollected':
      return { awaits: 'deliver', lyingUpTo: uncollectedUpTo(context), limit: ROWS_SHOWN };
    case 'local':
      return { limit: ROWS_SHOWN };
    default:
      return { awaits: unit === undefined ? queue : `${queue}@${unit}`, limit: ROWS_SHOWN };
  }
}

/** Of the rows read for a queue, in their order, those that belong to it. */
export function rowsOfQueue(queue: CaseQueueId, rows: readonly CaseRow[], context: ListContext): readonly CaseRow[] {
  const isClock = queue === 'late' || queue === 'today' || queue === 'soon';
  return isClock ? rows.filter(({ plain }) => dueOf(plain, context)?.state === queue) : rows;
}

/** The latest day from which a result that is still here has lain too long. */
function uncollectedUpTo({ today, calendar, rules }: ListContext): DateString {
  let day = today;
  while (workingDaysBetween(calendar, day, today) <= rules.uncollectedAfterDays) day = addDays(day, -1);
  return day;
}

/** Where nothing waits. */
const QUIET: readonly QueueId[] = ['accept', 'sign'];
const FIRST: readonly QueueId[] = ['late', 'today', 'accept', 'hand-off', 'deliver', 'correct', 'sign', 'conclude'];

/** The queue of his to show when the page opens: what is late, then what he alone can do, then what others owe. */
export function firstQueue(figures: Figures, groups: readonly QueueGroup[]): QueueId {
  const his = groups.flatMap(({ queues }) => queues);
  const waiting = [...FIRST, 'drafts' as const].filter((queue) => figures[queue].count > 0);
  return [...waiting, ...QUIET].find((queue) => his.includes(queue)) ?? 'local';
}
