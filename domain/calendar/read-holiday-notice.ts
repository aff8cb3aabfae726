// Reads the wording of 国务院办公厅's yearly notice, and of the prefectures' that follow it, e.g.
// “二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。”
import type { OffRange } from './calendar-pack.ts';
import { type DateString, dateFromParts, daysBetween, formatDate, weekdayOf } from './date-string.ts';

export type NoticeReading = {
  readonly off: readonly OffRange[];
  readonly working: readonly DateString[];
  /** What does not agree with itself, one Chinese sentence each: a weekday, a count of days, a day that does not exist. */
  readonly doubts: readonly string[];
};

const NOTHING: NoticeReading = { off: [], working: [], doubts: [] };
const HEADING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）]?\s*[、.．])?\s*([^：:，,。\d]{1,20})[：:]/;
/** A stretch of text up to the verb that its days belong to, and how many days are said to be meant. */
const STATEMENT = /(.*?)(放假|上班)(?:[^0-9]*?共?(\d+)天)?/g;
const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(][^）)]*?(?:周|星期)([一二三四五六日天])[^）)]*[）)])?/g;
const WEEKDAYS = '日一二三四五六';

/** The year a notice is about, by its title; null where it names none. */
export function yearOfNoticeText(text: string): number | null {
  const named = /(\d{4})年[^。\n]{0,20}(?:节假日|放假)/.exec(text)?.[1];
  return named === undefined ? null : Number(named);
}

/**
 * Days off and make-up days of a notice's text. `year` is that of days named without one; `name` stands for a holiday
 * that the text does not name. Never throws; what cannot be read is simply not among the days.
 */
export function readHolidayNotice(text: string, year: number, name: string): NoticeReading {
  let holiday = name;
  return text
    .split(/[\n。；;]/)
    .map((clause) => {
      const heading = HEADING.exec(clause);
      if (heading?.[1]) holiday = heading[1].trim();
      return readClause(heading ? clause.slice(heading[0].length) : clause, year, holiday);
    })
    .reduce(merge, NOTHING);
}

function readClause(clause: string, year: number, holiday: string): NoticeReading {
  return [...clause.matchAll(STATEMENT)]
    .map(([, days = '', verb, count]) => {
      const { found, doubts } = readDays(days, year);
      if (verb === '上班') return { off: [], working: found.map(({ date }) => date), doubts };
      const off = rangesOf(found, holiday);
      const whole = off.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
      const wrongCount = count !== undefined && off.length > 0 && Number(count) !== whole;
      return { off, working: [], doubts: wrongCount ? [...doubts, countDoubt(holiday, Number(count), whole)] : doubts };
    })
    .reduce(merge, NOTHING);
}

type FoundDay = { readonly date: DateString; readonly endsRange: boolean };

/** Days in the order of the text; one without a month is of the month before it. */
function readDays(text: string, ofYear: number): { readonly found: FoundDay[]; readonly doubts: string[] } {
  const found: FoundDay[] = [];
  const doubts: string[] = [];
  let year = ofYear;
  let month = 0;
  for (const match of text.matchAll(DAY)) {
    const [whole, namedYear, namedMonth, day, weekday] = match;
    year = namedYear === undefined ? year : Number(namedYear);
    if (namedYear === undefined && namedMonth !== undefined && Number(namedMonth) < month) year += 1;
    month = namedMonth === undefined ? month : Number(namedMonth);
    const date = dateFromParts(year, month, Number(day));
    if (date === null) doubts.push(`${year} 年没有这一天：${whole}`);
    else {
      found.push({ date, endsRange: /[至到—－-]\s*$/.test(text.slice(0, match.index)) });
      if (weekday !== undefined && WEEKDAYS.indexOf(weekday.replace('天', '日')) !== weekdayOf(date))
        doubts.push(`${formatDate(date)}不是星期${weekday}，请核对年份和日期。`);
    }
  }
  return { found, doubts };
}

function rangesOf(days: readonly FoundDay[], name: string): OffRange[] {
  const ranges: OffRange[] = [];
  for (const { date, endsRange } of days) {
    const last = ranges.at(-1);
    if (endsRange && last && last.from <= date) ranges[ranges.length - 1] = { ...last, to: date };
    else ranges.push({ name, from: date, to: date });
  }
  return ranges;
}

const countDoubt = (holiday: string, said: number, read: number) =>
  `${holiday}：通知写共 ${said} 天，读出来是 ${read} 天，请核对。`;

function merge(one: NoticeReading, other: NoticeReading): NoticeReading {
  return {
    off: [...one.off, ...other.off],
    working: [...one.working, ...other.working],
    doubts: [...one.doubts, ...other.doubts],
  };
}
