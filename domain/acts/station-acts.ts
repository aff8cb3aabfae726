import { type HolidayNotice, noticeFaults } from '../calendar/holiday-notice.ts';
import { isClockTime } from '../calendar/instant.ts';
import { entryOf, refuse } from '../case/decide/support.ts';
import { countySubject, daySubject, stationSubject } from '../ledger/entry.ts';
import type { PaperType } from '../numbers/paper-type.ts';
import type { PaperContent } from '../papers/paper-content.ts';
import { type CalendarAmendment, calendarAmended, holidaysAnnounced } from '../station/calendar-kinds.ts';
import { shiftClosed, stationConfigured } from '../station/station-kinds.ts';
import type { StationProfile } from '../station/station-state.ts';
import type { ActContext } from './act-context.ts';
import type { Decision } from './decision.ts';
import { type IssuedPaper, issuePaper } from './issue-paper.ts';

/** Sets the station up or changes it; the whole profile holds from this entry on. */
export function configureStation(profile: StationProfile): Decision {
  const parsed = stationConfigured.schema.safeParse(profile);
  const wrong = [
    ...(parsed.error?.issues ?? []).map(({ path }) => labelOf(path[0])),
    // 25:70 has the shape of a time and would fail every receipt later on.
    ...(isClockTime(profile.closingTime) ? [] : [labelOf('closingTime')]),
  ];
  if (!parsed.success || wrong.length > 0) return refuse('fieldsWrong', [...new Set(wrong)]);
  return {
    ok: true,
    entries: [entryOf(stationSubject(profile.code), stationConfigured, parsed.data)],
    value: undefined,
  };
}

/** A day off or at work by the county's or prefecture's own notice; open deadlines follow, the old value stays in the record. */
export function amendCalendar(county: string, amendment: CalendarAmendment): Decision {
  return { ok: true, entries: [entryOf(countySubject(county), calendarAmended, amendment)], value: undefined };
}

/** Takes in the yearly notice of days off, or the prefecture's; open deadlines follow, what was printed keeps its date. */
export function announceHolidays(county: string, { year, name, ...notice }: HolidayNotice): Decision {
  const doubts = noticeFaults({ year, name, ...notice });
  if (notice.off.length + notice.working.length === 0) return refuse('noticeEmpty');
  if (doubts.length > 0) return refuse('noticeWrong', doubts);
  return {
    ok: true,
    entries: [entryOf(countySubject(county), holidaysAnnounced, { year, name, notice })],
    value: undefined,
  };
}

/** Takes a notice entered by the county back: what the pack says of that year holds again. */
export function withdrawHolidays(county: string, { year, name }: Pick<HolidayNotice, 'year' | 'name'>): Decision {
  return {
    ok: true,
    entries: [entryOf(countySubject(county), holidaysAnnounced, { year, name, notice: null })],
    value: undefined,
  };
}

/** Signs an operator's day off: the shift is closed and the day log is issued in one act. */
export function closeDay(
  date: string,
  remarks: string,
  type: Extract<PaperType, 'day-log' | 'hall-log'>,
  build: (number: string) => PaperContent,
  context: ActContext,
): Decision<{ readonly papers: readonly IssuedPaper[] }> {
  const subject = daySubject(date, context.station.code);
  const { entry, issued } = issuePaper(subject, type, [], build, context);
  const closed = entryOf(subject, shiftClosed, { operator: context.operator, date, remarks });
  const entries = type === 'day-log' ? [closed, entry] : [entry];
  return { ok: true, entries, value: { papers: [issued] } };
}

const LABELS: Readonly<Record<string, string>> = {
  code: '窗口编号（4 位数字）',
  name: '窗口名称',
  hall: '大厅或服务点名称',
  county: '县',
  phone: '电话',
  address: '地址',
  closingTime: '下班时间',
  operators: '操作员',
};

function labelOf(field: PropertyKey | undefined): string {
  return LABELS[String(field)] ?? String(field);
}
