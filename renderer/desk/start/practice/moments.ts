import { bringRest, concludeSome, deliverAll, handAllOff, type Story, signAll, takeIn } from './case-story.ts';
import type { Sample, Until } from './samples.ts';

/** Something that happened so many working days ago, at this minute of the morning. */
export type Moment = { readonly daysAgo: number; readonly minute: number; readonly happen: () => Promise<void> };

/** Steps that wait for each other go to their units one round after another; no bundle has a longer chain. */
const ROUNDS = 6;

/** The moments of one sample case, in their order. `place` keeps the cases of one morning apart. */
export function momentsOf(story: Story, { begun, until }: Sample, place: number): readonly Moment[] {
  const at = (day: number, minute: number, happen: () => Promise<void>): Moment => ({
    daysAgo: Math.max(0, begun - day),
    minute: place * 11 + minute,
    happen,
  });
  const first = at(0, 0, () => takeIn(story, until));
  switch (until) {
    case 'received':
    case 'noticed':
    case 'accepted':
      return [first];
    case 'corrected':
      return [first, at(2, 1, () => bringRest(story))];
    default:
      return [first, ...flow(story, until, at)];
  }
}

type At = (day: number, minute: number, happen: () => Promise<void>) => Moment;

function flow(story: Story, until: Until, at: At): readonly Moment[] {
  const handed = at(0, 2, () => handAllOff(story));
  const signed = at(1, 3, () => signAll(story));
  if (until === 'handed') return [handed];
  if (until === 'signed') return [handed, signed];
  if (until === 'concluded') return [handed, signed, at(3, 4, () => concludeSome(story, 'first', false))];
  const rounds = Array.from({ length: ROUNDS }, (_, round) => at(1 + round, 3 + round, () => wholeRound(story)));
  return until === 'arrived' ? rounds : [...rounds, at(ROUNDS + 1, 10, () => deliverAll(story))];
}

async function wholeRound(story: Story): Promise<void> {
  await handAllOff(story);
  await signAll(story);
  await concludeSome(story, 'all', true);
}
