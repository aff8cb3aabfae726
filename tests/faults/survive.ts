import { expect } from 'vitest';
import { createChance } from '../bench/page/random.ts';
import { NO_DESK, type PreparedDesk } from './prepared-desk.ts';
import { outcomeOf } from './sight.ts';
import type { Situation } from './situation.ts';
import { SEED } from './situations.ts';

/**
 * Plays each situation as often as the short form does; nothing may be lost, nothing wrong. Where one cannot be played
 * (no root, no libfaketime) the long form says so; here there is nothing to see.
 */
export async function survive(situations: readonly Situation[], desk: PreparedDesk = NO_DESK): Promise<void> {
  for (const { name, play, tries, obstacle } of situations) {
    if (obstacle?.()) continue;
    const { lost, wrong, tries: done } = outcomeOf(await play(desk, tries.short, createChance(SEED)));
    expect({ name, lost, wrong }).toEqual({ name, lost: [], wrong: [] });
    expect(done).toBeGreaterThan(0);
  }
}
