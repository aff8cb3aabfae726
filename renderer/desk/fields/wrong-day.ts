import { parseTypedDate } from '../../../domain/calendar/typed-date.ts';
import { DAY_TEXT } from '../text/day.ts';

/** What is to be said of what was typed where a day is wanted; undefined when it is one. */
export function wrongDay(typed: string): string | undefined {
  return parseTypedDate(typed) === null ? DAY_TEXT.wrong : undefined;
}
