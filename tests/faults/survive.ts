import { expect } from 'vitest';
import { createChance } from '../bench/page/random.ts';
import { NO_DESK, type PreparedDesk } from './prepared-desk.ts';
import { outcomeOf } from './sight.ts';
import type { Situation } from './situation.ts';
import { SEED } from './situations.ts';

/** The test that plays, as far as it can say that it did not. */
type Playing = { readonly skip: (note: string) => never };

/**
 * Plays each situation as often as the short form does; nothing may be lost, nothing wrong. Where one cannot be played
 * (no root, no libfaketime) the test says so and does not count as passed.
 */
export async function survive(
  { skip }: Playing,
  situations: readonly Situation[],
  desk: PreparedDesk = NO_DESK,
): Promise<void> {
  const notPlayed: string[] = [];
  for (const { name, play, tries, obstacle } of situations) {
    const why = obstacle?.() ?? '';
    if (why !== '') {
      notPlayed.push(`${name}：${why}`);
      continue;
    }
    const { lost, wrong, tries: done } = outcomeOf(await play(desk, tries.short, createChance(SEED)));
    expect({ name, lost, wrong }).toEqual({ name, lost: [], wrong: [] });
    expect(done).toBeGreaterThan(0);
  }
  if (notPlayed.length > 0) skip(`not played: ${notPlayed.join('; ')}`);
}
