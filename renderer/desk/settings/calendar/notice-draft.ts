import type { Calendar } from '../../../../domain/calendar/calendar.ts';
import { type DateString, yearOf } from '../../../../domain/calendar/date-string.ts';
import { type HolidayNotice, noticeFaults } from '../../../../domain/calendar/holiday-notice.ts';
import {
  type NoticeReading,
  readHolidayNotice,
  yearOfNoticeText,
} from '../../../../domain/calendar/read-holiday-notice.ts';
import { narrow } from '../../../../domain/identity/plain-text.ts';
import { CALENDAR_TEXT } from '../../text/calendar.ts';

const TEXT = CALENDAR_TEXT.notice;

/** The form as typed. `name` '' is the State Council's notice of the whole year. */
export type NoticeDraft = {
  readonly name: string;
  readonly year: string;
  readonly text: string;
  readonly source: string;
};

/** What the form comes to: the days that were read, what is doubtful, why it cannot be kept yet (null when it can). */
export type NoticeDraftReading = NoticeReading & {
  readonly notice: HolidayNotice;
  readonly blocked: string | null;
};

const TITLE = /^[^\n]*关于[^\n]*(?:放假|节假日)[^\n]*?通知[^\n]*/m;

/** Begins with the first year from now on of which no notice is known. */
export function newNotice(calendar: Calendar, today: DateString): NoticeDraft {
  let year = yearOf(today);
  while (calendar.years.has(year)) year += 1;
  return { name: '', year: String(year), text: '', source: '' };
}

/** A pasted notice brings its year and its title along; what was typed into those fields stays. */
export function withText(draft: NoticeDraft, text: string): NoticeDraft {
  const year = yearOfNoticeText(text);
  const title = TITLE.exec(text)?.[0].trim() ?? '';
  return {
    ...draft,
    text,
    year: year === null ? draft.year : String(year),
    source: draft.source === '' ? title.slice(0, 120) : draft.source,
  };
}

export function readNoticeDraft({ name, text, source, ...draft }: NoticeDraft): NoticeDraftReading {
  const year = narrow(draft.year);
  const ofYear = Number(year);
  const { off, working, doubts } = readHolidayNotice(text, ofYear, name);
  const notice: HolidayNotice = { year: ofYear, name, off, working, source: source.trim() };
  const all = [...doubts, ...noticeFaults(notice)];
  return { off, working, doubts: all, notice, blocked: blockedBy(notice, year, all) };
}

function blockedBy({ off, working, source }: HolidayNotice, year: string, doubts: readonly string[]): string | null {
  if (!/^2[01]\d\d$/.test(year)) return TEXT.yearWrong;
  if (off.length + working.length === 0) return TEXT.nothingRead;
  if (doubts.length > 0) return TEXT.doubts(doubts.length);
  return source === '' ? TEXT.sourceMissing : null;
}
