import { expect, test } from 'vitest';
import { createChance } from '../bench/page/random.ts';
import { playChaos } from '../chaos/play.ts';

/** The short form of `npm run chaos`. */
const MOVES = 150;
const SEED = 3;

test('X37 hands that press whatever stands there break nothing, and the record says no two things at once', async () => {
  const { problems } = await playChaos(createChance(SEED), MOVES);
  expect(problems).toEqual([]);
});
