import { paperDesk } from '../../domain/acts/issue-paper.ts';
import { closeDay } from '../../domain/acts/station-acts.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import { daySubject } from '../../domain/ledger/entry.ts';
import { dayLogPaper } from '../../domain/papers/day-log.ts';
import { hallLogPaper } from '../../domain/papers/hall-log.ts';
import { dayLog, hallLog } from '../../domain/reports/day-log.ts';
import type { PathDesk, PlayedWorld } from './path-desk.ts';
import { STORIES } from './stories.ts';
import { VERBS } from './verbs.ts';
import { answersFor, intakeOf, outcomeFor } from './walk.ts';

/** Plays every story at one desk on a fixed clock, one after the other, then signs the last day off. */
export async function playAll(pack: CataloguePack, memory: PathDesk): Promise<void> {
  for (const at of STORIES.keys()) await playStory(pack, memory, at);
  await signOff(memory);
}

/** Plays one story; what stops it is said with its bundle and the word at which it stopped. */
export async function playStory(pack: CataloguePack, memory: PathDesk, at: number): Promise<void> {
  const story = STORIES[at];
  if (!story) throw new Error(`there is no story ${at + 1}`);
  const { bundle, answers = {}, people = {}, acts } = story;
  const id = `story-${at + 1}`;
  const outcome = outcomeFor(pack, bundle, answersFor(pack, bundle, answers), people);
  const walk = { pack, memory, id, otherId: `${id}-twice`, intake: intakeOf(outcome) };
  for (const verb of acts) {
    try {
      await VERBS[verb](walk);
    } catch (problem) {
      throw new Error(`${id} (${bundle}), ${verb}: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }
}

/** What the day logs are computed from: every case's entries up to now. */
export function logInputOf(memory: PlayedWorld, date: string) {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const entriesByCase = Map.groupBy(own, ({ subject }) => subject.slice('case:'.length));
  const { station, calendar } = memory.context();
  return { entriesByCase, date: asDateString(date), consultations: [], station, calendar };
}

/** The last day's logs, with their numbers. */
export async function signOff(memory: PathDesk): Promise<void> {
  const date = businessDate(memory.context().now);
  const day = daySubject(date, memory.context().station.code);
  const desk = paperDesk(memory.context());
  const input = logInputOf(memory, date);
  const own = (number: string) => dayLogPaper({ log: dayLog(input, desk.operator), remarks: '', desk, number });
  const hall = (number: string) => hallLogPaper({ log: hallLog(input), missing: [], desk, number });
  await memory.perform([day], (_desk, context) => closeDay(date, '', 'day-log', own, context));
  memory.pass(60_000);
  await memory.perform([day], (_desk, context) => closeDay(date, '', 'hall-log', hall, context));
}
