import { configureStation } from '../../../domain/acts/station-acts.ts';
import { businessDate } from '../../../domain/calendar/instant.ts';
import type { StoryStore } from '../../../renderer/desk/start/practice/case-story.ts';
import { momentsOf } from '../../../renderer/desk/start/practice/moments.ts';
import { momentAgo } from '../../../renderer/desk/start/practice/practice-clock.ts';
import { sampleOutcome } from '../../../renderer/desk/start/practice/sample-intake.ts';
import { SAMPLES } from '../../../renderer/desk/start/practice/samples.ts';
import { seedCatalogue } from '../../../seeds/read-catalogue.ts';
import { type MemoryDesk, memoryDesk, testCalendar, testStation } from '../../support/desk-in-memory.ts';

/** More working days than any sample case began before today. */
const LONG_AGO = 30;

/** A desk in memory whose station was set up long ago. */
export function foundedDesk(): MemoryDesk {
  const memory = memoryDesk(momentAgo(testCalendar, Date.now(), LONG_AGO, 0));
  memory.enter(configureStation(testStation));
  return memory;
}

/** Moves the clock of a desk in memory on to this moment; never back. */
export function passTo(memory: MemoryDesk, moment: number): void {
  memory.pass(Math.max(1_000, moment - memory.context().now));
}

/** Adds the sample cases of 练习模式 as they stand today. */
export async function playSamples(memory: MemoryDesk): Promise<void> {
  const [catalogue, now] = [seedCatalogue(), Date.now()];
  const madeUp = { today: businessDate(now) };
  const moments = SAMPLES.flatMap((sample, place) => {
    const outcome = sampleOutcome(catalogue, sample);
    if (!outcome) throw new Error(`no bundle ${sample.bundle}`);
    const caseId = crypto.randomUUID();
    const story = {
      store: storyStore(memory),
      caseId,
      outcome,
      pack: 'test',
      madeUp: { ...madeUp, serial: place + 1 },
    };
    return momentsOf(story, sample, place);
  }).map((moment) => ({ ...moment, at: momentAgo(testCalendar, now, moment.daysAgo, moment.minute) }));
  for (const { at, happen } of moments.toSorted((a, b) => a.at - b.at)) {
    passTo(memory, at);
    await happen();
  }
}

/** As much of a store as a story needs, without one. */
function storyStore(memory: MemoryDesk): StoryStore {
  return {
    perform: async (_, decide) => {
      const value = memory.enter(decide(memory.desk, memory.context()));
      return { ok: true, value, savedAt: memory.context().now, database: 'current' };
    },
    cases: { read: async (id) => memory.caseState(id) },
    entries: { of: async (subject) => memory.desk.entriesOf(subject) },
  };
}
