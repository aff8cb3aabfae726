import { paperDesk } from '../../domain/acts/issue-paper.ts';
import { closeDay } from '../../domain/acts/station-acts.ts';
import { asDateString } from '../../domain/calendar/date-string.ts';
import { businessDate } from '../../domain/calendar/instant.ts';
import type { CataloguePack } from '../../domain/catalogue/schema-pack.ts';
import { dayLogPaper } from '../../domain/papers/day-log.ts';
import { hallLogPaper } from '../../domain/papers/hall-log.ts';
import { dayLog, hallLog } from '../../domain/reports/day-log.ts';
import { type MemoryDesk, memoryDesk, testCalendar, testStation } from '../support/desk-in-memory.ts';
import { STORIES, type Story } from './stories.ts';
import { VERBS } from './verbs.ts';
import { answersFor, intakeOf, outcomeFor } from './walk.ts';

/** Plays every story at one desk on a fixed clock, one after the other, then signs the last day off. */
export function playAll(pack: CataloguePack): MemoryDesk {
  const memory = memoryDesk();
  for (const [at, story] of STORIES.entries()) play(pack, memory, story, `story-${at + 1}`);
  signOff(memory);
  return memory;
}

function play(pack: CataloguePack, memory: MemoryDesk, { bundle, answers = {}, people = {}, acts }: Story, id: string) {
  const outcome = outcomeFor(pack, bundle, answersFor(pack, bundle, answers), people);
  const walk = { pack, memory, id, otherId: `${id}-twice`, intake: intakeOf(outcome) };
  for (const verb of acts) {
    try {
      VERBS[verb](walk);
    } catch (problem) {
      throw new Error(`${id} (${bundle}), ${verb}: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }
}

/** What the day logs are computed from: every case's entries up to now. */
export function logInputOf(memory: MemoryDesk, date: string) {
  const own = memory.entries().filter(({ subject }) => subject.startsWith('case:'));
  const entriesByCase = Map.groupBy(own, ({ subject }) => subject.slice('case:'.length));
  const shared = { consultations: [], station: testStation, calendar: testCalendar };
  return { entriesByCase, date: asDateString(date), ...shared };
}

function signOff(memory: MemoryDesk): void {
  const context = memory.context();
  const date = businessDate(context.now);
  const desk = paperDesk(context);
  const input = logInputOf(memory, date);
  const own = (number: string) => dayLogPaper({ log: dayLog(input, desk.operator), remarks: '', desk, number });
  const hall = (number: string) => hallLogPaper({ log: hallLog(input), missing: [], desk, number });
  memory.enter(closeDay(date, '', 'day-log', own, context));
  memory.enter(closeDay(date, '', 'hall-log', hall, context));
}
