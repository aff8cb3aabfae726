import { openCalendar } from '../../domain/calendar/calendar.ts';
import { calendarPackSchema } from '../../domain/calendar/calendar-pack.ts';
import type { DateString } from '../../domain/calendar/date-string.ts';
import { receivedOn } from '../../domain/calendar/due-date.ts';
import { asClockTime, businessDate } from '../../domain/calendar/instant.ts';
import { scheduleSteps } from '../../domain/case/schedule.ts';
import { nothingToDo, type Outcome } from '../../domain/catalogue/outcome.ts';
import type { Bundle } from '../../domain/catalogue/schema-bundle.ts';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import calendarSeed from '../../seeds/calendar/xiangxi.json' with { type: 'json' };
import { outcomeOf } from '../support/intake.ts';
import { bornEntries, intakeEntries } from './made-up-values.ts';
import { answerDigits, type TourOptions } from './options.ts';
import { STATION } from './steps/set-up.ts';

/** Who comes to the counter, what they say, and what by the rules must come of it. */
export type Family = {
  readonly bundle: Bundle;
  readonly digits: string;
  readonly outcome: Outcome;
  readonly entries: Readonly<Record<string, string>>;
  readonly born: Readonly<Record<string, string>>;
};

/** Null when the answers leave nothing to do. */
export function familyOf(pack: CataloguePack, options: TourOptions, now: number): Family | null {
  const { bundle, answers } = options;
  const outcome = outcomeOf(pack, bundle.id, answers);
  if (nothingToDo(outcome)) return null;
  const today = businessDate(now);
  const entries = intakeEntries(outcome, today);
  return { bundle, digits: answerDigits(options), outcome, entries, born: bornEntries(outcome, today) };
}

/** The last day of each step's promised limit, for a case accepted at `now`. */
export function dueDates({ outcome }: Family, now: number): ReadonlyMap<string, DateString> {
  const calendar = openCalendar(calendarPackSchema.parse(calendarSeed));
  const from = receivedOn(calendar, now, asClockTime(STATION.closingTime));
  const dates = scheduleSteps(outcome.steps, from, {}, calendar);
  return new Map([...dates].map(([step, { due }]) => [step, due]));
}
