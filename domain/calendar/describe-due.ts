// A due date in the words of the desk, and how urgent it is.
import { type Calendar, type Provisional, provisionalBetween } from './calendar.ts';
import { workingDaysLeft } from './cards.ts';
import { DEFAULT_COUNTY_RULES } from './county-rules.ts';
import { type DateString, formatDay } from './date-string.ts';

export type DueState = 'ok' | 'soon' | 'today' | 'late';

export type DueDescription = {
  readonly date: DateString;
  /** `12月3日（周四）前，还剩 4 个工作日`; carries the caution when the date is provisional. */
  readonly text: string;
  readonly state: DueState;
  /** Working days left, negative when late. */
  readonly left: number;
  readonly provisional: boolean;
  /** Why it may still move, in Chinese; empty when it will not. */
  readonly caution: string;
};

/** `soonAt` is the yellow threshold of the county's cards, in working days. */
export function describeDue(
  calendar: Calendar,
  today: DateString,
  due: DateString,
  soonAt: number = DEFAULT_COUNTY_RULES.yellowAtDaysLeft,
): DueDescription {
  const left = workingDaysLeft(calendar, today, due);
  const state = stateOf(left, soonAt, today === due);
  // A term that has passed is settled history: only days still to come can move it.
  const caution = today > due ? '' : cautionText(provisionalBetween(calendar, today, due));
  const text = `${sentence(state, formatDay(due, today), left)}${caution === '' ? '' : `（${caution}）`}`;
  return { date: due, text, state, left, provisional: caution !== '', caution };
}

/** One clause for what is not settled; empty when nothing is open. */
export function cautionText(open: readonly Provisional[]): string {
  return open
    .map((item) =>
      item.code === 'year-not-loaded'
        ? `${item.year} 年节假日未导入，暂按周末推算`
        : `${item.year} 年${item.name}放假待核定，日期可能变动`,
    )
    .join('；');
}

function stateOf(left: number, soonAt: number, isToday: boolean): DueState {
  if (left < 0) return 'late';
  if (isToday) return 'today';
  return left <= soonAt ? 'soon' : 'ok';
}

function sentence(state: DueState, day: string, left: number): string {
  if (state === 'late') return `已超期 ${-left} 个工作日，期限为${day}`;
  if (state === 'today') return `今天到期，${day}下班前`;
  return `${day}前，还剩 ${left} 个工作日`;
}
