import { expect, test } from 'vitest';
import { businessDate } from '../../../../domain/calendar/instant.ts';
import { summariseCase } from '../../../../domain/case/summarise-case.ts';
import { seedCatalogue } from '../../../../seeds/read-catalogue.ts';
import { MORNING, memoryDesk, testCalendar } from '../../../../tests/support/desk-in-memory.ts';
import type { StoryStore } from './case-story.ts';
import { momentsOf } from './moments.ts';
import { sampleOutcome } from './sample-intake.ts';
import { SAMPLES, type Sample } from './samples.ts';

/** Plays one sample on a desk that refuses loudly. */
async function play(sample: Sample, serial: number) {
  const { desk, context, enter, caseState, pass } = memoryDesk();
  const store: StoryStore = {
    perform: async (_, decide) => {
      pass(60_000);
      const value = enter(decide(desk, context()));
      return { ok: true, value, savedAt: 0, database: 'current' };
    },
    cases: { read: async (id) => caseState(id) },
    entries: { of: async (subject) => desk.entriesOf(subject) },
  };
  const outcome = sampleOutcome(seedCatalogue(), sample);
  if (!outcome) throw new Error(`${sample.bundle} leaves nothing to do`);
  const madeUp = { serial, today: businessDate(MORNING) };
  const story = { store, caseId: 'sample', outcome, pack: 'pack', madeUp };
  for (const moment of momentsOf(story, sample, serial)) await moment.happen();
  return caseState('sample');
}

const PHASES = {
  received: 'received',
  noticed: 'correcting',
  corrected: 'accepted',
  accepted: 'accepted',
  handed: 'accepted',
  signed: 'accepted',
  concluded: 'accepted',
  arrived: 'delivering',
  delivered: 'delivered',
} as const;

test.each(SAMPLES.map((sample, index) => ({ sample, index, name: `${sample.bundle} ${sample.until}` })))(
  'the sample $name is refused nowhere and ends where it should',
  async ({ sample, index }) => {
    const state = await play(sample, index + 1);
    expect(summariseCase(state, testCalendar).plain.phase).toBe(PHASES[sample.until]);
  },
);

test('the samples stand in every state there is', () => {
  expect(new Set(SAMPLES.map(({ until }) => until))).toEqual(new Set(Object.keys(PHASES)));
});

test('the people of a sample have valid numbers that belong to nobody', async () => {
  const { form } = await play(SAMPLES[0] as Sample, 1);
  const numbers = Object.values(form).filter((value) => /^433127\d{11}[\dX]$/.test(value));
  expect(numbers.length).toBeGreaterThan(0);
});
